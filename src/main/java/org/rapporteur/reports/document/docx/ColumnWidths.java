package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Table.Column;

/**
 * How wide the columns of a table are: as their shares say, but that no word of a heading and no number is divided as long as
 * other columns have room to give.
 */
final class ColumnWidths {

    /** Of a letter of a heading or a digit, in twentieths of a point: rather too wide than too narrow. */
    private static final int LETTER = 80;

    private static final int MARGINS = 130;

    private ColumnWidths() {}

    /** In twentieths of a point; they add up to the width of the table. */
    static List<Integer> of(Table table, int width) {
        var columns = table.columns();
        var wanted =
                columns.stream().mapToInt(column -> Math.max(1, column.share())).toArray();
        var all = IntStream.of(wanted).sum();
        var least = IntStream.range(0, columns.size())
                .map(i -> least(table, i))
                .map(each -> Math.min(each, width / columns.size()))
                .toArray();
        var free = width - IntStream.of(least).sum();
        var missing = IntStream.range(0, wanted.length)
                .map(i -> Math.max(0, width * wanted[i] / all - least[i]))
                .toArray();
        var over = Math.max(1, IntStream.of(missing).sum());
        var widths = IntStream.range(0, wanted.length)
                .map(i -> least[i] + (int) ((long) free * missing[i] / over))
                .toArray();
        widths[0] += width - IntStream.of(widths).sum();
        return IntStream.of(widths).boxed().toList();
    }

    private static int least(Table table, int index) {
        var column = table.columns().get(index);
        var longest = Stream.concat(words(column), column.numeric() ? numbers(table, index) : Stream.empty())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest * LETTER + MARGINS;
    }

    private static Stream<String> words(Column column) {
        return Stream.of(column.heading().split("\\s+"));
    }

    private static Stream<String> numbers(Table table, int index) {
        return table.rows().stream()
                .map(row ->
                        row.cells().get(index).stream().map(span -> span.text()).reduce("", String::concat));
    }
}
