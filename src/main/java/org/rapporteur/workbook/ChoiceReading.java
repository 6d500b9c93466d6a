package org.rapporteur.workbook;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.workbook.xlsx.Value;

/**
 * Reads choices: by label or code, in whatever letters and with whatever spaces.
 *
 * @param words cells with what may be typed
 * @param codes cells beside them with what is meant
 */
record ChoiceReading(AnswerColumn column, String words, String codes) implements AnswerReading {

    @Override
    public Map<CheckColumn, String> formulas() {
        var cell = CellSpaces.only(column.at(column.place()));
        var typed = "TRIM(" + literally("SUBSTITUTE(" + cell + ",\"_\",\" \")") + ")";
        return Map.of(
                CheckColumn.TYPED,
                "IFERROR(INDEX(%s,MATCH(\"%s\"&%s,%s,0))&\"\",\"%s\")"
                        .formatted(codes, OptionCells.MARK, typed, words, CheckColumn.MISTAKE));
    }

    /** Signs that stand for others where a text is looked up. */
    private static String literally(String text) {
        return "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + text + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";
    }

    @Override
    public String answer() {
        return "IF(" + mistake() + "," + STORED + ",$D#)";
    }

    @Override
    public String mistake() {
        return "$D#=\"" + CheckColumn.MISTAKE + "\"";
    }

    @Override
    public Value value(CheckColumn column, Optional<AnswerValue> answer) {
        return AnswerReading.value(answer);
    }
}
