package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.workbook.xlsx.FilledRow.FilledCell;

/** Pulls the rows out of a sheet's part, one by one. */
final class SheetScanner {

    /** As many as a sheet can have: A to XFD. */
    private static final int COLUMNS = 16_384;

    private final SharedTexts texts;
    private final NumberFormats formats;
    private final boolean from1904;
    private final Allowance allowance;

    /** Formulas that several cells share are written in the first of them only. */
    private final Map<String, String> sharedFormulas = new HashMap<>();

    private PartXml xml;

    SheetScanner(SharedTexts texts, NumberFormats formats, boolean from1904, Allowance allowance) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.allowance = allowance;
    }

    /** @throws IllegalArgumentException where the part refers to something that is not there */
    void scan(String part, byte[] bytes, Consumer<FilledRow> rows) throws Refusal, XMLStreamException {
        xml = PartXml.open(part, bytes);
        var next = 0;
        while (xml.nextElement()) {
            if (xml.is("row")) {
                var number = xml.attribute("r");
                var index = number == null ? next : Integer.parseInt(number) - 1;
                next = index + 1;
                var cells = cells(part);
                if (!cells.isEmpty()) {
                    rows.accept(new FilledRow(index, cells));
                }
            }
        }
    }

    private List<FilledCell> cells(String part) throws Refusal, XMLStreamException {
        var cells = new ArrayList<FilledCell>(8);
        var next = 0;
        while (xml.nextWithin("row")) {
            if (!xml.is("c")) {
                xml.skip();
                continue;
            }
            var name = xml.attribute("r");
            var column = name == null ? next : CellName.columnOf(name);
            require(column >= next && column < COLUMNS);
            next = column + 1;
            var value = value();
            if (!(value instanceof RawValue.Empty)) {
                allowance.take(part, value);
                cells.add(new FilledCell(column, value));
            }
        }
        return cells;
    }

    /** A cell that stands twice would be read once and lost once. */
    private static void require(boolean isInOrder) {
        if (!isInOrder) {
            throw new IllegalArgumentException("the cells of a row are not in order");
        }
    }

    private RawValue value() throws XMLStreamException {
        var type = xml.attribute("t", "n");
        var style = xml.attribute("s");
        String formula = null;
        String written = null;
        while (xml.nextWithin("c")) {
            switch (xml.name()) {
                case "f" -> formula = formula();
                case "v" -> written = xml.text();
                case "is" -> written = SharedTexts.text(xml, "is");
                default -> xml.skip();
            }
        }
        if (formula != null) {
            return new RawValue.Formula(formula);
        }
        return written == null ? new RawValue.Empty() : typed(type, written, style);
    }

    private String formula() throws XMLStreamException {
        var shared = xml.attribute("si");
        var text = xml.text();
        if (shared == null) {
            return text;
        }
        if (!text.isEmpty()) {
            sharedFormulas.put(shared, text);
        }
        return sharedFormulas.getOrDefault(shared, text);
    }

    private RawValue typed(String type, String written, String style) {
        return switch (type) {
            case "s" -> text(texts.get(Integer.parseInt(written.strip())));
            case "inlineStr" -> text(written);
            case "str" -> text(EscapedText.decode(written));
            case "b" ->
                new RawValue.Logical(
                        written.strip().equals("1") || written.strip().equals("true"));
            case "e" -> new RawValue.Error(written);
            case "d" -> Numbers.isoDate(written);
            case "n" -> numeric(written, style);
            default -> throw new IllegalArgumentException("no type of cell: " + type);
        };
    }

    private RawValue numeric(String written, String style) {
        if (written.isBlank()) {
            return new RawValue.Empty();
        }
        var number = style == null ? -1 : Integer.parseInt(style);
        if (formats.isDate(number)) {
            return Numbers.date(written, from1904);
        }
        return formats.isPercentage(number) ? Numbers.percentage(written) : Numbers.number(written);
    }

    private static RawValue text(String text) {
        return text.isEmpty() ? new RawValue.Empty() : new RawValue.Text(text);
    }
}
