package org.rapporteur.core.answer;

import java.util.Locale;
import org.rapporteur.core.questionnaire.Level;

/** Everything that a check can find. The text a person reads is made from the code and the finding's arguments. */
public enum FindingCode {
    /** {@code found}, {@code expected} (labels, as a list). */
    NOT_AN_OPTION(Level.ERROR),
    /** {@code found} (characters), {@code limit}. */
    TEXT_TOO_LONG(Level.ERROR),
    /** {@code found} (the character's code point, such as U+0000). */
    CHARACTER_NOT_ALLOWED(Level.ERROR),
    /** {@code found}: the formula. */
    FORMULA_NOT_ALLOWED(Level.ERROR),
    /** {@code found}: the spreadsheet's error value. */
    ERROR_VALUE(Level.ERROR),
    /** {@code found}: TRUE or FALSE; {@code measure} and {@code of} as for {@link #NOT_A_NUMBER}, where a number is asked. */
    LOGICAL_NOT_EXPECTED(Level.ERROR),
    /** {@code found}, {@code measure} (its key), {@code of}: the unit, or what 100 per cent is; empty for a year. */
    NOT_A_NUMBER(Level.ERROR),
    /** {@code found}, {@code decimals} that are taken, {@code measure} and {@code of}. */
    TOO_MANY_DECIMALS(Level.ERROR),
    /** {@code found}, {@code minimum}, {@code maximum}, {@code measure} and {@code of}. */
    NUMBER_TOO_SMALL(Level.ERROR),
    /** {@code found}, {@code minimum}, {@code maximum}, {@code measure} and {@code of}. */
    NUMBER_TOO_LARGE(Level.ERROR),
    /** {@code found}: the date; {@code measure} and {@code of}. */
    DATE_NOT_EXPECTED(Level.ERROR),
    /** {@code found}: what was sent instead of text, for a request. */
    NOT_A_TEXT(Level.ERROR),
    /** {@code stored}: the date as it was stored as text. */
    DATE_STORED_AS_TEXT(Level.WARNING),
    /** {@code found}: the code. */
    UNKNOWN_ITEM(Level.ERROR),
    /** {@code found}: what stands in a row that has lost its code. */
    ROW_WITHOUT_CODE(Level.ERROR),
    /** {@code other}: the cell that holds the other answer. */
    DUPLICATE_DIFFERENT(Level.ERROR),
    /** {@code other}: the cell that holds the same answer. */
    DUPLICATE_SAME(Level.NOTE),
    /** {@code found}. */
    OUTSIDE_ANSWER_COLUMN(Level.WARNING),
    /** {@code sheet}, {@code count} of filled cells on it. */
    UNKNOWN_SHEET(Level.NOTE),
    /** {@code sheet}: the chapter's sheet that is not in the file. */
    SHEET_MISSING(Level.WARNING),
    /** An answer to what is not the sender's to answer; nothing of it is taken in. */
    NOT_YOUR_PART(Level.WARNING),
    /** {@code kind}: the key of another code; {@code count} of its findings that are not told one by one. */
    MORE_OF_THE_SAME(Level.WARNING),
    /** {@code base}, {@code file}, {@code server}: the three answers; {@code null} for none. */
    CONFLICT(Level.WARNING),
    /** {@code found}, {@code expected}: the word that confirms. */
    NOT_A_CONFIRMATION(Level.WARNING),
    /** The answer beside the confirmation is not the one that the return has. */
    NOT_CONFIRMED(Level.WARNING),
    /** An answer that is kept and not sent, because other answers make its item irrelevant. */
    NOT_RELEVANT(Level.NOTE),
    /** A required item without an answer. */
    ANSWER_MISSING(Level.ERROR),
    /** {@code rules}: ids of the rules that warn about the recommendation, whose warnings nobody has explained. */
    EXPLANATION_MISSING(Level.ERROR),
    /** A confirmation of an answer that was not carried over. */
    NOT_CARRIED_OVER(Level.WARNING),
    /** A confirmation of an answer that has become another since it was looked at. */
    CHANGED_MEANWHILE(Level.WARNING),
    /** {@code rule}: id of the rule that found it, {@code message}: its pattern, and what that names. */
    RULE_ERROR(Level.ERROR),
    /** {@code rule}: id of the rule that found it, {@code message}: its pattern, and what that names. */
    RULE_WARNING(Level.WARNING),
    /** {@code rule}: id of the rule that found it, {@code message}: its pattern, and what that names. */
    RULE_NOTE(Level.NOTE);

    /** The name of the argument that says which rule found something. */
    public static final String RULE = "rule";

    /** The name of the argument that holds that rule's message, which is data and not keyed. */
    public static final String MESSAGE = "message";

    private final Level level;

    FindingCode(Level level) {
        this.level = level;
    }

    /** The code of what a rule of a level finds. */
    public static FindingCode ofRule(Level level) {
        return switch (level) {
            case ERROR -> RULE_ERROR;
            case WARNING -> RULE_WARNING;
            case NOTE -> RULE_NOTE;
        };
    }

    public Level level() {
        return level;
    }

    /** The code as the API and the message bundles spell it, such as {@code not_an_option}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
