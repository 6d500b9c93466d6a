package org.rapporteur.reports.sdmx;

import static org.rapporteur.reports.sdmx.CodeListId.CL_FREQ;
import static org.rapporteur.reports.sdmx.CodeListId.CL_ITEM;
import static org.rapporteur.reports.sdmx.CodeListId.CL_MEASURE;
import static org.rapporteur.reports.sdmx.CodeListId.CL_OBS_STATUS;
import static org.rapporteur.reports.sdmx.CodeListId.CL_OUTCOME;
import static org.rapporteur.reports.sdmx.CodeListId.CL_POPULATION;
import static org.rapporteur.reports.sdmx.CodeListId.CL_SUBJECT;
import static org.rapporteur.reports.sdmx.CodeListId.CL_TIES;
import static org.rapporteur.reports.sdmx.CodeListId.CL_UNIT_MEASURE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.text.Texts;

/** What is the same in every edition. */
final class FixedCodes {

    /** What figures count that is no option of a question. A new one is found in the reports that have it, too. */
    private static final List<String> OUTCOMES = List.of(
            "not_known",
            "not_applicable",
            "not_answered",
            "given",
            "minimum",
            "median",
            "maximum",
            "sum",
            "not_reviewed",
            "confirmed",
            "changed",
            "fresh",
            "reporting",
            "not_reporting");

    private final Texts texts;

    FixedCodes(Texts texts) {
        this.texts = texts;
    }

    void addTo(CodeLists lists) {
        add(lists, CL_FREQ, Rows.ANNUAL);
        Arrays.stream(Population.values())
                .forEach(population -> add(lists, CL_POPULATION, CodeIds.of(population.key())));
        add(lists, CL_TIES, FigureCodes.ALL_TIES, FigureCodes.WITHOUT_DOUBTFUL, CodeIds.NONE);
        add(lists, CL_MEASURE, FigureCodes.STATES, FigureCodes.ANSWERS, FigureCodes.PERCENT, FigureCodes.VALUE);
        add(lists, CL_UNIT_MEASURE, FigureCodes.STATES, FigureCodes.ANSWERS, Rows.PER_CENT, Rows.NUMBER, Rows.YEAR);
        add(lists, CL_OBS_STATUS, "A", "B", "D", "E", "F", "I", "M", "O", "P", "Q", "U");
        add(lists, CL_ITEM, CodeIds.NONE);
        named(lists, CL_ITEM, "reports.element.", List.of(Place.MAIN, Place.COMPARABLE));
        named(lists, CL_SUBJECT, "reports.subject.", List.of(Place.COVERAGE, Place.CARRIED));
        named(lists, CL_OUTCOME, "reports.column.", OUTCOMES);
    }

    private void add(CodeLists lists, CodeListId list, String... ids) {
        for (var id : ids) {
            lists.add(list, Code.of(id, texts.text("sdmx.code." + list.key() + "." + id.toLowerCase(Locale.ROOT))));
        }
    }

    private void named(CodeLists lists, CodeListId list, String key, List<String> codes) {
        codes.forEach(code -> lists.add(list, Code.of(CodeIds.of(code), texts.text(key + code))));
    }
}
