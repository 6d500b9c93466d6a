package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Table.Column;
import org.rapporteur.reports.document.Block.Table.Row;
import org.rapporteur.reports.document.Span;

/** How high the rows of a table are, in twentieths of a point. */
final class TableRows {

    private static final int RULE = 10;

    private TableRows() {}

    static int head(Table table, StyleSheet styles) {
        var texts = table.columns().stream().map(Column::heading).toList();
        return height(table, texts, styles.of(Style.TABLE_HEADING)) + RULE;
    }

    static int height(Table table, Row row, StyleSheet styles) {
        var texts = row.cells().stream()
                .map(cell -> cell.stream().map(Span::text).collect(Collectors.joining()))
                .toList();
        return height(table, texts, styles.of(row.total() ? Style.TABLE_TOTAL : Style.TABLE_TEXT)) + RULE;
    }

    private static int height(Table table, List<String> texts, ParagraphStyle look) {
        var widths = ColumnWidths.of(table, TableXml.width(table));
        var letters = new LetterWidths(look.size(), look.isBold());
        var lines = IntStream.range(0, texts.size())
                .map(i -> letters.lines(texts.get(i), widths.get(i) - 2 * TableStyle.BESIDE_TEXT, 0))
                .max()
                .orElse(1);
        return look.before() + lines * Boxes.line(look) + look.after();
    }
}
