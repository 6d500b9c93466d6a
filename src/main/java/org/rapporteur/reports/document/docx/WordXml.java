package org.rapporteur.reports.document.docx;

import org.rapporteur.workbook.xlsx.XmlText;

/** One part of a Word file in the making. No text that is put in can break it, wherever it comes from. */
final class WordXml {

    private static final char REPLACEMENT = '\uFFFD';

    private final XmlText xml = new XmlText(1 << 14);

    WordXml start(String name) {
        xml.start(name);
        return this;
    }

    WordXml attribute(String name, String value) {
        xml.attribute(name, allowed(value));
        return this;
    }

    WordXml attribute(String name, long value) {
        xml.attribute(name, value);
        return this;
    }

    WordXml text(String text) {
        xml.text(allowed(text));
        return this;
    }

    WordXml end() {
        xml.end();
        return this;
    }

    /** An element without content. */
    WordXml empty(String name) {
        return start(name).end();
    }

    /** An element of the text's format that holds nothing but a value. */
    WordXml value(String name, String value) {
        return start(name).attribute("w:val", value).end();
    }

    WordXml value(String name, long value) {
        return start(name).attribute("w:val", value).end();
    }

    byte[] bytes() {
        return xml.bytes();
    }

    /** The text, with a sign in the place of every character that XML 1.0 cannot hold: that something was there stays seen. */
    static String allowed(String text) {
        if (text.codePoints().allMatch(WordXml::isAllowed)) {
            return text;
        }
        var allowed = new StringBuilder(text.length());
        text.codePoints().forEach(character -> allowed.appendCodePoint(isAllowed(character) ? character : REPLACEMENT));
        return allowed.toString();
    }

    private static boolean isAllowed(int character) {
        if (character < ' ') {
            return character == '\t' || character == '\n';
        }
        return character < Character.MIN_SURROGATE
                || (character > Character.MAX_SURROGATE && character < '\uFFFE')
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
