package org.rapporteur.reports.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.workbook.xlsx.CellName;
import org.rapporteur.workbook.xlsx.EscapedText;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.StableZip;

/**
 * The workbook within a chart, which Word opens to edit the numbers: one plain sheet, open for typing, with the categories in
 * the first column and a series in each of the others.
 */
final class ChartWorkbook {

    private static final String SHEET = "Sheet1";

    private final Plot plot;

    ChartWorkbook(Plot plot) {
        this.plot = plot;
    }

    /** The cell that holds the name of a series, counted from 0, as formulas name it. */
    String name(int series) {
        return SHEET + "!" + Sheet.absolute(series + 1, 0);
    }

    String categories() {
        return column(0);
    }

    String values(int series) {
        return column(series + 1);
    }

    private String column(int column) {
        var last = Math.max(1, plot.categories().size());
        return SHEET + "!" + Sheet.absolute(column, 1) + ":" + Sheet.absolute(column, last);
    }

    byte[] written() {
        var parts = new LinkedHashMap<String, byte[]>();
        var types = new ContentTypes();
        types.add("xl/workbook.xml", Namespaces.CONTENT + "spreadsheetml.sheet.main+xml");
        types.add("xl/worksheets/sheet1.xml", Namespaces.CONTENT + "spreadsheetml.worksheet+xml");
        parts.put("[Content_Types].xml", types.written());
        var ofPackage = new Relationships();
        ofPackage.add(Namespaces.RELATIONSHIPS + "/officeDocument", "xl/workbook.xml");
        parts.put("_rels/.rels", ofPackage.written());
        parts.put("xl/workbook.xml", workbook());
        var sheets = new Relationships();
        sheets.add(Namespaces.RELATIONSHIPS + "/worksheet", "worksheets/sheet1.xml");
        parts.put("xl/_rels/workbook.xml.rels", sheets.written());
        parts.put("xl/worksheets/sheet1.xml", sheet());
        var bytes = new ByteArrayOutputStream();
        try {
            StableZip.write(parts, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() {
        var xml = new WordXml();
        xml.start("workbook").attribute("xmlns", Namespaces.SHEET).attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        xml.start("sheets").start("sheet").attribute("name", SHEET).attribute("sheetId", 1);
        xml.attribute("r:id", Relationships.id(1)).end().end().end();
        return xml.bytes();
    }

    private byte[] sheet() {
        var xml = new WordXml();
        xml.start("worksheet").attribute("xmlns", Namespaces.SHEET).start("sheetData");
        xml.start("row").attribute("r", 1);
        for (var i = 0; i < plot.series().size(); i++) {
            text(xml, i + 1, 0, plot.series().get(i).name());
        }
        xml.end();
        for (var row = 1; row <= plot.categories().size(); row++) {
            xml.start("row").attribute("r", row + 1L);
            writeRow(xml, row);
            xml.end();
        }
        return xml.end().end().bytes();
    }

    private void writeRow(WordXml xml, int row) {
        text(xml, 0, row, plot.categories().get(row - 1));
        for (var i = 0; i < plot.series().size(); i++) {
            var value = plot.series().get(i).values().get(row - 1);
            xml.start("c").attribute("r", CellName.of(i + 1, row)).start("v").text(String.valueOf(value));
            xml.end().end();
        }
    }

    private static void text(WordXml xml, int column, int row, String text) {
        xml.start("c").attribute("r", CellName.of(column, row)).attribute("t", "inlineStr");
        xml.start("is").start("t").attribute("xml:space", "preserve").text(EscapedText.encode(text));
        xml.end().end().end();
    }
}
