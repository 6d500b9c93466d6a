package org.rapporteur.workbook.xlsx;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.workbook.xlsx.CellStyle.Font;
import org.rapporteur.workbook.xlsx.CellStyle.Horizontal;
import org.rapporteur.workbook.xlsx.CellStyle.Vertical;

/** The styles that a workbook's cells use, numbered in the order of their first use. */
final class StyleTable {

    /** Number 49 of the formats that every spreadsheet program knows: text. */
    private static final int TEXT_FORMAT = 49;

    /** By identity: a workbook has thousands of cells and a handful of styles, each one a constant. */
    private final Map<CellStyle, Integer> seen = new IdentityHashMap<>();

    /** The side on which lines begin: an indent is counted from a named side only. */
    private final String start;

    private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
    private final Map<Font, Integer> fonts = new LinkedHashMap<>();
    private final Map<Optional<String>, Integer> fills = new LinkedHashMap<>();
    private final Map<Optional<String>, Integer> lines = new LinkedHashMap<>();

    private final Map<Tint, Integer> tints = new LinkedHashMap<>();

    /** @param standard the style of cells that have none, which also sets the unit of column widths */
    StyleTable(CellStyle standard, boolean rightToLeft) {
        this.start = rightToLeft ? "right" : "left";
        numberOf(standard);
    }

    int numberOf(CellStyle style) {
        var number = seen.get(style);
        if (number == null) {
            number = number(styles, style);
            seen.put(style, number);
            number(fonts, style.font());
            number(fills, style.fill());
            number(lines, style.line());
        }
        return number;
    }

    int numberOf(Tint tint) {
        return number(tints, tint);
    }

    private static <T> int number(Map<T, Integer> numbers, T key) {
        var next = numbers.size();
        var known = numbers.putIfAbsent(key, next);
        return known == null ? next : known;
    }

    byte[] written() {
        var xml = new XmlText();
        xml.start("styleSheet").attribute("xmlns", Namespaces.MAIN);
        writeFonts(xml);
        writeFills(xml);
        writeLines(xml);
        writeStandardFormat(xml);
        xml.start("cellXfs").attribute("count", styles.size());
        styles.keySet().forEach(style -> write(xml, style));
        xml.end();
        writeStandardName(xml);
        writeTints(xml);
        return xml.end().bytes();
    }

    private void writeFonts(XmlText xml) {
        xml.start("fonts").attribute("count", fonts.size());
        fonts.keySet().forEach(font -> write(xml, font));
        xml.end();
    }

    private static void write(XmlText xml, Font font) {
        xml.start("font");
        if (font.bold()) {
            xml.start("b").end();
        }
        if (font.underlined()) {
            xml.start("u").end();
        }
        xml.start("sz").attribute("val", String.valueOf(font.size())).end();
        xml.start("color").attribute("rgb", "FF" + font.colour()).end();
        xml.start("name").attribute("val", font.name()).end();
        xml.start("family").attribute("val", 2).end();
        xml.end();
    }

    /** The format gives the first two fills their meaning: none, and a grey pattern that nobody uses. */
    private void writeFills(XmlText xml) {
        xml.start("fills").attribute("count", fills.size() + 2L);
        List.of("none", "gray125").forEach(pattern -> xml.start("fill")
                .start("patternFill")
                .attribute("patternType", pattern)
                .end()
                .end());
        fills.keySet().forEach(fill -> write(xml, fill));
        xml.end();
    }

    private static void write(XmlText xml, Optional<String> fill) {
        xml.start("fill").start("patternFill").attribute("patternType", fill.isPresent() ? "solid" : "none");
        fill.ifPresent(colour -> {
            xml.start("fgColor").attribute("rgb", "FF" + colour).end();
            xml.start("bgColor").attribute("indexed", 64).end();
        });
        xml.end().end();
    }

    private void writeLines(XmlText xml) {
        xml.start("borders").attribute("count", lines.size());
        for (var line : lines.keySet()) {
            xml.start("border");
            List.of("left", "right", "top", "bottom").forEach(side -> writeSide(xml, side, line));
            xml.start("diagonal").end().end();
        }
        xml.end();
    }

    private static void writeSide(XmlText xml, String side, Optional<String> line) {
        xml.start(side);
        line.ifPresent(colour -> {
            xml.attribute("style", "thin");
            xml.start("color").attribute("rgb", "FF" + colour).end();
        });
        xml.end();
    }

    private static void writeStandardFormat(XmlText xml) {
        xml.start("cellStyleXfs").attribute("count", 1).start("xf");
        xml.attribute("numFmtId", 0).attribute("fontId", 0).attribute("fillId", 0);
        xml.attribute("borderId", 0).end().end();
    }

    private static void writeStandardName(XmlText xml) {
        xml.start("cellStyles").attribute("count", 1).start("cellStyle");
        xml.attribute("name", "Normal").attribute("xfId", 0).attribute("builtinId", 0);
        xml.end().end();
    }

    /** The ground of a solid fill is its background here, unlike in the styles of cells. */
    private void writeTints(XmlText xml) {
        if (tints.isEmpty()) {
            return;
        }
        xml.start("dxfs").attribute("count", tints.size());
        for (var tint : tints.keySet()) {
            xml.start("dxf").start("font");
            xml.start("color").attribute("rgb", "FF" + tint.ink()).end().end();
            xml.start("fill").start("patternFill").attribute("patternType", "solid");
            xml.start("fgColor").attribute("rgb", "FF" + tint.ground()).end();
            xml.start("bgColor").attribute("rgb", "FF" + tint.ground()).end();
            xml.end().end().end();
        }
        xml.end();
    }

    private void write(XmlText xml, CellStyle style) {
        xml.start("xf")
                .attribute("numFmtId", style.asText() ? TEXT_FORMAT : 0)
                .attribute("fontId", fonts.get(style.font()))
                .attribute("fillId", fills.get(style.fill()) + 2L)
                .attribute("borderId", lines.get(style.line()))
                .attribute("xfId", 0);
        List.of("Font", "Fill", "Border", "Alignment", "Protection", "NumberFormat")
                .forEach(part -> xml.attribute("apply" + part, 1));
        writeAlignment(xml, style);
        xml.start("protection").attribute("locked", style.locked() ? 1 : 0).end();
        xml.end();
    }

    private void writeAlignment(XmlText xml, CellStyle style) {
        xml.start("alignment");
        if (style.horizontal() == Horizontal.CENTER) {
            xml.attribute("horizontal", "center");
        } else if (style.indent() > 0) {
            xml.attribute("horizontal", start).attribute("indent", style.indent());
        }
        xml.attribute("vertical", style.vertical() == Vertical.TOP ? "top" : "center");
        if (style.wrapped()) {
            xml.attribute("wrapText", 1);
        }
        xml.end();
    }
}
