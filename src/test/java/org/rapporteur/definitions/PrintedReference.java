package org.rapporteur.definitions;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The canonical form of a reference of 2009, or {@code N/A}, as it stands in the table's right-hand column. */
final class PrintedReference {

    static final String NOT_AVAILABLE = "N/A";

    private static final String ONE =
            "(?:(?:OP|PP) \\d+(?:\\.[a-z])?|Target 36\\.[a-z]|Action \\d+(?:\\.[a-z](?:\\.[ivx]+)?)?|N/A)";
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w.])" + ONE + "(?![\\w.])");
    private static final Pattern CELL = Pattern.compile("(?:" + ONE + "(?: " + ONE + ")*)?");

    private PrintedReference() {}

    /** Whether the cell holds references in canonical form, single spaces between them, and nothing else. */
    static boolean fill(String cell) {
        return CELL.matcher(cell).matches();
    }

    /** The references in canonical form that stand in the words, in their order. */
    static List<String> in(String words) {
        return TOKEN.matcher(words).results().map(MatchResult::group).toList();
    }
}
