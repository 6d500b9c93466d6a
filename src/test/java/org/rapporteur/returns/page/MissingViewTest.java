package org.rapporteur.returns.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.returns.page.MissingView.ChapterMissing;
import org.rapporteur.returns.page.MissingView.MissingItem;
import org.rapporteur.testing.SmallQuestionnaire;

class MissingViewTest {

    @Test
    void listsWhatIsMissingByChapter() {
        var missing = missing(Answers.NONE);
        assertThat(missing.count()).isEqualTo(3);
        assertThat(missing.chapters()).extracting(ChapterMissing::number).containsExactly(1, 2);
    }

    @Test
    void leavesOutAChapterInWhichNothingIsMissing() {
        var missing = missing(answers("1.a.status", "1.b.status"));
        assertThat(missing.chapters())
                .extracting(ChapterMissing::items)
                .containsExactly(List.of(new MissingItem("2.a", "Title of 2.a", "What support of status?")));
    }

    @Test
    void isNothingWhereEveryRequiredItemIsAnswered() {
        assertThat(missing(answers("1.a.status", "1.b.status", "2.a.status")).isNothing())
                .isTrue();
    }

    @Test
    void countsWhatRulesFindNotAsMissing() {
        var explanation = Finding.at(
                FindingCode.EXPLANATION_MISSING,
                ItemCode.parse("1.a.measures").orElseThrow(),
                new Location.Field(),
                Map.of("rules", List.of("fell")));
        assertThat(MissingView.of(SmallQuestionnaire.questionnaire(), List.of(explanation))
                        .isNothing())
                .isTrue();
    }

    private static MissingView missing(Answers answers) {
        var questionnaire = SmallQuestionnaire.questionnaire();
        return MissingView.of(questionnaire, new Checks(questionnaire, Answers.NONE).blocking(answers));
    }

    private static Answers answers(String... codes) {
        var values = new HashMap<ItemCode, AnswerValue>();
        for (var code : codes) {
            values.put(ItemCode.parse(code).orElseThrow(), new Chosen("full"));
        }
        return new Answers(values);
    }
}
