package org.rapporteur.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.definitions.PrintedTable.Column;

/**
 * One erratum, read as an instruction: on these lines, what is printed gives way to what it is read as. A space in
 * {@code printed} may be the end of a line, and {@code …} stands for words left out within a line.
 */
record Correction(
        int line, int to, Kind kind, String target, String printed, String readAs, String reason, String confidence) {

    /** What is wrong with the print; it also says in which column. */
    enum Kind {
        SPACING(Column.TEXT),
        MARKUP(Column.TEXT),
        HYPHEN(Column.TEXT),
        MISSPELLING(Column.TEXT),
        MISREADING(Column.TEXT),
        LABEL(Column.TEXT),
        REPEATED(Column.TEXT),
        ROW(Column.TEXT),
        CUT(Column.TEXT),
        PAGE_BREAK(Column.TEXT),
        AS_PRINTED(Column.TEXT),
        REFERENCE(Column.REFERENCES),
        REPEATED_REFERENCE(Column.REFERENCES),
        ASSIGNMENT(Column.REFERENCES),
        GLITCH(Column.REFERENCES),
        UNREAD(Column.REFERENCES),
        BLANK_CELL(Column.REFERENCES);

        final Column column;

        Kind(Column column) {
            this.column = column;
        }
    }

    static Correction of(Map<String, Object> erratum) {
        int line = (int) erratum.get("line");
        return new Correction(
                line,
                (int) erratum.getOrDefault("to", line),
                Kind.valueOf(((String) erratum.get("kind")).toUpperCase(Locale.ROOT)),
                (String) erratum.get("target"),
                (String) erratum.get("printed"),
                (String) erratum.get("read_as"),
                (String) erratum.get("reason"),
                (String) erratum.get("confidence"));
    }

    boolean covers(int otherLine) {
        return line <= otherLine && otherLine <= to;
    }

    boolean isOpen() {
        return !confidence.equals("certain");
    }

    /** Makes the correction and gives what it found wrong with itself: nothing where the print is as it says. */
    Optional<String> applyTo(PrintedTable table) {
        List<String> cells = table.cells(kind.column, line, to);
        String run = String.join("\n", cells);
        if (!standsIn(run)) {
            return Optional.of("%s: the erratum's \"%s\" is not printed there".formatted(place(), printed));
        }
        List<String> corrected = List.of(correct(run).split("\n", -1));
        for (int i = 0; i < corrected.size(); i++) {
            cells.set(i, corrected.get(i));
        }
        return Optional.empty();
    }

    /** The printed words that the correction covers, before it is made. */
    List<String> foundIn(PrintedTable table) {
        String run = String.join("\n", table.cells(kind.column, line, to));
        return pattern().matcher(run).results().map(found -> found.group(1)).toList();
    }

    /** An empty print must be empty indeed, or lack the words that are supplied; a run must begin and end with a find. */
    private boolean standsIn(String run) {
        if (printed.isEmpty()) {
            return readAs.isEmpty() ? run.isBlank() : !run.startsWith(readAs);
        }
        List<MatchResult> found = pattern().matcher(run).results().toList();
        return !found.isEmpty()
                && !run.substring(0, found.get(0).start()).contains("\n")
                && !run.substring(found.get(found.size() - 1).end(1)).contains("\n");
    }

    private String correct(String run) {
        if (printed.isEmpty()) {
            return readAs.isEmpty() ? run : readAs + " " + run;
        }
        return printed.equals(readAs) ? run : pattern().matcher(run).replaceAll(this::replacement);
    }

    /** Ends of line inside the find move behind it, so that the lines keep their numbers. */
    private String replacement(MatchResult found) {
        String endsOfLine = found.group(1).replaceAll("[^\n]", "");
        boolean gapGoes = readAs.isEmpty() || !endsOfLine.isEmpty();
        return Matcher.quoteReplacement(readAs + endsOfLine + (gapGoes ? "" : found.group(2)));
    }

    private Pattern pattern() {
        String words = Stream.of(printed.split("…", -1)).map(Correction::words).collect(Collectors.joining("[^\n]*?"));
        return Pattern.compile("(" + words + ")( ?)");
    }

    private static String words(String printed) {
        return Stream.of(printed.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[ \n]"));
    }

    String place() {
        return line == to ? "line " + line : "lines " + line + " to " + to;
    }
}
