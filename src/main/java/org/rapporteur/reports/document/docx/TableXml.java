package org.rapporteur.reports.document.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Table.Row;
import org.rapporteur.reports.document.docx.Flow.Setting;

/** Tables. Their heads are repeated on every page and no row is divided; a short one stays on one page. */
final class TableXml {

    /** A table of more columns than this is as wide as the page allows. */
    private static final int NARROW = 4;

    private static final int SHORT = 12;

    private final Flow flow;
    private final WordXml xml;
    private final Table table;
    private final List<Integer> widths;

    TableXml(Flow flow, Table table) {
        this.flow = flow;
        this.xml = flow.xml();
        this.table = table;
        this.widths = ColumnWidths.of(table, width(table));
    }

    static boolean isWide(Table table) {
        return table.columns().size() > NARROW;
    }

    /** Whether a row, counted from 0, stays with what comes after it: in a short table, and before notes. */
    static boolean isKept(Table table, int row) {
        var isLast = row == table.rows().size() - 1;
        return isLast ? !table.notes().isEmpty() : table.rows().size() <= SHORT;
    }

    void write() {
        xml.start("w:tbl");
        writeShape();
        writeHead();
        for (var i = 0; i < table.rows().size(); i++) {
            writeRow(table.rows().get(i), isKept(table, i));
        }
        xml.end();
    }

    private void writeShape() {
        var hasTotal = !table.rows().isEmpty()
                && table.rows().get(table.rows().size() - 1).total();
        xml.start("w:tblPr").value("w:tblStyle", Style.TABLE);
        xml.start("w:tblW")
                .attribute("w:w", width(table))
                .attribute("w:type", "dxa")
                .end();
        xml.start("w:tblInd")
                .attribute("w:w", isWide(table) ? 0 : Measure.INDENT)
                .attribute("w:type", "dxa");
        xml.end().start("w:tblLayout").attribute("w:type", "fixed").end();
        xml.start("w:tblLook").attribute("w:val", hasTotal ? "0660" : "0620").attribute("w:firstRow", 1);
        xml.attribute("w:lastRow", hasTotal ? 1 : 0).attribute("w:firstColumn", 0);
        xml.attribute("w:lastColumn", 0).attribute("w:noHBand", 1).attribute("w:noVBand", 1);
        xml.end();
        xml.start("w:tblCaption")
                .attribute("w:val", table.label() + ": " + table.caption())
                .end();
        xml.end().start("w:tblGrid");
        for (var width : widths) {
            xml.start("w:gridCol").attribute("w:w", width).end();
        }
        xml.end();
    }

    static int width(Table table) {
        return isWide(table) ? Measure.WIDTH : Measure.TEXT_WIDTH;
    }

    private void writeHead() {
        xml.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var settings = column.numeric() ? Set.of(Setting.AT_THE_END) : Set.<Setting>of();
            writeCell(
                    i,
                    true,
                    () -> flow.paragraph(
                            Style.TABLE_HEADING, settings, () -> flow.runs().text(column.heading())));
        }
        xml.end();
    }

    private void writeRow(Row row, boolean isKept) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        for (var i = 0; i < table.columns().size(); i++) {
            var settings = EnumSet.noneOf(Setting.class);
            if (isKept) {
                settings.add(Setting.KEPT_WITH_NEXT);
            }
            if (table.columns().get(i).numeric()) {
                settings.add(Setting.AT_THE_END);
            }
            var style = row.total() ? Style.TABLE_TOTAL : Style.TABLE_TEXT;
            var spans = row.cells().get(i);
            writeCell(
                    i,
                    false,
                    () -> flow.paragraph(style, settings, () -> flow.runs().spans(spans)));
        }
        xml.end();
    }

    private void writeCell(int column, boolean isHead, Runnable content) {
        xml.start("w:tc").start("w:tcPr").start("w:tcW").attribute("w:w", widths.get(column));
        xml.attribute("w:type", "dxa").end();
        if (isHead) {
            xml.value("w:vAlign", "bottom");
        }
        xml.end();
        content.run();
        xml.end();
    }
}
