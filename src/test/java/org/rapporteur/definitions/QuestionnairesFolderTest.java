package org.rapporteur.definitions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;

/** The definitions that the program ships. */
class QuestionnairesFolderTest {

    private static Definitions.Loaded definitions;
    private static Questionnaire edition;

    @BeforeAll
    static void load() {
        definitions = DefinitionFolder.loaded(Definitions.load(Path.of("questionnaires")));
        edition = definitions.questionnaires().of(2026).orElseThrow();
    }

    @Test
    void holdsThe103RecommendationsAndThe193States() {
        assertThat(definitions.catalogue().recommendations()).hasSize(103);
        assertThat(definitions.memberStates().all()).hasSize(193);
    }

    @Test
    void asksEveryRecommendationTheSameFourQuestionsAndChapter1ItsElements() {
        var elements = definitions
                .catalogue()
                .recommendations()
                .mapToLong(recommendation -> recommendation.elements().size())
                .sum();

        assertThat(edition.items().stream()
                        .collect(groupingBy(item -> item.code().template(), counting())))
                .isEqualTo(Map.of(
                        "status", 103L,
                        "not_applicable_reason", 103L,
                        "elements", elements,
                        "measures", 103L,
                        "assistance", 103L));
        assertThat(elements).isPositive();
    }

    @Test
    void requiresTheStatusAndTheReasonWhyARecommendationDoesNotApply() {
        assertThat(edition.items().stream().filter(Item::required).map(item -> item.code()
                        .template()))
                .containsOnly("status", "not_applicable_reason");
    }

    @Test
    void asksForSupportWhereUnitedNationsBodiesAreToAct() {
        assertThat(label("2.g.status")).contains("support");
        assertThat(label("1.a.status")).doesNotContain("support");
    }

    @Test
    void offersNoListThatASpreadsheetCannotHold() {
        assertThat(edition.items())
                .extracting(Item::type)
                .filteredOn(AnswerType.Choice.class::isInstance)
                .allSatisfy(type -> assertThat(labels((AnswerType.Choice) type)).hasSizeLessThanOrEqualTo(255));
    }

    private static String labels(AnswerType.Choice choice) {
        return choice.options().stream().map(Option::label).collect(Collectors.joining(","));
    }

    private static String label(String code) {
        return edition.item(ItemCode.parse(code).orElseThrow()).orElseThrow().label();
    }
}
