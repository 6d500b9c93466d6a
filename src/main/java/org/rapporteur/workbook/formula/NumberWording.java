package org.rapporteur.workbook.formula;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Map;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.formula.CannotBeSaidException.Reason;

/**
 * Writes numbers as a language does, whatever the language of the spreadsheet program is, by whose settings the functions
 * for that go.
 */
final class NumberWording {

    private final String thousands;
    private final String decimals;

    private NumberWording(String thousands, String decimals) {
        this.thousands = thousands;
        this.decimals = decimals;
    }

    static NumberWording in(Texts texts) throws CannotBeSaidException {
        var symbols = DecimalFormatSymbols.getInstance(Languages.formatting(texts.locale()));
        var wording = new NumberWording(symbols.getGroupingSeparatorString(), symbols.getDecimalSeparatorString());
        var sample = "1" + wording.thousands + "234" + wording.thousands + "567" + wording.decimals + "5";
        if (!texts.format("{n}", Map.of("n", 1234567.5)).equals(sample)) {
            throw new CannotBeSaidException(Reason.FORM_OF_MESSAGE);
        }
        return wording;
    }

    /** In digits, with at most six decimals. */
    String plain(String number) {
        return localized("ROUND(" + number + ",6)");
    }

    /** With thousands set apart, and at most three decimals. */
    String grouped(String number) {
        var rounded = "ROUND(" + number + ",3)";
        var whole = setApart("INT(ABS(" + rounded + "))");
        var rest = "MID(" + localized("ROUND(ABS(" + number + ")-INT(ABS(" + rounded + ")),3)") + ",2,4)";
        var large = Syntax.choice(number + "<0", "\"-\"", "\"\"") + "&" + whole + "&" + rest;
        return Syntax.choice("ABS(" + number + ")<" + Figure.THOUSAND, localized(rounded), large);
    }

    /** The same for a whole number that is not less than 0. */
    String whole(String number) {
        return Syntax.choice(number + "<" + Figure.THOUSAND, number + "&\"\"", setApart(number));
    }

    private String setApart(String number) {
        return "SUBSTITUTE(FIXED(" + number + ",0),MID(FIXED(1000,0),2,1)," + Syntax.literal(thousands) + ")";
    }

    private String localized(String number) {
        return "SUBSTITUTE(" + number + "&\"\"," + TextFormulas.DECIMAL_SIGN + "," + Syntax.literal(decimals) + ")";
    }
}
