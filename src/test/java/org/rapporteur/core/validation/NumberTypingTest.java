package org.rapporteur.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.AnswerType.Number;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.text.AnswerTexts;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

class NumberTypingTest {

    private static final Number YEAR = number(Measure.YEAR, 1945, 2026, 0, "");
    private static final Number SHARE = number(Measure.PERCENTAGE, 0, 100, 2, "schools");
    private static final Number PERSONS = number(Measure.COUNT, 5, 20_000, 0, "persons");
    private static final Number AREA = number(Measure.COUNT, 0, 5000, 1, "hectares");

    private final FindingTexts texts = FindingTexts.of(Texts.in(Languages.all().get(0)));

    @ParameterizedTest
    @CsvSource({"12000, 12000", "' 12000\n', 12000", "0012000, 12000", "+12000, 12000", "12000.0, 12000"})
    void readsTheDigitsOfAText(String typed, BigDecimal number) {
        assertThat(accepted(PERSONS, text(typed))).contains(new AnswerValue.Number(number));
    }

    @ParameterizedTest
    @CsvSource({"45, 45", "45%, 45", "45 %, 45", "'45\u00a0%', 45", "12.5 %, 12.5", "0.45, 0.45", "0.45%, 0.45"})
    void readsAPercentageWithItsSignAndWithout(String typed, BigDecimal number) {
        assertThat(accepted(SHARE, text(typed))).contains(new AnswerValue.Number(number));
    }

    @Test
    void takesWhatASpreadsheetShowsAsAPercentageForOne() {
        assertThat(accepted(SHARE, new RawValue.Percentage(new BigDecimal("45"))))
                .contains(new AnswerValue.Number(new BigDecimal("45")));
    }

    @Test
    void takesANumberThatIsNoMoreThanAPartOfAPerCentForJustThat() {
        assertThat(accepted(SHARE, new RawValue.Number(new BigDecimal("0.45"))))
                .contains(new AnswerValue.Number(new BigDecimal("0.45")));
    }

