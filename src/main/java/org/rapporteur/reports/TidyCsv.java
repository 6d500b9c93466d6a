package org.rapporteur.reports;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.Distribution;

/**
 * Tidy tables in RFC 4180 form, in UTF-8: a row for each figure. Codes are the API's; {@code region} is empty in rows of
 * the total.
 */
final class TidyCsv {

    private static final List<String> FIGURES = List.of(
            "region",
            "outcome",
            "count",
            "percent",
            "member_states",
            "reporting",
            "asked",
            "answered",
            "applicable",
            "synthetic");

    private TidyCsv() {}

    /** Figures, and the cells before them that say what they are about. */
    record Line(List<String> keys, Breakdown figures) {
        Line {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The whole file.
     *
     * @param keys headings of the lines' cells before the figures
     */
    static byte[] file(List<String> keys, Stream<Line> lines, boolean synthetic) {
        var headings = Stream.concat(keys.stream(), FIGURES.stream());
        var rows = lines.flatMap(TidyCsv::rows).map(row -> Stream.concat(row, Stream.of(String.valueOf(synthetic))));
        return Stream.concat(Stream.of(headings), rows)
                .map(TidyCsv::row)
                .collect(joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One cell of a spreadsheet: what could be read as a formula is kept from being one by an apostrophe. */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String row(Stream<String> cells) {
        return cells.map(TidyCsv::cell).collect(joining(",", "", "\r\n"));
    }

    private static Stream<Stream<String>> rows(Line line) {
        return Stream.concat(
                rows(line.keys(), Optional.empty(), line.figures().total()),
                line.figures().byGroup().entrySet().stream()
                        .flatMap(group -> rows(line.keys(), Optional.of(group.getKey()), group.getValue())));
    }

    private static Stream<Stream<String>> rows(List<String> keys, Optional<RegionalGroup> group, Distribution figures) {
        var region = group.map(Regions::code).orElse("");
        return outcomes(figures)
                .map(outcome -> Stream.of(keys.stream(), Stream.of(region), outcome.cells(), parts(figures))
                        .flatMap(cells -> cells));
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
