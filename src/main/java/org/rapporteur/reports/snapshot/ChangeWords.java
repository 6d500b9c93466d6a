package org.rapporteur.reports.snapshot;

import io.quarkus.qute.TemplateExtension;
import org.rapporteur.page.Page;
import org.rapporteur.reports.ObservationWords;

/** What pages call a figure that differs. */
final class ChangeWords {

    private ChangeWords() {}

    /** The answer that a figure counts. */
    @TemplateExtension(namespace = "published")
    static String outcome(Page page, FigureChange change) {
        return new ObservationWords(page.getTexts()).outcome(change.figure());
    }
}
