package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.ReferenceReport;
import org.rapporteur.reports.TidyCsv.Line;

/** Reports as one tidy table each. Column names are the API's. */
final class ReportCsv {

    private static final List<String> CHAPTER =
            List.of("year", "chapter", "recommendation", "title", "subject", "element");
    private static final List<String> CORRESPONDENCE =
            List.of("year", "reference", "recommendations", "certain", "inferred", "doubtful");

    private ReportCsv() {}

    static byte[] write(ChapterReport report, boolean synthetic) {
        var lines = report.recommendations().stream().flatMap(recommendation -> lines(report, recommendation));
        return TidyCsv.file(CHAPTER, lines, synthetic);
    }

    /** Without the paragraphs none of whose recommendations is asked. */
    static byte[] write(CorrespondenceReport report, boolean synthetic) {
        var lines = report.references().stream()
                .flatMap(each -> each.pooled().stream().map(pooled -> new Line(keys(report, each), pooled)));
        return TidyCsv.file(CORRESPONDENCE, lines, synthetic);
    }

    private static Stream<Line> lines(ChapterReport report, RecommendationReport recommendation) {
        return Stream.of(
                        Stream.of(line(report, recommendation, "status", "", recommendation.status())),
                        recommendation.elements().stream()
                                .map(element ->
                                        line(report, recommendation, "elements", element.id(), element.figures())),
                        recommendation.assistance().stream()
                                .map(figures -> line(report, recommendation, "assistance", "", figures)))
                .flatMap(lines -> lines);
    }

    private static Line line(
            ChapterReport report,
            RecommendationReport recommendation,
            String subject,
            String element,
            Breakdown figures) {
        var keys = List.of(
                String.valueOf(report.year()),
                String.valueOf(report.chapter()),
                recommendation.id().toString(),
                recommendation.title(),
                subject,
                element);
        return new Line(keys, figures);
    }

    private static List<String> keys(CorrespondenceReport report, ReferenceReport each) {
        return List.of(
                String.valueOf(report.year()),
                each.reference().toString(),
                ReferenceTables.recommendations(each, " "),
                String.valueOf(each.certain()),
                String.valueOf(each.inferred()),
                String.valueOf(each.doubtful()));
    }
}
