package org.rapporteur.reports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.RecommendationReport;

/**
 * A chapter's report as one tidy table in RFC 4180 form: a row for each figure. Column names and codes are the API's;
 * {@code region} is empty in rows of the total.
 */
final class ReportCsv {

    private static final String HEADINGS =
            "year,chapter,recommendation,title,subject,element,region,outcome,count,percent,"
                    + "member_states,reporting,asked,answered,applicable,synthetic\r\n";

    private final ChapterReport report;
    private final boolean synthetic;

    ReportCsv(ChapterReport report, boolean synthetic) {
        this.report = report;
        this.synthetic = synthetic;
    }

    /** The whole file, in UTF-8. */
    byte[] write() {
        return report.recommendations().stream()
                .flatMap(this::rows)
                .map(ReportCsv::line)
                .collect(Collectors.joining("", HEADINGS, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One cell of a spreadsheet: what could be read as a formula is kept from being one by an apostrophe. */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReportCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private Stream<List<String>> rows(RecommendationReport recommendation) {
        return Stream.of(
                        rows(recommendation, "status", "", recommendation.status()),
                        recommendation.elements().stream()
                                .flatMap(element -> rows(recommendation, "elements", element.id(), element.figures())),
                        recommendation.assistance().stream()
                                .flatMap(figures -> rows(recommendation, "assistance", "", figures)))
                .flatMap(rows -> rows);
    }

    private Stream<List<String>> rows(
            RecommendationReport recommendation, String subject, String element, Breakdown breakdown) {
        var about = List.of(
                String.valueOf(report.year()),
                String.valueOf(report.chapter()),
                recommendation.id().toString(),
                recommendation.title(),
                subject,
                element);
        return Stream.concat(
                rows(about, Optional.empty(), breakdown.total()),
                breakdown.byGroup().entrySet().stream()
                        .flatMap(group -> rows(about, Optional.of(group.getKey()), group.getValue())));
    }

    private Stream<List<String>> rows(List<String> about, Optional<RegionalGroup> group, Distribution figures) {
        var start = Stream.concat(
                        about.stream(), Stream.of(group.map(Regions::code).orElse("")))
                .toList();
        return outcomes(figures).map(outcome -> Stream.of(
                        start.stream(), outcome.cells(), parts(figures), Stream.of(String.valueOf(synthetic)))
                .flatMap(cells -> cells)
                .toList());
    }

    private record Outcome(String code, int count, Optional<BigDecimal> percent) {
        Stream<String> cells() {
            return Stream.of(
                    code,
                    String.valueOf(count),
                    percent.map(BigDecimal::toPlainString).orElse(""));
        }
    }

    private static Stream<Outcome> outcomes(Distribution figures) {
        return Stream.concat(
                figures.steps().stream()
                        .map(step -> new Outcome(step.option().code(), step.count(), figures.percent(step))),
                Stream.of(
                        new Outcome("not_known", figures.notKnown(), figures.percentNotKnown()),
                        new Outcome("not_applicable", figures.notApplicable(), Optional.empty()),
                        new Outcome("not_answered", figures.notAnswered(), Optional.empty())));
    }

    private static Stream<String> parts(Distribution figures) {
        var denominators = figures.denominators();
        return Stream.of(
                        denominators.memberStates(),
                        denominators.reporting(),
                        denominators.asked(),
                        denominators.answered(),
                        denominators.applicable())
                .map(String::valueOf);
    }
}