    @Test
    void findsTwoWaysOfWritingANumberTheSame() {
        assertThat(accepted(SHARE, text("45.00")))
                .isEqualTo(accepted(SHARE, new RawValue.Number(new BigDecimal("45"))));
        assertThat(accepted(PERSONS, new RawValue.Number(new BigDecimal("1.2E+4"))))
                .isEqualTo(accepted(PERSONS, text("12000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not known", "not KNOWN", "  not\u00a0known\n", "not_known", "NOT_KNOWN"})
    void takesTheAnswerThatItIsNotKnown(String typed) {
        assertThat(accepted(PERSONS, text(typed))).contains(new AnswerValue.NotKnown());
    }

    /** A language whose word is another one needs to be taught to the reader of its workbooks. */
    @Test
    void takesNotKnownAsEveryLanguageSaysIt() {
        assertThat(Languages.all())
                .allSatisfy(language -> assertThat(accepted(YEAR, text(AnswerTexts.notKnown(Texts.in(language)))))
                        .contains(new AnswerValue.NotKnown()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0\n"})
    void takesWhiteSpaceForNoAnswer(String typed) {
        assertThat(accepted(PERSONS, text(typed))).isEmpty();
        assertThat(accepted(PERSONS, new RawValue.Empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "1.234,5",
                "12,5",
                "1 234",
                "12 000",
                "12\u00a0000",
                "12'000",
                "1e3",
                "about 50",
                "10-20",
                ">100",
                "45%",
                "٤٥",
                "½",
                ".5",
                "5.",
                "--5",
                "=5",
                "5 persons",
                "known"
            })
    void guessesNoNumber(String typed) {
        assertThat(rejected(PERSONS, text(typed))).isEqualTo(FindingCode.NOT_A_NUMBER);
    }

    @Test
    void guessesNoCountOfAPercentage() {
        assertThat(rejected(PERSONS, new RawValue.Percentage(new BigDecimal("45"))))
                .isEqualTo(FindingCode.NOT_A_NUMBER);
    }

    @Test
    void saysWhatIsWrittenInsteadOfANumber() {
        assertThat(told(PERSONS, text("1,234")))
                .isEqualTo(
                        "“1,234” is not a number, and was not stored, because nothing is guessed here. Write the number"
                                + " in digits, with a full stop before decimals and nothing between thousands, such as 12000"
                                + " (unit: persons), or “Not known”, and send it again.");
        assertThat(told(SHARE, text("12,5 %")))
                .isEqualTo(
                        "“12,5 %” is not a percentage, and was not stored, because nothing is guessed here. Write the"
                                + " percentage in digits, with a full stop before decimals, such as 45 or 12.5 (100 is: schools),"
                                + " or “Not known”, and send it again.");
        assertThat(told(YEAR, text("since 2015")))
                .isEqualTo("“since 2015” is not a year, and was not stored, because nothing is guessed here. Write the"
                        + " year in four digits, or “Not known”, and send it again.");
    }

    @Test
    void saysHowManyDecimalsThereMayBe() {
        assertThat(told(PERSONS, new RawValue.Number(new BigDecimal("10.5"))))
                .isEqualTo("“10.5” is not a whole number, and was not stored, because nothing is rounded here. Write a"
                        + " whole number (unit: persons) and send it again.");
        assertThat(told(AREA, text("10.55")))
                .isEqualTo("“10.55” has more than 1 decimal, and was not stored, because nothing is rounded here. Write"
                        + " a number with at most 1 decimal (unit: hectares) and send it again.");
        assertThat(told(SHARE, new RawValue.Percentage(new BigDecimal("45.125"))))
                .isEqualTo("“45.125%” has more than 2 decimals, and was not stored, because nothing is rounded here."
                        + " Write a number with at most 2 decimals (100 is: schools) and send it again.");
    }

    @Test
    void saysBetweenWhichBoundsANumberLies() {
        assertThat(told(PERSONS, text("-3")))
                .isEqualTo(
                        "“-3” is too small, and was not stored. Expected is a number from 5 to 20,000 (unit: persons)."
                                + " Correct it and send it again.");
        assertThat(told(SHARE, new RawValue.Percentage(new BigDecimal("145"))))
                .isEqualTo("“145%” is too large, and was not stored. Expected is a percentage from 0 to 100 (100 is:"
                        + " schools); 45% is written 45. Correct it and send it again.");
        assertThat(told(YEAR, new RawValue.Number(new BigDecimal("2030"))))
                .isEqualTo(
                        "“2030” is too large, and was not stored. Expected is a year from 1945 to 2026. Correct it and"
                                + " send it again.");
    }

    @Test
    void takesTheBoundsThemselves() {
        assertThat(accepted(YEAR, text("1945"))).isPresent();
        assertThat(accepted(YEAR, text("2026"))).isPresent();
    }

    @Test
    void saysThatADateIsNeitherAYearNorANumber() {
        var date = new RawValue.Date(LocalDateTime.of(2015, 5, 1, 0, 0));
        assertThat(told(YEAR, date))
                .isEqualTo(
                        "Found the date 2015-05-01 where a year is expected, and stored nothing. Write the year alone,"
                                + " in four digits, and send it again; in a workbook, first set the format of the cell to"
                                + " “General”.");
        assertThat(told(PERSONS, date))
                .isEqualTo("Found the date 2015-05-01 where a number is expected, and stored nothing. Write the number"
                        + " (unit: persons) and send it again; in a workbook, first set the format of the cell to"
                        + " “General”.");
    }

    @Test
    void saysThatALogicalValueIsNone() {
        assertThat(told(SHARE, new RawValue.Logical(true)))
                .isEqualTo(
                        "Found the logical value TRUE where a percentage is expected, and stored nothing. Write it in"
                                + " digits, or “Not known”, and send it again.");
    }

    @Test
    void rejectsFormulasAndErrorsAsEverywhere() {
        assertThat(rejected(PERSONS, new RawValue.Formula("SUM(A1:A9)"))).isEqualTo(FindingCode.FORMULA_NOT_ALLOWED);
        assertThat(rejected(PERSONS, new RawValue.Error("#REF!"))).isEqualTo(FindingCode.ERROR_VALUE);
    }

    @Test
    void quotesNoMoreThanTheBeginningOfVeryManyDigits() {
        assertThat(told(PERSONS, text("9".repeat(100_000)))).hasSizeLessThan(400);
        assertThat(told(PERSONS, new RawValue.Number(new BigDecimal("1E+300")))).hasSizeLessThan(400);
    }

    private static Number number(Measure measure, long minimum, long maximum, int decimals, String of) {
        return new Number(measure, BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), decimals, of);
    }

    private static RawValue text(String text) {
        return new RawValue.Text(text);
    }

    private static Optional<AnswerValue> accepted(Number type, RawValue value) {
        return ((Typed.Accepted) type(type, value)).value();
    }

    private static FindingCode rejected(Number type, RawValue value) {
        return ((Typed.Rejected) type(type, value)).reason().code();
    }

    private String told(Number type, RawValue value) {
        return texts.sentence(((Typed.Rejected) type(type, value)).reason());
    }

    private static Typed type(Number type, RawValue value) {
        var code = ItemCode.parse("1.a.indicators.figure").orElseThrow();
        var item = new Item(
                code,
                type,
                "Which figure?",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Condition.ALWAYS,
                Duration.ofMinutes(1));
        return Typing.type(item, new RawAnswer(code.toString(), value, new Location.Cell("Chapter 1", "E7")));
    }
}
