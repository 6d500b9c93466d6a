package org.rapporteur.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.testing.SmallQuestionnaire;

class SectionTest {

    @Test
    void keepsTheItemsOfOneListTogetherAndTheOthersApart() {
        var section =
                SmallQuestionnaire.questionnaire().chapters().get(0).sections().get(0);

        assertThat(section.lists())
                .extracting(list -> list.stream()
                        .map(item -> item.code().toString())
                        .toList()
                        .toString())
                .containsExactly(
                        "[1.a.status]",
                        "[1.a.not_applicable_reason]",
                        "[1.a.elements.one, 1.a.elements.two]",
                        "[1.a.measures]");
    }
}
