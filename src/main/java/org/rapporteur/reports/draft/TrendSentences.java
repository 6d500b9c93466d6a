package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.Trend;
import org.rapporteur.core.report.Trend.Point;

/** How progress has gone on among the States that reported in every edition shown, in sentences. */
final class TrendSentences {

    private final Draft draft;
    private final Prose prose;
    private final Trend trend;

    TrendSentences(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.trend = draft.report().trend();
    }

    /** Of the chapter as a whole; empty where there is nothing to compare. */
    Optional<String> chapter() {
        return sentence(
                "draft.trend.chapter",
                draft.place(draft.report().progress()).of(draft.report().progress(), Place.COMPARABLE),
                trend.chapter());
    }

    /** Of one recommendation; empty where there is nothing to compare. */
    Optional<String> recommendation(Place place, List<Point> points) {
        return sentence("draft.trend.recommendation", place, points);
    }

    /** Why there is no comparison; empty where there is one. */
    Optional<String> nothingToCompare() {
        if (!trend.isShown()) {
            return Optional.of(prose.text("draft.trend.one_edition"));
        }
        return trend.panel().reporting() == 0
                ? Optional.of(prose.text("draft.trend.no_panel", Map.of("years", years())))
                : Optional.empty();
    }

    /** The editions shown. */
    String years() {
        return prose.allOf(trend.editions().stream()
                .map(edition -> String.valueOf(edition.year()))
                .toList());
    }

    /** From the first of the editions that can be compared to the last one. */
    private Optional<String> sentence(String key, Place place, List<Point> points) {
        if (nothingToCompare().isPresent() || points.size() < 2) {
            return Optional.empty();
        }
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        var from = first.panel().denominators().applicable();
        var to = last.panel().denominators().applicable();
        if (from == 0 || to == 0) {
            return Optional.empty();
        }
        var before = Draft.highCount(first.panel());
        var after = Draft.highCount(last.panel());
        var way = Long.compare((long) after * from, (long) before * to);
        return Optional.of(prose.text(
                key,
                Map.of(
                        "panel", prose.figure(trend.panel().reporting(), panel().figure("reporting")),
                        "labels", draft.highLabels(last.panel()),
                        "way", way > 0 ? "up" : way < 0 ? "down" : "same",
                        "from", share(place, first),
                        "to", share(place, last),
                        "first", String.valueOf(first.year()),
                        "last", String.valueOf(last.year()))));
    }

    /** Such as "40 of 92 (43 per cent)". */
    private String share(Place place, Point point) {
        Distribution figures = point.panel();
        var there = place(place, point);
        var high = Draft.highCount(figures);
        var applicable = figures.denominators().applicable();
        var series = List.of(high, applicable);
        return prose.text(
                "draft.trend.share",
                Map.of(
                        "high", prose.figure(high, series, Draft.highFigure(there, figures)),
                        "applicable", prose.figure(applicable, series, there.figure("applicable")),
                        "percent", prose.percent(high, applicable, Draft.highFigure(there, figures))));
    }

    /** Where it stands how many States reported in every edition. */
    private Place panel() {
        return draft.place(Place.COVERAGE).of(draft.report().year(), Population.PANEL);
    }

    private static Place place(Place place, Point point) {
        return place.of(point.year(), Population.PANEL);
    }
}
