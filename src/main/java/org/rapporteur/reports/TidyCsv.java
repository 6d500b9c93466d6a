package org.rapporteur.reports;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Denominators;

/**
 * Tidy tables in RFC 4180 form, in UTF-8: a row for each figure. Codes are the API's; {@code region} is empty in rows of
 * the total.
 */
final class TidyCsv {

    private static final List<String> FIGURE = List.of("region", "outcome", "count", "percent");
    private static final List<String> BASIS =
            List.of("member_states", "reporting", "asked", "answered", "applicable", "synthetic");

    private static final Pattern BREAKS_A_ROW = Pattern.compile("[\",\r\n]");

    private TidyCsv() {}

    /**
     * A row.
     *
     * @param keys the cells that say what it is about
     * @param region code of a regional group; empty for the total
     * @param figure the outcome and its figures
     * @param basis what the figure is a part of
     */
    record Row(List<String> keys, String region, Figure figure, Basis basis) {
        Row {
            keys = List.copyOf(keys);
        }

        private Stream<String> cells(boolean values, boolean synthetic) {
            return Stream.of(
                            keys.stream(),
                            Stream.of(region),
                            figure.cells(values),
                            basis.cells(),
                            Stream.of(String.valueOf(synthetic)))
                    .flatMap(cells -> cells);
        }
    }

    /**
     * A figure: a count with its percentage, or a value that counts nothing.
     *
     * @param outcome code of what is counted or measured
     */
    record Figure(String outcome, Optional<Integer> count, Optional<BigDecimal> percent, Optional<BigDecimal> value) {

        static Figure count(String outcome, int count, Optional<BigDecimal> percent) {
            return new Figure(outcome, Optional.of(count), percent, Optional.empty());
        }

        static Figure count(String outcome, int count) {
            return count(outcome, count, Optional.empty());
        }

        static Figure value(String outcome, BigDecimal value) {
            return new Figure(outcome, Optional.empty(), Optional.empty(), Optional.of(value));
        }

        private Stream<String> cells(boolean values) {
            var counts = Stream.of(outcome, count.map(String::valueOf).orElse(""), plain(percent));
            return values ? Stream.concat(counts, Stream.of(plain(value))) : counts;
        }

        private static String plain(Optional<BigDecimal> number) {
            return number.map(BigDecimal::toPlainString).orElse("");
        }
    }

    /** The denominators as cells; those that a figure has not are empty. */
    record Basis(List<String> parts) {

        static Basis of(Denominators denominators) {
            return new Basis(Stream.of(
                            denominators.memberStates(),
                            denominators.reporting(),
                            denominators.asked(),
                            denominators.answered(),
                            denominators.applicable())
                    .map(String::valueOf)
                    .toList());
        }

        /** Of figures that count answers and are a part of nothing else. */
        static Basis answered(int answered) {
            return new Basis(List.of("", "", "", String.valueOf(answered), ""));
        }

        private Stream<String> cells() {
            return parts.stream();
        }
    }

    /** The rows of figures in total, and then of each regional group. */
    static <F> Stream<Row> rows(
            List<String> keys,
            F total,
            SortedMap<RegionalGroup, F> byGroup,
            Function<F, Basis> basis,
            Function<F, Stream<Figure>> figures) {
        return Stream.concat(
                figures.apply(total).map(figure -> new Row(keys, "", figure, basis.apply(total))),
                byGroup.entrySet().stream().flatMap(group -> figures.apply(group.getValue())
                        .map(figure ->
                                new Row(keys, Regions.code(group.getKey()), figure, basis.apply(group.getValue())))));
    }

    /**
     * The whole file.
     *
     * @param keys headings of the cells that say what a row is about
     * @param values whether there is a column of values that count nothing
     */
    static byte[] file(List<String> keys, boolean values, Stream<Row> rows, boolean synthetic) {
        var headings = Stream.of(
                        keys.stream(),
                        FIGURE.stream(),
                        values ? Stream.of("value") : Stream.<String>of(),
                        BASIS.stream())
                .flatMap(cells -> cells);
        return Stream.concat(Stream.of(headings), rows.map(row -> row.cells(values, synthetic)))
                .map(TidyCsv::row)
                .collect(joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One cell of a spreadsheet: what could be read as a formula is kept from being one by an apostrophe. */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return BREAKS_A_ROW.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String row(Stream<String> cells) {
        return cells.map(TidyCsv::cell).collect(joining(",", "", "\r\n"));
    }
}
