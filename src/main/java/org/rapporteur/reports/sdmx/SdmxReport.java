package org.rapporteur.reports.sdmx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observations;
import org.rapporteur.text.Texts;

/** A report as data, and the structure that says what they mean. Equal reports give equal bytes. */
public final class SdmxReport {

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Scope scope;
    private final CodeLists lists;
    private final DataSet data;

    /** @throws IllegalStateException where two figures cannot be told apart */
    private SdmxReport(Scope scope, MemberStates states, List<Observation> observations) {
        var rows = new Rows(scope);
        this.scope = scope;
        this.lists = CodeLists.of(scope, states, texts, observations.stream());
        this.data = DataSet.of(Stream.concat(observations.stream().flatMap(rows::of), rows.states()), lists);
    }

    /** @param questionnaire of the report's edition */
    public static SdmxReport of(
            ChapterReport report, Questionnaire questionnaire, MemberStates states, boolean synthetic) {
        return new SdmxReport(
                Scope.of(report, questionnaire, synthetic),
                states,
                Observations.of(report).toList());
    }

    /** @param questionnaire of the report's edition */
    public static SdmxReport of(
            CorrespondenceReport report, Questionnaire questionnaire, MemberStates states, boolean synthetic) {
        return new SdmxReport(
                Scope.of(report, questionnaire, synthetic),
                states,
                Observations.of(report).toList());
    }

    /** The figures, as SDMX-CSV 2.0. */
    public byte[] data() {
        return DataCsv.write(data, scope.version());
    }

    /** Code lists, concepts, data structure, dataflow and which part of them the data fill, as SDMX-ML 2.1. */
    public byte[] structure() {
        return new StructureMessage(scope, lists, data, texts).write();
    }
}
