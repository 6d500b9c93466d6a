package org.rapporteur.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rapporteur.core.report.Trend.EditionCoverage;
import org.rapporteur.testing.ReportedAnswers;

class ObservationsTest {

    private static final List<String> STATES = List.of("AF1", "AF2", "AP1", "EE1", "LA1", "WE1", "WE2");
    private static final List<String> STEPS =
            List.of("no_action", "planned", "partial", "substantial", "full", "not_applicable", "not_known");

    /** Over several editions, in a chapter and in its paragraphs, whoever reported. */
    @Property(tries = 50)
    void nameEveryFigureDifferently(@ForAll @Size(7) List<@IntRange(max = 6) Integer> steps) {
        var reported = new ReportedAnswers();
        for (int i = 0; i < STATES.size(); i++) {
            reported.report(
                    STATES.get(i),
                    "1.a.status",
                    STEPS.get(steps.get(i)),
                    "1.a.elements.one",
                    "in_place",
                    "1.b.status",
                    STEPS.get(steps.get(6 - i)),
                    "1.a.hurdles.top",
                    "law");
        }
        var plain = reported.chapter(1, Optional.empty());
        var report = with(plain, trend(plain));
        var ids = Observations.of(report).map(Observation::id).toList();
        assertThat(ids).hasSizeGreaterThan(500).doesNotHaveDuplicates();
        assertThat(ids.stream().map(FigureId::toString).distinct()).hasSameSizeAs(ids);
    }

    /** Made of the report's own figures, as if every State had reported the same each year. */
    private static Trend trend(ChapterReport report) {
        var years = List.of(2024, 2025, 2026);
        var coverage = report.basis().total();
        var recommendations = report.recommendations().stream()
                .map(one -> new Trend.OfRecommendation(
                        one.id(),
                        one.title(),
                        years.stream()
                                .map(year ->
                                        point(year, one.progress().figures().total()))
                                .toList()))
                .toList();
        return new Trend(
                years.stream().map(year -> new EditionCoverage(year, coverage)).toList(),
                coverage,
                years.stream()
                        .map(year -> point(
                                year, report.sums().progress().orElseThrow().total()))
                        .toList(),
                recommendations);
    }

    private static Trend.Point point(int year, Distribution figures) {
        return new Trend.Point(year, figures, figures);
    }

    private static ChapterReport with(ChapterReport report, Trend trend) {
        return new ChapterReport(
                report.year(),
                report.chapter(),
                report.title(),
                report.definitionHash(),
                report.instrument(),
                report.basis(),
                report.progress(),
                report.sums(),
                report.recommendations(),
                report.correspondence(),
                report.practices(),
                trend);
    }
}
