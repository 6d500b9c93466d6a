package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.testing.RealDefinitions;

/** Says of real questions and rules what they are. */
class QuestionTextsTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Questionnaire questionnaire = RealDefinitions.latest();
    private final ConditionTexts conditions = new ConditionTexts(questionnaire, texts);
    private final AnswerTypeTexts types = new AnswerTypeTexts(texts);

    @Test
    void saysWhenAQuestionIsAsked() {
        assertThat(conditions.of(item("1.a.status"))).isEmpty();
        assertThat(conditions.of(item("1.a.since")))
                .contains("the answer to “How far has your country implemented this recommendation?” is “Partially"
                        + " implemented”, “Substantially implemented”, or “Fully implemented”");
        assertThat(conditions.of(item("1.a.assistance")))
                .contains("the answer to “How far has your country implemented this recommendation?” is not"
                        + " “Not applicable”");
        assertThat(conditions.of(item("1.a.good_practice_clearance")))
                .contains("“Is there a good practice that other countries could learn from?” is answered");
    }

    @Test
    void hasWordsForEveryConditionOfEveryEdition() {
        for (var edition : RealDefinitions.loaded().questionnaires().all()) {
            var words = new ConditionTexts(edition, texts);
            for (var item : edition.items()) {
                assertThat(words.of(item).isEmpty())
                        .as(item.code().toString())
                        .isEqualTo(item.relevance().isAlways());
                words.of(item).ifPresent(when -> assertThat(when).doesNotContain("this holds", "call for it"));
            }
        }
    }

    @Test
    void saysWhatKindOfAnswerAQuestionTakes() {
        assertThat(types.of(item("1.a.status").type())).isEqualTo("One of the following");
        assertThat(types.of(item("1.a.measures").type())).isEqualTo("Text of at most 3,000 characters");
        assertThat(types.of(item("1.a.since").type())).isEqualTo("Year, from 1945 to 2026");
        assertThat(ofIndicators("count")).isNotEmpty().allMatch(words -> words.matches("Number of .+, from .+ to .+"));
        assertThat(ofIndicators("percentage"))
                .isNotEmpty()
                .allMatch(
                        words -> words.matches("Per cent, from 0 to 100, with at most 2 decimals; 100 per cent is .+"));
    }

    @Test
    void saysOfEveryRuleWhatItSays() {
        var rules = new RuleTexts(texts);
        assertThat(questionnaire.rules()).isNotEmpty().allSatisfy(rule -> assertThat(rules.message(rule))
                .matches("(?s)\\P{Ll}.*")
                .doesNotContain("∞", "{", "null"));
        var rule = questionnaire.rule("full_without_component").orElseThrow();
        assertThat(rules.message(rule)).contains("but … components are not in place");
    }

    private List<String> ofIndicators(String type) {
        return questionnaire.items().stream()
                .filter(item -> item.code().template().equals("indicators"))
                .filter(item -> item.type().key().equals(type))
                .map(item -> types.of(item.type()))
                .collect(Collectors.toList());
    }

    private Item item(String code) {
        return questionnaire.item(ItemCode.parse(code).orElseThrow()).orElseThrow();
    }
}
