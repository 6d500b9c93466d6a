package org.rapporteur.workbook.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.core.answer.RawValue;

/** Numbers, percentages and dates as a spreadsheet means them. */
final class Numbers {

    /** Spreadsheets calculate in doubles but show no more than this many digits, which hides their noise. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LARGEST_EXPONENT = 308;
    private static final int LONGEST_NUMBER = 400;
    private static final double LAST_DAY = 2958466;
    private static final long MILLISECONDS_OF_DAY = 86_400_000;

    /** Counts from here are right from March 1900 on: the 1900 system has a 29 February 1900 that never was. */
    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);

    private static final int FIRST_OF_MARCH_1900 = 61;
    private static final LocalDate BEGINNING_1904 = LocalDate.of(1904, 1, 1);

    private Numbers() {}

    /** A number; text where it is none that a spreadsheet could hold. */
    static RawValue number(String written) {
        return parse(written).<RawValue>map(RawValue.Number::new).orElseGet(() -> new RawValue.Text(written));
    }

    /** What a number is shown as in a format for percentages; text where it is none. */
    static RawValue percentage(String written) {
        return parse(written)
                .<RawValue>map(number -> new RawValue.Percentage(plain(number.movePointRight(2))))
                .orElseGet(() -> new RawValue.Text(written));
    }

    /** The date that a number stands for; the number itself where there is no such day. */
    static RawValue date(String written, boolean from1904) {
        var number = number(written);
        if (number instanceof RawValue.Number serial) {
            var days = serial.number().doubleValue();
            if (days >= 0 && days < LAST_DAY) {
                return new RawValue.Date(date(days, from1904));
            }
        }
        return number;
    }

    /** A date as ISO 8601 writes it; text where it is none. */
    static RawValue isoDate(String written) {
        try {
            var hasTime = written.indexOf('T') > 0;
            var date = hasTime
                    ? LocalDateTime.parse(written.endsWith("Z") ? written.substring(0, written.length() - 1) : written)
                    : LocalDate.parse(written).atStartOfDay();
            return new RawValue.Date(date);
        } catch (DateTimeException e) {
            return new RawValue.Text(written);
        }
    }

    private static Optional<BigDecimal> parse(String written) {
        if (written.length() > LONGEST_NUMBER) { // reading it takes the square of its length
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(written.strip());
            var exponent = (long) number.precision() - number.scale();
            if (Math.abs(exponent) > LARGEST_EXPONENT + 1) {
                return Optional.empty();
            }
            return Optional.of(plain(number.round(SHOWN)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static LocalDateTime date(double days, boolean from1904) {
        var day = (long) days;
        var milliseconds = Math.round((days - day) * MILLISECONDS_OF_DAY);
        var beginning = from1904 ? BEGINNING_1904 : BEGINNING;
        var shift = !from1904 && day < FIRST_OF_MARCH_1900 - 1 ? 1 : 0;
        return beginning.plusDays(day + shift).atStartOfDay().plus(milliseconds, ChronoUnit.MILLIS);
    }
}
