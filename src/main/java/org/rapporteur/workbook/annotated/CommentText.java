package org.rapporteur.workbook.annotated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.EscapedText;

/**
 * What is written into the comment of a cell. It begins and ends with a line of its own, by which it is known again in any
 * language, however a person has written before or behind it.
 */
final class CommentText {

    static final String AUTHOR = "Rapporteur";
    static final String BEGIN = AUTHOR + ":";

    /** A comment that fills the screen is read by nobody; the sheet of findings has them all. */
    private static final int MOST = 6;

    private static final String END = "———";
    private static final String WHITE_SPACE = " \t\n\u000B\f\r";

    /** From a line's beginning, so that very many empty lines are not tried one from the other. */
    private static final Pattern OURS =
            Pattern.compile("^" + BEGIN + "[ \\t]*$.*?(^" + END + "[ \\t]*$|\\z)", Pattern.MULTILINE | Pattern.DOTALL);

    private CommentText() {}

    /** Behind {@link #BEGIN}. @param notes about one cell, at least one */
    static String of(List<Note> notes, Texts texts) {
        var told = notes.stream()
                .limit(MOST)
                .map(note -> texts.text(
                        "copy.comment",
                        Map.of("level", texts.text("copy.level." + note.level().key()), "text", note.text())))
                .collect(Collectors.joining("\n\n"));
        var more = notes.size() > MOST
                ? "\n\n" + texts.text("copy.comment.more", Map.of("count", notes.size() - MOST))
                : "";
        return EscapedText.encode("\n" + told + more + "\n" + END);
    }

    /** Where our part of a comment stands, with the empty lines before it; empty where it has none. */
    static Optional<Span> in(String comment) {
        var ours = OURS.matcher(comment);
        return ours.find() ? Optional.of(new Span(endOfText(comment, ours.start()), ours.end())) : Optional.empty();
    }

    /** Where what a person wrote before our part has ended. */
    private static int endOfText(String comment, int before) {
        var end = before;
        while (end > 0 && WHITE_SPACE.indexOf(comment.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** A part of a text. @param to where it has ended */
    record Span(int from, int to) {

        /** What is left of a part of the text without this one. @param offset where the part begins */
        String cutOutOf(String part, int offset) {
            var start = Math.min(part.length(), Math.max(0, from - offset));
            var end = Math.min(part.length(), Math.max(0, to - offset));
            return part.substring(0, start) + part.substring(end);
        }
    }
}
