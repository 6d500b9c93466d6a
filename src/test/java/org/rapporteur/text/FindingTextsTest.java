package org.rapporteur.text;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.testing.SmallQuestionnaire;

class FindingTextsTest {

    private static final Location CELL = new Location.Cell("Chapter 1", "E12");
    private static final Location FIELD = new Location.Field();

    /** Findings whose text chooses its words by an argument, or is an argument itself, instead of quoting it. */
    private static final Set<FindingCode> SELECTING =
            Set.of(FindingCode.NOT_A_TEXT, FindingCode.RULE_ERROR, FindingCode.RULE_WARNING, FindingCode.RULE_NOTE);

    private final Texts english = Texts.in(Locale.ENGLISH);
    private final FindingTexts texts = FindingTexts.of(SmallQuestionnaire.questionnaire(), english);

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void tellsEveryFindingWithItsDocumentedArguments(FindingCode code) {
        var message = texts.message(Finding.at(code, code("1.a.status"), CELL, arguments(code)));

        assertThat(message).isNotBlank().doesNotContain("{", "}", "null", "absent");
        arguments(code).forEach((name, value) -> {
            if (value instanceof String text && !SELECTING.contains(code) && !name.equals("measure")) {
                assertThat(message).contains(text);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingCode.class,
            names = {"ROW_WITHOUT_CODE", "NOT_RELEVANT", "ANSWER_MISSING"})
    void tellsWithoutArgumentsWhatMayComeWithoutThem(FindingCode code) {
        assertThat(texts.message(Finding.at(code, CELL, Map.of()))).doesNotContain("{", "}", "null", "absent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was {before}.",
                "It was {before, number}.",
                "It was {before, number, ::.00}.",
                "It was {before, plural, one {#} other {#}}."
            })
    void putsDotsForANumberOfARuleThatIsNotKnown(String pattern) {
        var arguments = new HashMap<String, Object>();
        arguments.put(FindingCode.RULE, "rule");
        arguments.put(FindingCode.MESSAGE, pattern);
        arguments.put("before", null);

        assertThat(texts.sentence(Finding.at(FindingCode.RULE_NOTE, FIELD, arguments)))
                .isEqualTo("It was ….");
    }

    @Test
    void namesRecommendationQuestionSheetAndCell() {
        var finding = Finding.at(
                FindingCode.NOT_AN_OPTION,
                code("1.a.status"),
                CELL,
                Map.of("found", "Nearly", "expected", List.of("No action yet", "Planned", "Full")));

        assertThat(texts.message(finding))
                .isEqualTo("Recommendation 1.a, “What of status?” (sheet “Chapter 1”, cell E12): “Nearly” is not"
                        + " one of the answers to choose from, and was not stored. Choose “No action yet”, “Planned”, or"
                        + " “Full”.");
    }

    @Test
    void callsAQuestionByItsLabelOrByItsCode() {
        var finding = Finding.at(FindingCode.ANSWER_MISSING, code("1.a.elements.one"), FIELD, Map.of());

        assertThat(texts.message(finding)).startsWith("Recommendation 1.a, “Element one”: ");
        assertThat(FindingTexts.of(english).message(finding))
                .startsWith("Recommendation 1.a, question 1.a.elements.one: ");
    }

    @Test
    void quotesTheThreeSidesOfAConflictAsPeopleReadThem() {
        var sides = new HashMap<String, Object>();
        sides.put("base", null);
        sides.put("file", "not_applicable");
        sides.put("server", "full");

        var message = texts.message(Finding.at(FindingCode.CONFLICT, code("1.a.status"), CELL, sides));

        assertThat(message).contains("started from no answer;", "says “Not applicable”;", "got “Full”,");
    }

    @Test
    void tellsASentenceWithoutThePlaceForWhereThatIsShown() {
        var date =
                Finding.at(FindingCode.DATE_STORED_AS_TEXT, code("1.a.status"), CELL, Map.of("stored", "2026-01-02"));
        var outside = Finding.at(FindingCode.OUTSIDE_ANSWER_COLUMN, CELL, Map.of("found", "left over"));

        assertThat(texts.sentence(date)).startsWith("Found a date, and stored it");
        assertThat(texts.sentence(outside)).startsWith("“left over” stands outside the answer column");
        assertThat(texts.message(outside)).startsWith("Sheet “Chapter 1”, cell E12: “left over” stands");
    }

    @Test
    void shortensWhatItQuotes() {
        var finding = Finding.at(FindingCode.UNKNOWN_ITEM, FIELD, Map.of("found", "𝄞".repeat(5000)));

        assertThat(texts.message(finding)).contains("𝄞".repeat(80) + "…").hasSizeLessThan(500);
    }

    private static Map<String, Object> arguments(FindingCode code) {
        return switch (code) {
            case NOT_AN_OPTION -> Map.of("found", "Nearly", "expected", List.of("Planned", "Full"));
            case TEXT_TOO_LONG -> Map.of("found", 3001, "limit", 3000);
            case CHARACTER_NOT_ALLOWED -> Map.of("found", "U+0000");
            case FORMULA_NOT_ALLOWED -> Map.of("found", "=A1");
            case ERROR_VALUE -> Map.of("found", "#REF!");
            case LOGICAL_NOT_EXPECTED -> Map.of("found", "TRUE");
            case NOT_A_NUMBER, DATE_NOT_EXPECTED -> number("found", "2026-03-01");
            case TOO_MANY_DECIMALS -> number("found", "1.5", "decimals", 0);
            case NUMBER_TOO_SMALL, NUMBER_TOO_LARGE -> number("found", "7", "minimum", 8, "maximum", 9);
            case NOT_A_CONFIRMATION -> Map.of("found", "yes", "expected", "Confirmed");
            case NOT_CONFIRMED -> Map.of();
            case NOT_A_TEXT -> Map.of("found", "number");
            case DATE_STORED_AS_TEXT -> Map.of("stored", "2026-03-01");
            case UNKNOWN_ITEM -> Map.of("found", "9.z.status");
            case ROW_WITHOUT_CODE, OUTSIDE_ANSWER_COLUMN -> Map.of("found", "What a row holds");
            case DUPLICATE_DIFFERENT, DUPLICATE_SAME -> Map.of("other", "Chapter 1!E17");
            case UNKNOWN_SHEET -> Map.of("sheet", "Chapter 1", "count", 3);
            case SHEET_MISSING -> Map.of("sheet", "Chapter 1");
            case MORE_OF_THE_SAME -> Map.of("kind", "text_too_long", "count", 3);
            case CONFLICT -> Map.ofEntries(entry("base", "one"), entry("file", "two"), entry("server", "three"));
            case NOT_RELEVANT, ANSWER_MISSING, NOT_CARRIED_OVER, CHANGED_MEANWHILE, NOT_YOUR_PART -> Map.of();
            case EXPLANATION_MISSING -> Map.of("rules", List.of("fell_from_full"));
            case RULE_ERROR, RULE_WARNING, RULE_NOTE ->
                Map.of("rule", "fell_from_full", "message", "fell from {before}", "before", "Full");
        };
    }

    /** @param others name, value, name, value and so on */
    private static Map<String, Object> number(Object... others) {
        var arguments = new HashMap<String, Object>(Map.of("measure", "count", "of", "persons"));
        for (var i = 0; i < others.length; i += 2) {
            arguments.put((String) others[i], others[i + 1]);
        }
        return arguments;
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
