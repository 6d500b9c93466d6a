package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.workbook.xlsx.Sheet.Cell;
import org.rapporteur.workbook.xlsx.Sheet.Page;
import org.rapporteur.workbook.xlsx.Sheet.Row;
import org.rapporteur.workbook.xlsx.Validation.AtMost;
import org.rapporteur.workbook.xlsx.Validation.OneOf;
import org.rapporteur.workbook.xlsx.Validation.Within;

/** One sheet's part. Its elements come in the order that the schema of ECMA-376 demands. */
final class SheetXml {

    private static final int A4 = 9;

    private final Sheet sheet;
    private final StyleTable styles;
    private final SharedStrings strings;
    private final boolean first;
    private final XmlText xml = new XmlText(1 << 16);

    /** Numbered in the order of their first cells. */
    private final Map<Fill, Integer> fills = new IdentityHashMap<>();

    /** @param first whether it is the sheet that is in sight when the file is opened */
    SheetXml(Sheet sheet, StyleTable styles, SharedStrings strings, boolean first) {
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.first = first;
    }

    byte[] written() {
        xml.start("worksheet").attribute("xmlns", Namespaces.MAIN);
        writeProperties();
        writeView();
        xml.start("sheetFormatPr").attribute("defaultRowHeight", "13.2").end();
        writeColumns();
        writeRows();
        writeProtection();
        writeFilter();
        writeMerges();
        writeShades();
        writeValidations();
        writeLinks();
        writePage();
        return xml.end().bytes();
    }

    private void writeProperties() {
        xml.start("sheetPr");
        sheet.setup().tabColour().ifPresent(colour -> xml.start("tabColor")
                .attribute("rgb", "FF" + colour)
                .end());
        xml.start("pageSetUpPr").attribute("fitToPage", 1).end();
        xml.end();
    }

    private void writeView() {
        xml.start("sheetViews").start("sheetView").attribute("showGridLines", 0);
        if (sheet.setup().rightToLeft()) {
            xml.attribute("rightToLeft", 1);
        }
        if (first) {
            xml.attribute("tabSelected", 1);
        }
        xml.attribute("workbookViewId", 0);
        var frozen = sheet.setup().frozenRows();
        if (frozen > 0) {
            xml.start("pane")
                    .attribute("ySplit", frozen)
                    .attribute("topLeftCell", CellName.of(0, frozen))
                    .attribute("activePane", "bottomLeft")
                    .attribute("state", "frozen")
                    .end();
        }
        xml.end().end();
    }

    private void writeColumns() {
        if (sheet.widths().isEmpty()) {
            return;
        }
        xml.start("cols");
        sheet.widths().forEach(this::writeColumn);
        xml.end();
    }

    private void writeColumn(int column, double width) {
        xml.start("col").attribute("min", column + 1L).attribute("max", column + 1L);
        xml.attribute("width", String.valueOf(width == 0 ? 1 : width)).attribute("customWidth", 1);
        if (width == 0) {
            xml.attribute("hidden", 1);
        }
        xml.end();
    }

    private void writeRows() {
        xml.start("sheetData");
        sheet.rows().forEach(this::writeRow);
        xml.end();
    }

    /** The height is not marked as custom, so that programs fit it again when a longer answer is typed. */
    private void writeRow(Row row) {
        xml.start("row").attribute("r", row.index() + 1L);
        if (row.height() > 0) {
            xml.attribute("ht", String.valueOf(row.height()));
        }
        row.cells().forEach(cell -> writeCell(row, cell));
        xml.end();
    }

    private void writeCell(Row row, Cell cell) {
        xml.start("c").attribute("r", CellName.of(cell.column(), row.index()));
        var style = styles.numberOf(cell.style());
        if (style > 0) {
            xml.attribute("s", style);
        }
        if (cell.formula() != null) {
            writeFormula(row, cell);
        } else if (cell.value() instanceof Value.Text text) {
            writeText(text.text());
        } else {
            writeType(cell.value());
            xml.start("v").text(cell.value().written()).end();
        }
        xml.end();
    }

    private void writeText(String text) {
        if (!text.isEmpty()) {
            xml.attribute("t", "s").start("v").text(strings.numberOf(text)).end();
        }
    }

    private void writeType(Value value) {
        if (value instanceof Value.Text) {
            xml.attribute("t", "str");
        } else if (value instanceof Value.Logical) {
            xml.attribute("t", "b");
        }
    }

    private void writeFormula(Row row, Cell cell) {
        writeType(cell.value());
        xml.start("f");
        var fill = cell.formula();
        if (fill.isAlone()) {
            xml.text(fill.formula());
        } else {
            xml.attribute("t", "shared");
            if (fill.startsAt(row.index())) {
                xml.attribute("ref", fill.range(cell.column()));
            }
            xml.attribute("si", fills.computeIfAbsent(fill, added -> fills.size()));
            if (fill.startsAt(row.index())) {
                xml.text(fill.formula());
            }
        }
        xml.end();
        xml.start("v").text(EscapedText.encode(cell.value().written())).end();
    }

