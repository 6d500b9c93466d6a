package org.rapporteur.reports.sdmx;

import static org.rapporteur.reports.sdmx.CodeListId.CL_ITEM;
import static org.rapporteur.reports.sdmx.CodeListId.CL_OUTCOME;
import static org.rapporteur.reports.sdmx.CodeListId.CL_SUBJECT;

import java.util.function.Function;
import org.rapporteur.core.report.Observation;
import org.rapporteur.reports.ObservationWords;
import org.rapporteur.text.Texts;

/** What a report names that its edition does not. */
final class ReportCodes {

    private final FigureCodes codes;
    private final ObservationWords words;

    ReportCodes(FigureCodes codes, Texts texts) {
        this.codes = codes;
        this.words = new ObservationWords(texts);
    }

    void addTo(CodeLists lists, Observation observation) {
        add(lists, CL_SUBJECT, codes.subject(observation.id().place()), observation, words::subject);
        add(lists, CL_ITEM, codes.item(observation), observation, words::element);
        add(lists, CL_OUTCOME, codes.outcome(observation), observation, words::outcome);
    }

    private static void add(
            CodeLists lists, CodeListId list, String id, Observation observation, Function<Observation, String> name) {
        if (!lists.has(list, id)) {
            lists.add(list, Code.of(id, name.apply(observation)));
        }
    }
}
