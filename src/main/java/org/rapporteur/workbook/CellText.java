package org.rapporteur.workbook;

import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.validation.PlainText;

/** A cell's content as plain text, for comparing it with what was printed and for showing it. */
final class CellText {

    private CellText() {}

    static String of(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return text.text();
        } else if (value instanceof RawValue.Number number) {
            return number.number().toPlainString();
        } else if (value instanceof RawValue.Percentage percentage) {
            return percentage.shown();
        } else if (value instanceof RawValue.Date date) {
            return date.date().toLocalDate().toString();
        } else if (value instanceof RawValue.Logical logical) {
            return logical.shown();
        } else if (value instanceof RawValue.Formula formula) {
            return "=" + formula.formula();
        } else if (value instanceof RawValue.Error error) {
            return error.error();
        }
        return "";
    }

    /** As much of it as a message can show. */
    static String shown(RawValue value) {
        return PlainText.shortened(of(value));
    }

    static boolean isBlank(RawValue value) {
        return value instanceof RawValue.Empty
                || (value instanceof RawValue.Text text && text.text().isBlank());
    }

    /** Whether a cell still holds what was printed, however its program keeps line ends. */
    static boolean isPrinted(RawValue value, String printed) {
        if (!(value instanceof RawValue.Text text)) {
            return of(value).equals(printed);
        }
        return text.text().equals(printed) || Fingerprint.onOneLine(text.text()).equals(Fingerprint.onOneLine(printed));
    }
}
