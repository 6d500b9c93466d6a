package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Span;

/**
 * How wide the columns of a table are: as their shares say, but that no word of a heading and no number is divided as long as
 * other columns have room to give.
 */
final class ColumnWidths {

    private static final StyleSheet STYLES = new StyleSheet();

    /** Beside the text of a cell, in twentieths of a point: with some room for fonts that are a little wider. */
    private static final int BESIDE = 2 * TableStyle.BESIDE_TEXT + 90;

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
        var heading = widest(Stream.of(column.heading().split("\\s+")), STYLES.of(Style.TABLE_HEADING));
        var numbers = column.numeric() ? widest(texts(table, index), STYLES.of(Style.TABLE_TOTAL)) : 0;
        return Math.max(heading, numbers) + BESIDE;
    }

    private static int widest(Stream<String> texts, ParagraphStyle look) {
        var letters = new LetterWidths(look.size(), look.isBold());
        return (int) Math.ceil(texts.mapToDouble(letters::width).max().orElse(0));
    }

    private static Stream<String> texts(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column).stream().map(Span::text).collect(Collectors.joining()));
    }
}
