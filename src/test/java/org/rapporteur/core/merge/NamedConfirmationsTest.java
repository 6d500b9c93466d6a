package org.rapporteur.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.testing.SmallQuestionnaire;

class NamedConfirmationsTest {

    private static final ItemCode MEASURES = ItemCode.parse("1.a.measures").orElseThrow();
    private static final Answers SHOWN = new Answers(Map.of(MEASURES, new Narrative("A law")));

    @Test
    void confirmsWhatIsStillTheAnswerThatWasShown() {
        var confirmations = confirm("1.a.measures", Review.NOT_REVIEWED, SHOWN);

        assertThat(confirmations.confirmed()).containsExactly(MEASURES);
        assertThat(confirmations.findings()).isEmpty();
    }

    @Test
    void saysThatAnAnswerHasChangedInsteadOfConfirmingItUnseen() {
        var confirmations = confirm(
                "1.a.measures", Review.NOT_REVIEWED, new Answers(Map.of(MEASURES, new Narrative("Another law"))));

        assertThat(confirmations.confirmed()).isEmpty();
        assertThat(confirmations.findings()).extracting(Finding::code).containsExactly(FindingCode.CHANGED_MEANWHILE);
    }

    @Test
    void confirmsNothingTwice() {
        assertThat(confirm("1.a.measures", Review.CONFIRMED, SHOWN))
                .isEqualTo(new NamedConfirmations(Set.of(), List.of()));
    }

    @Test
    void saysWhatWasNeverCarriedOver() {
        assertThat(confirm("1.a.status", Review.NOT_REVIEWED, SHOWN).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOT_CARRIED_OVER);
    }

    @Test
    void tellsOnceWhatIsNamedOverAndOverAndBoundsTheRest() {
        var over = Collections.nCopies(3, "nonsense");
        var many = IntStream.rangeClosed(1, Told.MOST_OF_A_KIND + 2)
                .mapToObj(number -> "nonsense" + number)
                .toList();

        assertThat(confirm(over, Review.NOT_REVIEWED, SHOWN).findings()).hasSize(1);
        assertThat(confirm(many, Review.NOT_REVIEWED, SHOWN).findings())
                .hasSize(Told.MOST_OF_A_KIND + 1)
                .last()
                .extracting(Finding::code)
                .isEqualTo(FindingCode.MORE_OF_THE_SAME);
    }

    @Test
    void saysWhatIsNoQuestion() {
        assertThat(confirm("9.z.measures", Review.NOT_REVIEWED, SHOWN).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_ITEM);
        assertThat(confirm("nonsense", Review.NOT_REVIEWED, SHOWN).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_ITEM);
    }

    /** @param review of the measures to 1.a */
    private static NamedConfirmations confirm(String code, Review review, Answers server) {
        return confirm(List.of(code), review, server);
    }

    private static NamedConfirmations confirm(List<String> codes, Review review, Answers server) {
        return NamedConfirmations.of(
                codes, SmallQuestionnaire.questionnaire(), Map.of(MEASURES, review), SHOWN, server, Mandate.FULL);
    }
}
