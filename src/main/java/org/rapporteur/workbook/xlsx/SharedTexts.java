package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells refer to by number. */
record SharedTexts(List<String> texts) {

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    static SharedTexts read(String part, byte[] bytes) throws Refusal, XMLStreamException {
        var xml = PartXml.open(part, bytes);
        var texts = new ArrayList<String>();
        while (xml.nextWithin("sst")) {
            if (xml.is("si")) {
                texts.add(text(xml, "si"));
            }
        }
        return new SharedTexts(texts);
    }

    /**
     * The text of a shared or an inline string: one {@code t}, or the {@code t} of each formatted run. Runs that only
     * tell how to pronounce it are left out.
     */
    static String text(PartXml xml, String parent) throws XMLStreamException {
        String only = null;
        StringBuilder several = null;
        while (xml.nextWithin(parent)) {
            if (xml.is("t")) {
                var text = xml.text();
                if (only == null) {
                    only = text;
                } else {
                    several = several == null ? new StringBuilder(only) : several;
                    several.append(text);
                }
            } else if (!xml.is("r")) {
                xml.skip();
            }
        }
        return EscapedText.decode(several != null ? several.toString() : only == null ? "" : only);
    }

    /** @throws IllegalArgumentException for a number that no text has */
    String get(int number) {
        if (number < 0 || number >= texts.size()) {
            throw new IllegalArgumentException("no shared text " + number);
        }
        return texts.get(number);
    }
}
