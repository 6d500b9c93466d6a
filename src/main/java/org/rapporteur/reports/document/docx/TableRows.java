package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Table.Column;
import org.rapporteur.reports.document.Span;

/** How high the rows of a table are, in twentieths of a point. */
final class TableRows {

    private static final int RULE = 10;

    /** How much thicker the rules below the head and the last row are. */
    private static final int THICKER = 20;

    private final Table table;
    private final StyleSheet styles;
    private final List<Integer> widths;

    TableRows(Table table, StyleSheet styles) {
        this.table = table;
        this.styles = styles;
        this.widths = ColumnWidths.of(table, TableXml.width(table));
    }

    int head() {
        var texts = table.columns().stream().map(Column::heading).toList();
        return height(texts, styles.of(Style.TABLE_HEADING)) + THICKER;
    }

    int height(int index) {
        var row = table.rows().get(index);
        var texts = row.cells().stream()
                .map(cell -> cell.stream().map(Span::text).collect(Collectors.joining()))
                .toList();
        var isLast = index == table.rows().size() - 1;
        return height(texts, styles.of(row.total() ? Style.TABLE_TOTAL : Style.TABLE_TEXT)) + (isLast ? THICKER : 0);
    }

    private int height(List<String> texts, ParagraphStyle look) {
        var letters = new LetterWidths(look.size(), look.isBold());
        var lines = IntStream.range(0, texts.size())
                .map(i -> letters.lines(texts.get(i), widths.get(i) - 2 * TableStyle.BESIDE_TEXT, 0))
                .max()
                .orElse(1);
        return look.before() + lines * Boxes.line(look) + look.after() + RULE;
    }
}