    /** In this element 1 forbids and 0 allows. There is no password: it is a guard rail and not a lock. */
    private void writeProtection() {
        xml.start("sheetProtection")
                .attribute("sheet", 1)
                .attribute("objects", 1)
                .attribute("scenarios", 1);
        xml.attribute("formatColumns", 0).attribute("formatRows", 0).attribute("sort", 0);
        xml.attribute("autoFilter", 0).end();
    }

    private void writeFilter() {
        filterRange(sheet)
                .ifPresent(
                        range -> xml.start("autoFilter").attribute("ref", range).end());
    }

    /** From the last frozen row to the end, beginning at the first column so that a sort takes the codes along. */
    static Optional<String> filterRange(Sheet sheet) {
        return sheet.setup()
                .filterColumns()
                .map(columns -> CellName.of(0, sheet.setup().frozenRows() - 1) + ":"
                        + CellName.of(columns - 1, sheet.rowCount() - 1));
    }

    private void writeMerges() {
        if (sheet.merges().isEmpty()) {
            return;
        }
        xml.start("mergeCells").attribute("count", sheet.merges().size());
        sheet.merges()
                .forEach(range -> xml.start("mergeCell").attribute("ref", range).end());
        xml.end();
    }

    private void writeShades() {
        var priority = 0;
        for (var shade : sheet.shades()) {
            priority++;
            xml.start("conditionalFormatting").attribute("sqref", shade.range());
            xml.start("cfRule").attribute("type", "expression").attribute("dxfId", styles.numberOf(shade.tint()));
            xml.attribute("priority", priority);
            xml.start("formula").text(shade.condition()).end();
            xml.end().end();
        }
    }

    private void writeValidations() {
        if (sheet.validations().isEmpty()) {
            return;
        }
        xml.start("dataValidations").attribute("count", sheet.validations().size());
        sheet.validations().forEach(this::writeValidation);
        xml.end();
    }

    private void writeValidation(Validation validation, CellRanges cells) {
        xml.start("dataValidation").attribute("type", type(validation));
        if (validation instanceof AtMost) {
            xml.attribute("operator", "lessThanOrEqual");
        }
        var messages = validation.messages();
        xml.attribute("errorStyle", "warning").attribute("allowBlank", 1);
        xml.attribute("showInputMessage", 1).attribute("showErrorMessage", 1);
        xml.attribute("errorTitle", messages.alertTitle()).attribute("error", messages.alert());
        xml.attribute("promptTitle", messages.promptTitle()).attribute("prompt", messages.prompt());
        xml.attribute("sqref", cells.written());
        xml.start("formula1").text(formula(validation, cells)).end();
        xml.end();
    }

    private static String type(Validation validation) {
        if (validation instanceof OneOf) {
            return "list";
        }
        return validation instanceof AtMost ? "textLength" : "custom";
    }

    private static String formula(Validation validation, CellRanges cells) {
        if (validation instanceof OneOf oneOf) {
            return quoted(String.join(",", oneOf.labels()));
        } else if (validation instanceof AtMost atMost) {
            return String.valueOf(atMost.characters());
        }
        return formula((Within) validation, cells.first());
    }

    /** Of the first cell that it holds for; programs move the name along for the others. */
    private static String formula(Within within, String cell) {
        var tests = new ArrayList<String>();
        tests.add(cell + ">=" + within.minimum().toPlainString());
        tests.add(cell + "<=" + within.maximum().toPlainString());
        within.decimals().ifPresent(decimals -> tests.add(cell + "=ROUND(" + cell + "," + decimals + ")"));
        return "IF(ISNUMBER(" + cell + "),AND(" + String.join(",", tests) + ")," + cell + "="
                + quoted(within.otherwise()) + ")";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void writeLinks() {
        if (sheet.links().isEmpty()) {
            return;
        }
        xml.start("hyperlinks");
        sheet.links().forEach((cell, target) -> xml.start("hyperlink")
                .attribute("ref", cell)
                .attribute("location", target)
                .end());
        xml.end();
    }

    private void writePage() {
        var isLandscape = sheet.setup().page() == Page.LANDSCAPE;
        xml.start("printOptions").attribute("horizontalCentered", 1).end();
        xml.start("pageMargins").attribute("left", "0.4").attribute("right", "0.4");
        xml.attribute("top", "0.5").attribute("bottom", "0.6");
        xml.attribute("header", "0.3").attribute("footer", "0.3").end();
        xml.start("pageSetup")
                .attribute("paperSize", A4)
                .attribute("fitToWidth", 1)
                .attribute("fitToHeight", isLandscape ? 0 : 1);
        xml.attribute("orientation", isLandscape ? "landscape" : "portrait").end();
        xml.start("headerFooter").start("oddFooter");
        xml.text("&L&8" + sheet.setup().footer().replace("&", "&&") + "&R&8&P / &N")
                .end()
                .end();
    }
}
