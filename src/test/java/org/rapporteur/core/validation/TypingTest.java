package org.rapporteur.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.testing.SmallQuestionnaire;

class TypingTest {

    private static final String CHOICE = "1.a.status";
    private static final String NARRATIVE = "1.a.measures";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not_applicable",
                "Not applicable",
                "NOT APPLICABLE",
                "  not  applicable\n",
                "Not\u00a0applicable"
            })
    void takesAnOptionByCodeOrLabelInAnyCaseAndSpacing(String typed) {
        assertThat(accepted(CHOICE, new RawValue.Text(typed))).contains(new AnswerValue.Chosen("not_applicable"));
    }

    @Test
    void namesWhatWasFoundAndWhatTheListOffers() {
        var reason = rejected(CHOICE, new RawValue.Text("Fully"));
        assertThat(reason.code()).isEqualTo(FindingCode.NOT_AN_OPTION);
        assertThat(reason.arguments())
                .isEqualTo(Map.of(
                        "found", "Fully", "expected", List.of("No action", "Planned", "Full", "Not applicable")));
        assertThat(reason.location()).isEqualTo(new Location.Cell("Chapter 1", "E7"));
    }

    @Test
    void showsOnlyTheBeginningOfALongWrongOption() {
        var found = (String)
                rejected(CHOICE, new RawValue.Text("🌍".repeat(90))).arguments().get("found");
        assertThat(found).isEqualTo("🌍".repeat(80) + "…");
    }

    @Test
    void keepsANumberThatStandsWhereTextIsAsked() {
        assertThat(accepted(NARRATIVE, new RawValue.Number(new BigDecimal("2.015E+3"))))
                .contains(new AnswerValue.Narrative("2015"));
    }

    @Test
    void keepsADateAsTextAndSaysHowItWasRead() {
        var raw = new RawValue.Date(LocalDateTime.of(2026, 2, 1, 0, 0));
        var typed = (Typed.Accepted) type(NARRATIVE, raw);
        assertThat(typed.value()).contains(new AnswerValue.Narrative("2026-02-01"));
        assertThat(typed.findings()).extracting(Finding::code).containsExactly(FindingCode.DATE_STORED_AS_TEXT);
    }

    @Test
    void rejectsFormulasErrorsAndLogicalValues() {
        assertThat(rejected(NARRATIVE, new RawValue.Formula("A1+1")).arguments())
                .containsEntry("found", "=A1+1");
        assertThat(rejected(CHOICE, new RawValue.Error("#REF!")).code()).isEqualTo(FindingCode.ERROR_VALUE);
        assertThat(rejected(NARRATIVE, new RawValue.Logical(true)).code()).isEqualTo(FindingCode.LOGICAL_NOT_EXPECTED);
        assertThat(rejected(CHOICE, new RawValue.Logical(false)).arguments()).containsEntry("found", "FALSE");
    }

    @Test
    void cutsNothingOffATextThatIsTooLong() {
        var reason = rejected(NARRATIVE, new RawValue.Text("x".repeat(40_000)));
        assertThat(reason.code()).isEqualTo(FindingCode.TEXT_TOO_LONG);
        assertThat(reason.arguments()).isEqualTo(Map.of("found", 40_000, "limit", 100));
    }

    @Test
    void countsCharactersAsPeopleDoNotAsTheyAreEncoded() {
        assertThat(accepted(NARRATIVE, new RawValue.Text("🌍".repeat(100)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"القانون الوطني", "国家药物政策", "Loi n° 5 🌍", "first line\nsecond line"})
    void keepsEveryScriptAsItIs(String text) {
        assertThat(accepted(NARRATIVE, new RawValue.Text(text))).contains(new AnswerValue.Narrative(text));
    }

    @Test
    void composesLettersAndUnifiesLineEnds() {
        assertThat(accepted(NARRATIVE, new RawValue.Text(" Cafe\u0301\r\nb\rc ")))
                .contains(new AnswerValue.Narrative("Café\nb\nc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud83cb", "a\uffffb"})
    void rejectsCharactersThatCannotBeKept(String text) {
        assertThat(rejected(NARRATIVE, new RawValue.Text(text)).code()).isEqualTo(FindingCode.CHARACTER_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0\n"})
    void takesWhiteSpaceForNoAnswer(String text) {
        assertThat(accepted(CHOICE, new RawValue.Text(text))).isEmpty();
        assertThat(accepted(NARRATIVE, new RawValue.Text(text))).isEmpty();
    }

    private static Optional<AnswerValue> accepted(String code, RawValue value) {
        return ((Typed.Accepted) type(code, value)).value();
    }

    private static Finding rejected(String code, RawValue value) {
        return ((Typed.Rejected) type(code, value)).reason();
    }

    private static Typed type(String code, RawValue value) {
        var item = SmallQuestionnaire.questionnaire()
                .item(ItemCode.parse(code).orElseThrow())
                .orElseThrow();
        return Typing.type(item, new RawAnswer(code, value, new Location.Cell("Chapter 1", "E7")));
    }
}
