package org.rapporteur.returns.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.returns.ReturnView;
import org.rapporteur.testing.CoreQuestionnaire;

class ToReviewTest {

    private static final ItemCode MEASURES = code("1.a.measures");
    private static final ItemCode OTHERS = code("1.b.measures");

    @Test
    void waitsAlreadyBeforeTheStatusIsKnown() {
        var review = toReview(Map.of(), Map.of(MEASURES, Review.NOT_REVIEWED, OTHERS, Review.CONFIRMED), List.of());

        assertThat(review.carried()).extracting(item -> item.code()).containsExactly(MEASURES);
        assertThat(review.carriedIn(1)).isEqualTo(1);
        assertThat(review.carriedIn(2)).isZero();
        assertThat(review.sent()).isZero();
    }

    @Test
    void waitsNoLongerWhereTheStatusMakesItIrrelevant() {
        var review = toReview(Map.of("1.a.status", "no_action"), Map.of(MEASURES, Review.NOT_REVIEWED), List.of());

        assertThat(review.carried()).isEmpty();
    }

    @Test
    void countsWhatASubmissionWouldSendUnseen() {
        var review = toReview(Map.of("1.a.status", "full"), Map.of(MEASURES, Review.NOT_REVIEWED), List.of());

        assertThat(review.sent()).isEqualTo(1);
    }

    @Test
    void namesARewordedQuestionUntilItIsAnsweredOrIrrelevant() {
        assertThat(toReview(Map.of(), Map.of(), List.of(MEASURES)).rewordedIn(1))
                .isEqualTo(1);
        assertThat(toReview(Map.of("1.a.measures", "A law"), Map.of(), List.of(MEASURES))
                        .reworded())
                .isEmpty();
        assertThat(toReview(Map.of("1.a.status", "no_action"), Map.of(), List.of(MEASURES))
                        .reworded())
                .isEmpty();
    }

    private static ToReview toReview(
            Map<String, String> given, Map<ItemCode, Review> reviews, List<ItemCode> reworded) {
        var answers = new HashMap<ItemCode, AnswerValue>();
        reviews.keySet().forEach(code -> answers.put(code, new AnswerValue.Narrative("Carried")));
        given.forEach((code, value) -> answers.put(
                code(code),
                code.endsWith("status") ? new AnswerValue.Chosen(value) : new AnswerValue.Narrative(value)));
        return ToReview.of(
                CoreQuestionnaire.questionnaire(),
                new ReturnView(
                        Mandate.FULL,
                        ReturnStatus.IN_PROGRESS,
                        1,
                        new Answers(answers),
                        Answers.NONE,
                        new TreeMap<>(reviews),
                        reworded,
                        List.of(),
                        new TreeMap<>(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
