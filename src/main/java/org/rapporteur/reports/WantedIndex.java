package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Index;
import org.rapporteur.page.Page;

/** Whether a page shows the index, as addresses spell it: {@code index=yes}. It is off unless somebody asks for it. */
public final class WantedIndex {

    private static final String YES = "yes";
    private static final String NO = "no";

    private WantedIndex() {}

    /**
     * @param index {@code null} or empty for no
     * @throws org.rapporteur.problem.ProblemException for a third answer
     */
    static boolean of(String index) {
        if (index == null || index.isEmpty() || index.equals(NO)) {
            return false;
        }
        if (index.equals(YES)) {
            return true;
        }
        throw PlaceQuery.unknown("index", index, YES + ", " + NO);
    }

    /** The index as the page's language writes it; a dash where there is none. */
    @TemplateExtension(namespace = "scale")
    static String index(Page page, Distribution figures) {
        return Index.of(figures)
                .map(number -> page.text("reports.index.number", "number", number))
                .orElse("–");
    }
}
