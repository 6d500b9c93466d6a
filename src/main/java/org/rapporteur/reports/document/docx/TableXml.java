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

    TableXml(Flow flow) {
        this.flow = flow;
        this.xml = flow.xml();
    }

    static boolean isWide(Table table) {
        return table.columns().size() > NARROW;
    }

    void write(Table table) {
        xml.start("w:tbl");
        writeShape(table);
        writeHead(table);
        for (var i = 0; i < table.rows().size(); i++) {
            var isLast = i == table.rows().size() - 1;
            writeRow(table, table.rows().get(i), table.rows().size() <= SHORT && !(isLast && table.notes().isEmpty()));
        }
        xml.end();
    }

    private void writeShape(Table table) {
        var hasTotal = !table.rows().isEmpty()
                && table.rows().get(table.rows().size() - 1).total();
        xml.start("w:tblPr").value("w:tblStyle", Style.TABLE);
        xml.start("w:tblW").attribute("w:w", width(table)).attribute("w:type", "dxa").end();
        xml.start("w:tblInd").attribute("w:w", isWide(table) ? 0 : Measure.INDENT).attribute("w:type", "dxa");
        xml.end().start("w:tblLayout").attribute("w:type", "fixed").end();
        xml.start("w:tblLook").attribute("w:val", hasTotal ? "0660" : "0620").attribute("w:firstRow", 1);
        xml.attribute("w:lastRow", hasTotal ? 1 : 0).attribute("w:firstColumn", 0);
        xml.attribute("w:lastColumn", 0).attribute("w:noHBand", 1).attribute("w:noVBand", 1);
        xml.end();
        xml.start("w:tblCaption").attribute("w:val", table.label() + ": " + table.caption()).end();
        xml.end().start("w:tblGrid");
        for (var column = 0; column < table.columns().size(); column++) {
            xml.start("w:gridCol").attribute("w:w", width(table, column)).end();
        }
        xml.end();
    }

    private static int width(Table table) {
        return isWide(table) ? Measure.WIDTH : Measure.TEXT_WIDTH;
    }

    private static int width(Table table, int column) {
        var shares = table.columns().stream().mapToInt(Table.Column::share).sum();
        var share = table.columns().get(column).share();
        return shares == 0 ? width(table) / table.columns().size() : width(table) * share / shares;
    }

    private void writeHead(Table table) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var settings = column.numeric() ? Set.of(Setting.AT_THE_END) : Set.<Setting>of();
            writeCell(table, i, true, () -> flow.paragraph(Style.TABLE_HEADING, settings, () -> flow.runs()
                    .text(column.heading())));
        }
        xml.end();
    }

    private void writeRow(Table table, Row row, boolean isKept) {
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
            writeCell(table, i, false, () -> flow.paragraph(style, settings, () -> flow.runs()
                    .spans(spans)));
        }
        xml.end();
    }

    private void writeCell(Table table, int column, boolean isHead, Runnable content) {
        xml.start("w:tc").start("w:tcPr").start("w:tcW").attribute("w:w", width(table, column));
        xml.attribute("w:type", "dxa").end();
        if (isHead) {
            xml.value("w:vAlign", "bottom");
        }
        xml.end();
        content.run();
        xml.end();
    }
}
