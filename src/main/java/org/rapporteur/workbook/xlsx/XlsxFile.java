package org.rapporteur.workbook.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes sheets as one .xlsx file. The same sheets give the same bytes: no part holds a time, and the entries of the
 * archive all bear the same one.
 */
public final class XlsxFile {

    private final String title;
    private final String language;
    private final List<Sheet> sheets;
    private final StyleTable styles;

    /**
     * @param title of the document
     * @param language a language tag
     * @param standard the style of cells that have none
     */
    public XlsxFile(String title, String language, CellStyle standard, List<Sheet> sheets) {
        this.title = title;
        this.language = language;
        this.sheets = List.copyOf(sheets);
        this.styles = new StyleTable(
                standard, sheets.stream().anyMatch(sheet -> sheet.setup().rightToLeft()));
    }

    /** Writes the file and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        StableZip.write(parts(), out);
    }

    private Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        var frame = new WorkbookXml(title, language, sheets);
        parts.put("[Content_Types].xml", frame.contentTypes());
        parts.put("_rels/.rels", frame.packageRelationships());
        parts.put("docProps/core.xml", frame.properties());
        parts.put("xl/workbook.xml", frame.workbook());
        parts.put("xl/_rels/workbook.xml.rels", frame.workbookRelationships());
        var strings = new SharedStrings();
        for (var i = 0; i < sheets.size(); i++) {
            var xml = new SheetXml(sheets.get(i), styles, strings, i == 0);
            parts.put(WorkbookXml.sheetPart(i), xml.written());
        }
        parts.put("xl/styles.xml", styles.written());
        parts.put("xl/sharedStrings.xml", strings.written());
        return parts;
    }
}
