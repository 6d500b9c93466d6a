package org.rapporteur.reports.draft;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import org.rapporteur.text.Languages;

/**
 * Numbers as the United Nations' editorial manual prints them in sentences: under ten in words, others in digits with
 * separated thousands; in a series in which one is ten or more, all in digits; percentages in digits, without decimals.
 */
final class Numerals {

    private static final int FIRST_IN_DIGITS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Locale locale;

    Numerals(Locale locale) {
        this.locale = Languages.formatting(locale);
    }

    /** A number by itself. */
    String of(int number) {
        return number < FIRST_IN_DIGITS ? words(number) : digits(number);
    }

    /** One number of a series. */
    String of(int number, Collection<Integer> series) {
        return series.stream().allMatch(each -> each < FIRST_IN_DIGITS) ? words(number) : digits(number);
    }

    String digits(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With as many decimals as it has. */
    String decimal(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A part in per cent of a whole that is not nothing, rounded half up to a whole number. */
    int percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private String words(int number) {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number);
    }
}
