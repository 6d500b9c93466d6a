package org.rapporteur.workbook.formula;

import java.util.Locale;

/** An expression or a message has no formula that means the same in every spreadsheet program. */
public final class CannotBeSaidException extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public CannotBeSaidException(Reason reason) {
        super(reason.name().toLowerCase(Locale.ROOT), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why there is no such formula. */
    public enum Reason {
        /** It calculates with what is written, where a text may or may not be a number. */
        NUMBER_IN_A_TEXT,
        /** It would put an answer in words into a workbook that is not to show it. */
        GIVES_AN_ANSWER_AWAY,
        /** It takes more than the 8,192 characters of a formula. */
        TOO_LONG,
        /** It depends on whether an item is relevant for which there is no such formula. */
        RELEVANCE,
        /** The message forms plurals, numbers or its beginning in a way that formulas have no words for. */
        FORM_OF_MESSAGE
    }
}
