package org.rapporteur.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.testing.SmallQuestionnaire;

class ChecksTest {

    private final Checks checks = new Checks(SmallQuestionnaire.questionnaire(), Answers.NONE);

    @Test
    void asksForEveryRequiredItemThatIsRelevant() {
        assertThat(blocking(Answers.NONE)).containsExactly("1.a.status", "1.b.status", "2.a.status");
    }

    @Test
    void asksForAReasonOnlyWhereSomethingIsNotApplicable() {
        var answers = answers("1.a.status", "not_applicable", "1.b.status", "full", "2.a.status", "planned");
        assertThat(blocking(answers)).containsExactly("1.a.not_applicable_reason");
    }

    @Test
    void letsAReturnWithoutActionBeSubmittedWithOneAnswerEach() {
        var answers = answers("1.a.status", "no_action", "1.b.status", "no_action", "2.a.status", "no_action");
        assertThat(checks.blocking(answers)).isEmpty();
    }

    @Test
    void sendsOnlyWhatIsRelevantAndNamesTheRest() {
        var answers = answers("1.a.status", "not_applicable", "1.a.elements.one", "in_place");
        assertThat(checks.relevant(answers)).isEqualTo(answers("1.a.status", "not_applicable"));
        assertThat(checks.asides(answers))
                .extracting(finding -> finding.item().orElseThrow().toString())
                .containsExactly("1.a.elements.one");
    }

    @Test
    void countsCompletionByChapter() {
        var answers = answers("1.a.status", "not_applicable");
        assertThat(checks.completion(answers))
                .containsEntry(1, new Completion(3, 1))
                .containsEntry(2, new Completion(1, 0));
        assertThat(Completion.total(checks.completion(answers).values()).percent())
                .isEqualTo(25);
    }

    private List<String> blocking(Answers answers) {
        return checks.blocking(answers).stream()
                .map(finding -> finding.item().orElseThrow().toString())
                .toList();
    }

    private static Answers answers(String... pairs) {
        var values = new HashMap<ItemCode, AnswerValue>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(ItemCode.parse(pairs[i]).orElseThrow(), new AnswerValue.Chosen(pairs[i + 1]));
        }
        return new Answers(values);
    }
}
