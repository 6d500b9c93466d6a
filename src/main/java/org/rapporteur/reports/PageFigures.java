package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Count;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.Practice;
import org.rapporteur.core.report.Ranking;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.Trend;
import org.rapporteur.page.Page;

/** What the pages show of figures in an order of their own, or leave out. */
public final class PageFigures {

    private static final Map<Locale, Map<BigDecimal, String>> PERCENT = new ConcurrentHashMap<>();

    private static final Map<Locale, Map<Integer, String>> COUNTS = new ConcurrentHashMap<>();

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

    /** A count as the page's language writes it. */
    @TemplateExtension(namespace = "figures")
    static String number(Page page, int count) {
        return COUNTS.computeIfAbsent(page.getLocale(), locale -> new ConcurrentHashMap<>())
                .computeIfAbsent(count, page::number);
    }

    /**
     * A number that States gave, as the page's language writes it; a year stays as it is.
     *
     * @param measure see {@link Measure#key}
     */
    @TemplateExtension(namespace = "figures")
    static String value(Page page, String measure, BigDecimal number) {
        return measure.equals(Measure.YEAR.key()) ? number.toPlainString() : page.number(number);
    }

    /** @param number as it is exported; what is none stays as it is */
    static String value(Page page, String measure, String number) {
        return number.matches("-?[0-9]+([.][0-9]+)?") ? value(page, measure, new BigDecimal(number)) : number;
    }

    /** The options that anybody chose, the most often chosen first, then in the options' order. */
    @TemplateExtension(namespace = "figures")
    static List<Count> ranked(Distribution figures) {
        return figures.steps().stream()
                .filter(step -> step.count() > 0)
                .sorted(Comparator.comparing(Count::count).reversed())
                .toList();
    }

    /** The practices of one recommendation that may be used in a certain way. @param clearance its code */
    @TemplateExtension(namespace = "figures")
    static List<Practice> practices(ChapterReport report, RecommendationReport one, String clearance) {
        return report.practices().stream()
                .filter(practice -> practice.recommendation().equals(one.id()))
                .filter(practice -> practice.clearance().code().equals(clearance))
                .toList();
    }

    /** The progress on one recommendation in each edition shown. */
    @TemplateExtension(namespace = "figures")
    static List<Trend.Point> points(ChapterReport report, RecommendationReport one) {
        return report.trend().recommendations().stream()
                .filter(each -> each.id().equals(one.id()))
                .flatMap(each -> each.points().stream())
                .toList();
    }

    /** The series of a trend: the panel foremost, which alone tells whether States got on. */
    @TemplateExtension(namespace = "figures")
    static List<Population> series() {
        return List.of(Population.PANEL, Population.ALL);
    }

    /** The options that anybody named, in their order. */
    @TemplateExtension(namespace = "figures")
    static List<Ranking.Named> named(Ranking ranking) {
        return ranking.named().stream().filter(each -> each.count() > 0).toList();
    }
}
