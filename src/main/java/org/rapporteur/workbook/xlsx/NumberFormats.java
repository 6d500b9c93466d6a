package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Which of a workbook's cell formats show a number as a date or a time, or as a percentage (ECMA-376 part 1, 18.8.30): a
 * cell holds 0.45 both where a person typed 0.45 and where they typed 45%.
 */
final class NumberFormats {

    /** Quoted text, escaped characters, and colours or conditions in brackets: none of them tells how a number is shown. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*\\]");

    private static final Pattern DATE = Pattern.compile("[dmyhs]|general date", Pattern.CASE_INSENSITIVE);

    private final BitSet dates = new BitSet();
    private final BitSet percentages = new BitSet();

    private NumberFormats() {}

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(String part, byte[] bytes) throws Refusal, XMLStreamException {
        var xml = PartXml.open(part, bytes);
        var formats = new NumberFormats();
        var custom = new HashMap<Integer, String>();
        while (xml.nextElement()) {
            if (xml.is("numFmt")) {
                custom.put(Integer.parseInt(xml.attribute("numFmtId", "-1")), xml.attribute("formatCode", ""));
            } else if (xml.is("cellXfs")) {
                formats.mark(ids(xml), custom);
            }
        }
        return formats;
    }

    private static List<Integer> ids(PartXml xml) throws XMLStreamException {
        var ids = new ArrayList<Integer>();
        while (xml.nextWithin("cellXfs")) {
            if (xml.is("xf")) {
                ids.add(Integer.parseInt(xml.attribute("numFmtId", "0")));
            }
        }
        return ids;
    }

    private void mark(List<Integer> ids, Map<Integer, String> custom) {
        for (var style = 0; style < ids.size(); style++) {
            var id = ids.get(style);
            var code = custom.getOrDefault(id, "");
            dates.set(style, isBuiltInDate(id) || isDate(code));
            percentages.set(style, isBuiltInPercentage(id) || isPercentage(code));
        }
    }

    /** Numbers that the standard reserves, those of East Asian and Thai editions among them. */
    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22)
                || (id >= 27 && id <= 36)
                || (id >= 45 && id <= 47)
                || (id >= 50 && id <= 58)
                || (id >= 71 && id <= 81);
    }

    private static boolean isBuiltInPercentage(int id) {
        return id == 9 || id == 10;
    }

    private static boolean isDate(String code) {
        var positive = positive(code);
        return !positive.equalsIgnoreCase("general") && DATE.matcher(positive).find();
    }

    private static boolean isPercentage(String code) {
        return positive(code).contains("%");
    }

    /** What of a format's code applies to numbers above zero, without what is printed as it stands. */
    private static String positive(String code) {
        return LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    boolean isPercentage(int style) {
        return style >= 0 && percentages.get(style);
    }
}
