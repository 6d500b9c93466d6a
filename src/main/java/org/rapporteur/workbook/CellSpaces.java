package org.rapporteur.workbook;

import java.util.List;
import org.rapporteur.core.validation.PlainText;

/** Formulas for the white space in texts, of which the functions of spreadsheets know but one kind. */
final class CellSpaces {

    private static final List<String> KINDS =
            List.of("CHAR(9)", "CHAR(10)", "CHAR(13)", "\"\u00A0\"", "\"\u202F\"", "\"\u3000\"");

    private CellSpaces() {}

    /** A text with a space for each sign of white space, so that everything keeps its place. */
    static String only(String text) {
        var spaced = text;
        for (var kind : KINDS) {
            spaced = "SUBSTITUTE(" + spaced + "," + kind + ",\" \")";
        }
        return spaced;
    }

    /** A text with one line feed between lines. */
    static String lines(String text) {
        return "SUBSTITUTE(SUBSTITUTE(" + text + ",CHAR(13)&CHAR(10),CHAR(10)),CHAR(13),CHAR(10))";
    }

    /** As much of the text in a cell as a message shows. */
    static String shortened(String cell) {
        var line = "TRIM(" + only(cell) + ")";
        return "IF(LEN(%1$s)>%2$s,LEFT(%1$s,%2$s)&\"…\",%1$s)".formatted(line, PlainText.SHOWN);
    }
}
