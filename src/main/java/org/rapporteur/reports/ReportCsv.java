package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.ItemReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.ReferenceReport;
import org.rapporteur.core.report.TemplateReport;
import org.rapporteur.reports.TidyCsv.Row;

/** Reports as one tidy table each. Column names are the API's. */
final class ReportCsv {

    private static final List<String> CHAPTER =
            List.of("year", "chapter", "recommendation", "title", "subject", "element", "measure", "unit");
    private static final List<String> CORRESPONDENCE =
            List.of("year", "reference", "recommendations", "certain", "inferred", "doubtful");

    private ReportCsv() {}

    static byte[] write(ChapterReport report, boolean synthetic) {
        var rows = report.recommendations().stream()
                .flatMap(recommendation -> new Subjects(report, recommendation).rows());
        return TidyCsv.file(CHAPTER, true, rows, synthetic);
    }

    /** Without the paragraphs none of whose recommendations is asked. */
    static byte[] write(CorrespondenceReport report, boolean synthetic) {
        var rows = report.references().stream()
                .flatMap(each -> each.pooled().stream().flatMap(pooled -> TidyRows.of(keys(report, each), pooled)));
        return TidyCsv.file(CORRESPONDENCE, false, rows, synthetic);
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

    /** The rows about one recommendation. The subject is the template, the element one of several things it asks for. */
    private record Subjects(ChapterReport report, RecommendationReport recommendation) {

        Stream<Row> rows() {
            var progress = recommendation.progress();
            return Stream.of(
                            TidyRows.of(keys(progress.id(), ""), progress.figures()),
                            recommendation.templates().stream().flatMap(this::rows),
                            recommendation.carried().stream()
                                    .flatMap(carried -> TidyRows.ofCarried(keys("carried", ""), carried)))
                    .flatMap(rows -> rows);
        }

        private Stream<Row> rows(TemplateReport template) {
            var subject = template.template();
            return Stream.concat(
                    template.items().stream().flatMap(item -> rows(subject, template.several() ? item.id() : "", item)),
                    template.ranking().stream()
                            .flatMap(ranking -> Stream.concat(
                                    TidyRows.ofNamed(keys(subject, ""), ranking),
                                    TidyRows.ofMain(keys(subject, "main"), ranking))));
        }

        private Stream<Row> rows(String subject, String element, ItemReport item) {
            if (item instanceof ItemReport.OfNumber number) {
                var type = number.type();
                return TidyRows.ofNumbers(keys(subject, element, type.measure().key(), type.of()), number.figures());
            }
            return TidyRows.of(keys(subject, element), ((ItemReport.OfChoice) item).figures());
        }

        private List<String> keys(String subject, String element) {
            return keys(subject, element, "", "");
        }

        private List<String> keys(String subject, String element, String measure, String unit) {
            return List.of(
                    String.valueOf(report.year()),
                    String.valueOf(report.chapter()),
                    recommendation.id().toString(),
                    recommendation.title(),
                    subject,
                    element,
                    measure,
                    unit);
        }
    }
}
