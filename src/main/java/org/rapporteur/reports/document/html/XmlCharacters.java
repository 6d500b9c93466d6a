package org.rapporteur.reports.document.html;

import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Reworded;

/** The characters that XML 1.0 allows (production 2, Char). */
final class XmlCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /** A document in which U+FFFD stands for every character that XML cannot hold, so that it is seen that one was there. */
    static Document only(Document document) {
        return Reworded.document(document, XmlCharacters::only);
    }

    private static String only(String text) {
        return text.codePoints().allMatch(XmlCharacters::allowed)
                ? text
                : text.codePoints()
                        .map(character -> allowed(character) ? character : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
