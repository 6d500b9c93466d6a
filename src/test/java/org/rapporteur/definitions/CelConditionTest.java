package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.ItemCode;

class CelConditionTest {

    private static final RecommendationId FIRST = RecommendationId.parse("1.a");

    @TempDir
    Path folder;

    @Test
    void readsTheAnswerToTheSameRecommendation() {
        var condition = condition("status == \"partial\"");

        assertThat(condition.holds(FIRST, answers(Map.of("1.a.status", "partial"))))
                .isTrue();
        assertThat(condition.holds(FIRST, answers(Map.of("1.a.status", "full"))))
                .isFalse();
        assertThat(condition.holds(FIRST, answers(Map.of("2.a.status", "partial"))))
                .isFalse();
    }

    @Test
    void readsNoAnswerAsAnEmptyText() {
        assertThat(condition("status == \"\"").holds(FIRST, answers(Map.of()))).isTrue();
        assertThat(condition("status != \"full\"").holds(FIRST, answers(Map.of())))
                .isTrue();
        assertThat(condition("status in [\"partial\", \"full\"]").holds(FIRST, answers(Map.of())))
                .isFalse();
    }

    @Test
    void evaluatesAnAnswerThatIsNoLongerAnOption() {
        var answers = answers(Map.of("1.a.status", "withdrawn"));

        assertThat(condition("status != \"full\"").holds(FIRST, answers)).isTrue();
        assertThat(condition("status == \"full\"").holds(FIRST, answers)).isFalse();
    }

    @Test
    void combinesSeveralAnswersOfWhichOneMayBeAText() {
        var condition = condition("status == \"full\" && components_note.startsWith(\"law\")");

        assertThat(condition.holds(FIRST, answers(Map.of("1.a.status", "full", "1.a.components_note", "law 4"))))
                .isTrue();
        assertThat(condition.holds(FIRST, answers(Map.of("1.a.status", "full", "1.a.components_note", "none"))))
                .isFalse();
        assertThat(condition.holds(FIRST, answers(Map.of("1.a.components_note", "law 4"))))
                .isFalse();
    }

    @Test
    void leavesAnItemAskedWhereATextHasNoOutcome() {
        var condition = condition("components_note == \"\" || int(components_note) > 3");

        assertThat(condition.holds(FIRST, answers(Map.of("1.a.components_note", "2"))))
                .isFalse();
        assertThat(condition.holds(FIRST, answers(Map.of("1.a.components_note", "two"))))
                .isTrue();
    }

    @Test
    void saysWhatItReads() {
        var condition = condition("status == \"full\" || components_note != \"\"");

        assertThat(condition.templates()).containsExactlyInAnyOrder("status", "components_note");
        assertThat(condition.expression()).isEqualTo("status == \"full\" || components_note != \"\"");
    }

    private Condition condition(String expression) {
        var note = "  - { id: components_note, repeat: recommendation, type: narrative, max_length: 9, required: false,"
                + " label: Note }\n  - id: measures";
        return DefinitionFolder.in(folder.resolve(String.valueOf(expression.hashCode())))
                .change("small-2020/templates.yaml", "  - id: measures", note)
                .change("small-2020/templates.yaml", "status == \"partial\"", "'" + expression + "'")
                .change("editions/2021.yaml", "components, measures", "components, components_note, measures")
                .loaded()
                .questionnaires()
                .of(2021)
                .flatMap(questionnaire -> questionnaire.item(ItemCode.of(FIRST, "measures")))
                .orElseThrow()
                .relevance();
    }

    private static Condition.Known answers(Map<String, String> byCode) {
        return code -> Optional.ofNullable(byCode.get(code.toString()));
    }
}
