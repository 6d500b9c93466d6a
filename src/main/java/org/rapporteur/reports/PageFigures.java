package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.core.report.Count;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Ranking;

/** What the pages show of figures in an order of their own, or leave out. */
public final class PageFigures {

    private PageFigures() {}

    /** The options that anybody chose, the most often chosen first, then in the options' order. */
    @TemplateExtension(namespace = "figures")
    static List<Count> ranked(Distribution figures) {
        return figures.steps().stream()
                .filter(step -> step.count() > 0)
                .sorted(Comparator.comparing(Count::count).reversed())
                .toList();
    }

    /** The options that anybody named, in their order. */
    @TemplateExtension(namespace = "figures")
    static List<Ranking.Named> named(Ranking ranking) {
        return ranking.named().stream().filter(each -> each.count() > 0).toList();
    }
}
