package org.rapporteur.reports.document.html;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Span;
import org.rapporteur.reports.document.html.plot.Breadth;

/**
 * How wide the columns of a table are: by their shares, but a column whose longest word would be broken takes what it needs
 * from those that have more than they need.
 */
final class ColumnWidths {

    /** Of a table as wide as the text of a page, in points. */
    private static final double TABLE = 480;

    private static final double PADDING = 5;

    private ColumnWidths() {}

    /** In per cent. */
    static List<String> of(Table table) {
        var wanted = shares(table);
        var needed = IntStream.range(0, wanted.length)
                .mapToDouble(column -> longestWord(table, column) + PADDING)
                .toArray();
        var widths = Arrays.stream(needed).sum() > TABLE ? wanted : fitted(wanted, needed);
        return Arrays.stream(widths)
                .mapToObj(width -> String.format(Locale.ROOT, "%.2f", width * 100 / TABLE))
                .toList();
    }

    private static double[] shares(Table table) {
        var all = table.columns().stream().mapToInt(Table.Column::share).sum();
        return table.columns().stream()
                .mapToDouble(column -> all == 0 ? TABLE / table.columns().size() : TABLE * column.share() / all)
                .toArray();
    }

    private static double[] fitted(double[] wanted, double[] needed) {
        var lack = 0.0;
        var spare = 0.0;
        for (var i = 0; i < wanted.length; i++) {
            lack += Math.max(0, needed[i] - wanted[i]);
            spare += Math.max(0, wanted[i] - needed[i]);
        }
        var given = spare == 0 ? 0 : lack / spare;
        return IntStream.range(0, wanted.length)
                .mapToDouble(i -> wanted[i] < needed[i] ? needed[i] : wanted[i] - (wanted[i] - needed[i]) * given)
                .toArray();
    }

    /** Figures of a cell stay on one line, so that all of it is one word. */
    private static double longestWord(Table table, int column) {
        var numeric = table.columns().get(column).numeric();
        var cells = table.rows().stream()
                .map(row -> row.cells().get(column).stream().map(Span::text).collect(joining()))
                .flatMap(text -> numeric ? Stream.of(text) : words(text));
        return Stream.concat(words(table.columns().get(column).heading()), cells)
                .mapToDouble(Breadth::of)
                .max()
                .orElse(0);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+"));
    }
}
