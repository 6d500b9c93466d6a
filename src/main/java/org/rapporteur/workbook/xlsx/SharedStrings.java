package org.rapporteur.workbook.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of all sheets, each kept once, numbered in the order of their first use. */
final class SharedStrings {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    int numberOf(String text) {
        uses++;
        var number = numbers.size();
        var known = numbers.putIfAbsent(text, number);
        return known == null ? number : known;
    }

    byte[] written() {
        var xml = new XmlText(1 << 16);
        xml.start("sst")
                .attribute("xmlns", Namespaces.MAIN)
                .attribute("count", uses)
                .attribute("uniqueCount", numbers.size());
        numbers.keySet().forEach(text -> write(xml, text));
        return xml.end().bytes();
    }

    private static void write(XmlText xml, String text) {
        xml.start("si").start("t");
        if (losesSpace(text)) {
            xml.attribute("xml:space", "preserve");
        }
        xml.text(EscapedText.encode(text)).end().end();
    }

    private static boolean losesSpace(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1))
                        || text.indexOf('\n') >= 0);
    }
}
