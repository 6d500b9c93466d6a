package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which of a workbook's cell formats show a number as a date or a time (ECMA-376 part 1, 18.8.30). */
final class DateStyles {

    /** Quoted text, escaped characters, and colours or conditions in brackets: none of them shows a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*\\]");

    private static final Pattern DATE = Pattern.compile("[dmyhs]|general date", Pattern.CASE_INSENSITIVE);

    private final BitSet dates = new BitSet();

    private DateStyles() {}

    static DateStyles none() {
        return new DateStyles();
    }

    static DateStyles read(String part, byte[] bytes) throws Refusal, XMLStreamException {
        var xml = PartXml.open(part, bytes);
        var styles = new DateStyles();
        var customDates = new HashSet<Integer>();
        while (xml.nextElement()) {
            if (xml.is("numFmt") && isDate(xml.attribute("formatCode", ""))) {
                customDates.add(Integer.parseInt(xml.attribute("numFmtId", "-1")));
            } else if (xml.is("cellXfs")) {
                styles.mark(formats(xml), customDates);
            }
        }
        return styles;
    }

    private static List<Integer> formats(PartXml xml) throws XMLStreamException {
        var formats = new ArrayList<Integer>();
        while (xml.nextWithin("cellXfs")) {
            if (xml.is("xf")) {
                formats.add(Integer.parseInt(xml.attribute("numFmtId", "0")));
            }
        }
        return formats;
    }

    private void mark(List<Integer> formats, Set<Integer> customDates) {
        for (var i = 0; i < formats.size(); i++) {
            var format = formats.get(i);
            dates.set(i, isBuiltIn(format) || customDates.contains(format));
        }
    }

    /** Numbers that the standard reserves, those of East Asian and Thai editions among them. */
    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58)
                || (format >= 71 && format <= 81);
    }

    private static boolean isDate(String formatCode) {
        var positive = LITERAL.matcher(formatCode).replaceAll("").split(";", 2)[0];
        return !positive.equalsIgnoreCase("general") && DATE.matcher(positive).find();
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
