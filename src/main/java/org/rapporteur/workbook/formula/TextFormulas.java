package org.rapporteur.workbook.formula;

import java.util.regex.Pattern;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.questionnaire.AnswerType;

/** Prints what is a text. */
final class TextFormulas {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /** The sign before decimals in the language of the program. */
    static final String DECIMAL_SIGN = "MID(1/2&\"\",2,1)";

    private final Sources sources;

    TextFormulas(Sources sources) {
        this.sources = sources;
    }

    Said<String> of(Textual textual) {
        if (textual instanceof Textual.Constant constant) {
            return Said.known(constant.value());
        }
        var read = sources.of(((Textual.Read) textual).variable());
        return read.isEmpty() ? Said.known("") : of(read.get(0));
    }

    private Said<String> of(Source source) {
        if (source instanceof Source.Fixed fixed) {
            return Said.known(fixed.answer().orElse(""));
        }
        var cell = sources.answers(Run.of((Source.Row) source));
        return Said.formula(source.type() instanceof AnswerType.Number ? plain(cell) : cell);
    }

    /** A number as it is exported: a cell joined to a text is written as the language of the program has it. */
    static String plain(String number) {
        return "SUBSTITUTE(" + number + "&\"\"," + DECIMAL_SIGN + ",\".\")";
    }

    String printed(Said<String> text) {
        return text instanceof Said.Known<String> known
                ? sources.constant(known.value())
                : ((Said.Formula<String>) text).text();
    }

    /** Whether the answers to a question are codes that differ in more than small letters and capitals. */
    static boolean hasPlainCodes(AnswerType type) {
        return type instanceof AnswerType.Choice choice
                && choice.options().stream().allMatch(option -> isPlainCode(option.code()));
    }

    /** Whether every function of a spreadsheet takes a text for just what it says. */
    static boolean isPlainCode(String text) {
        return !text.isEmpty() && isSmallLetter(text.charAt(0)) && text.chars().allMatch(TextFormulas::isOfCode);
    }

    private static boolean isOfCode(int character) {
        return isSmallLetter(character) || character >= '0' && character <= '9' || character == '_';
    }

    private static boolean isSmallLetter(int character) {
        return character >= 'a' && character <= 'z';
    }

    /** Whether a text is one of plain codes or nothing. */
    boolean isPlainCode(Textual textual) {
        return textual instanceof Textual.Read read
                && sources.of(read.variable()).stream().map(Source::type).allMatch(TextFormulas::hasPlainCodes);
    }

    /** Whether a text is read as a number where one is wanted. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
