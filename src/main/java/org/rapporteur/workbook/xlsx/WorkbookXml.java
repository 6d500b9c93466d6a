package org.rapporteur.workbook.xlsx;

import java.util.List;
import org.rapporteur.workbook.xlsx.Sheet.Visibility;

/** The parts of a workbook that hold its sheets together. */
final class WorkbookXml {

    private final String title;
    private final String language;
    private final List<Sheet> sheets;

    WorkbookXml(String title, String language, List<Sheet> sheets) {
        this.title = title;
        this.language = language;
        this.sheets = sheets;
    }

    static String sheetPart(int index) {
        return "xl/worksheets/sheet" + (index + 1) + ".xml";
    }

    byte[] contentTypes() {
        var xml = new XmlText();
        xml.start("Types").attribute("xmlns", Namespaces.PACKAGE + "/content-types");
        byExtension(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        byExtension(xml, "xml", "application/xml");
        byName(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        byName(xml, "xl/workbook.xml", Namespaces.CONTENT + "sheet.main+xml");
        for (var i = 0; i < sheets.size(); i++) {
            byName(xml, sheetPart(i), Namespaces.CONTENT + "worksheet+xml");
        }
        byName(xml, "xl/styles.xml", Namespaces.CONTENT + "styles+xml");
        byName(xml, "xl/sharedStrings.xml", Namespaces.CONTENT + "sharedStrings+xml");
        return xml.end().bytes();
    }

    private static void byExtension(XmlText xml, String extension, String type) {
        xml.start("Default").attribute("Extension", extension).attribute("ContentType", type);
        xml.end();
    }

    private static void byName(XmlText xml, String part, String type) {
        xml.start("Override").attribute("PartName", "/" + part).attribute("ContentType", type);
        xml.end();
    }

    byte[] packageRelationships() {
        var xml = relationships();
        relate(xml, 1, Namespaces.OFFICE_RELATIONSHIPS + "/officeDocument", "xl/workbook.xml");
        relate(xml, 2, Namespaces.PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml");
        return xml.end().bytes();
    }

    byte[] workbookRelationships() {
        var xml = relationships();
        var count = sheets.size();
        for (var i = 0; i < count; i++) {
            var part = sheetPart(i).substring("xl/".length());
            relate(xml, i + 1, Namespaces.OFFICE_RELATIONSHIPS + "/worksheet", part);
        }
        relate(xml, count + 1, Namespaces.OFFICE_RELATIONSHIPS + "/styles", "styles.xml");
        relate(xml, count + 2, Namespaces.OFFICE_RELATIONSHIPS + "/sharedStrings", "sharedStrings.xml");
        return xml.end().bytes();
    }

    private static XmlText relationships() {
        return new XmlText().start("Relationships").attribute("xmlns", Namespaces.PACKAGE + "/relationships");
    }

    private static void relate(XmlText xml, int number, String type, String target) {
        xml.start("Relationship").attribute("Id", "rId" + number).attribute("Type", type);
        xml.attribute("Target", target).end();
    }

    byte[] properties() {
        var xml = new XmlText();
        xml.start("cp:coreProperties")
                .attribute("xmlns:cp", Namespaces.PACKAGE + "/metadata/core-properties")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.start("dc:title").text(title).end();
        xml.start("dc:creator").text("Rapporteur").end();
        xml.start("dc:language").text(language).end();
        return xml.end().bytes();
    }

    byte[] workbook() {
        var xml = new XmlText();
        xml.start("workbook").attribute("xmlns", Namespaces.MAIN).attribute("xmlns:r", Namespaces.OFFICE_RELATIONSHIPS);
        xml.start("bookViews")
                .start("workbookView")
                .attribute("activeTab", 0)
                .end()
                .end();
        writeSheets(xml);
        writeNames(xml);
        writeCalculation(xml);
        return xml.end().bytes();
    }

    private void writeSheets(XmlText xml) {
        xml.start("sheets");
        for (var i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            xml.start("sheet").attribute("name", sheet.name()).attribute("sheetId", i + 1L);
            if (sheet.setup().visibility() == Visibility.VERY_HIDDEN) {
                xml.attribute("state", "veryHidden");
            }
            xml.attribute("r:id", "rId" + (i + 1)).end();
        }
        xml.end();
    }

    private void writeNames(XmlText xml) {
        if (sheets.stream()
                .noneMatch(sheet ->
                        sheet.setup().frozenRows() > 0 || !sheet.names().isEmpty())) {
            return;
        }
        xml.start("definedNames");
        for (var i = 0; i < sheets.size(); i++) {
            writeNames(xml, i);
        }
        xml.end();
    }

    /** The names under which programs look for a sheet's filter and for the rows that every page repeats. */
    private void writeNames(XmlText xml, int index) {
        var sheet = sheets.get(index);
        var place = Sheet.quoted(sheet.name()) + "!";
        sheet.names().forEach((name, range) -> xml.start("definedName")
                .attribute("name", name)
                .attribute("hidden", 1)
                .text(place + range)
                .end());
        SheetXml.filterRange(sheet).ifPresent(range -> xml.start("definedName")
                .attribute("name", "_xlnm._FilterDatabase")
                .attribute("localSheetId", index)
                .attribute("hidden", 1)
                .text(place + absolute(range))
                .end());
        var frozen = sheet.setup().frozenRows();
        if (frozen > 0) {
            xml.start("definedName")
                    .attribute("name", "_xlnm.Print_Titles")
                    .attribute("localSheetId", index)
                    .text(place + "$1:$" + frozen)
                    .end();
        }
    }

    /** What formulas came to is in the file for programs that do not calculate; those that do begin afresh. */
    private void writeCalculation(XmlText xml) {
        if (sheets.stream().anyMatch(Sheet::hasFormulas)) {
            xml.start("calcPr").attribute("fullCalcOnLoad", 1).end();
        }
    }

    private static String absolute(String range) {
        return range.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
    }
}
