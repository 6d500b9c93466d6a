package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.core.report.Count;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Ranking;
import org.rapporteur.page.Page;

/** What the pages show of figures in an order of their own, or leave out. */
public final class PageFigures {

    private static final Map<Locale, Map<BigDecimal, String>> PERCENT = new ConcurrentHashMap<>();

    private PageFigures() {}

    /**
     * A percentage as the page's language writes it. A page has thousands of them, and there are a thousand different ones,
     * so that each is written once.
     */
    @TemplateExtension(namespace = "figures")
    static String percent(Page page, BigDecimal percent) {
        return PERCENT.computeIfAbsent(page.getLocale(), locale -> new ConcurrentHashMap<>())
                .computeIfAbsent(percent, written -> page.text("reports.page.percent", "percent", written));
    }

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
