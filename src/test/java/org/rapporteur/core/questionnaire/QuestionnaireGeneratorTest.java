package org.rapporteur.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.testing.SmallQuestionnaire;

class QuestionnaireGeneratorTest {

    private final Questionnaire questionnaire = SmallQuestionnaire.questionnaire();

    @Test
    void asksEachRecommendationInTheOrderOfTheTemplates() {
        assertThat(questionnaire.items())
                .extracting(item -> item.code().toString())
                .containsExactly(
                        "1.a.status",
                        "1.a.not_applicable_reason",
                        "1.a.elements.one",
                        "1.a.elements.two",
                        "1.a.measures",
                        "1.b.status",
                        "1.b.not_applicable_reason",
                        "1.b.measures",
                        "2.a.status",
                        "2.a.not_applicable_reason",
                        "2.a.measures");
    }

    @Test
    void asksForSupportWhereAUnitedNationsBodyIsAddressed() {
        assertThat(label("1.a.status")).isEqualTo("What of status?");
        assertThat(label("2.a.status")).isEqualTo("What support of status?");
        assertThat(label("1.a.elements.one")).isEqualTo("Element one");
    }

    @Test
    void givesEqualDefinitionsEqualHashes() {
        assertThat(questionnaire.definitionHash())
                .hasSize(64)
                .isEqualTo(SmallQuestionnaire.questionnaire().definitionHash());
    }

    private String label(String code) {
        return questionnaire
                .item(ItemCode.parse(code).orElseThrow())
                .orElseThrow()
                .label();
    }
}
