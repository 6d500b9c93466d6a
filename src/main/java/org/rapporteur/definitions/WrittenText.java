package org.rapporteur.definitions;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A text as it is written in a file: plain, in quotation marks, or folded over lines. Its characters stand in the file in
 * the same order, with other white space between them.
 */
final class WrittenText {

    private final int[] text;
    private final int[] file;
    private final Mark start;

    private WrittenText(int[] text, Mark start) {
        this.text = text;
        this.file = start.getBuffer();
        this.start = start;
    }

    /** @param start where it begins in the file */
    static WrittenText of(String text, Mark start) {
        return new WrittenText(text.codePoints().toArray(), start);
    }

    /** A position in the file. @param line from 0; @param column from 0 */
    record Position(int line, int column) {}

    /** Where a character stands; the beginning of the text where it cannot be found, as behind an escape. */
    Position place(int offset) {
        var beginning = new Position(start.getLine(), start.getColumn());
        var position = beginning;
        var at = start.getPointer();
        for (var i = 0; i <= Math.min(offset, text.length - 1); i++) {
            if (Character.isWhitespace(text[i])) {
                continue;
            }
            while (at < file.length && file[at] != text[i]) {
                position = after(position, file[at++]);
            }
            if (at == file.length) {
                return beginning;
            }
            if (i < offset) {
                position = after(position, file[at++]);
            }
        }
        return position;
    }

    private static Position after(Position position, int character) {
        return character == '\n'
                ? new Position(position.line + 1, 0)
                : new Position(position.line, position.column + 1);
    }
}
