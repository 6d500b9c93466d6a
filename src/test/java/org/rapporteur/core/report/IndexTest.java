package org.rapporteur.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Option;

class IndexTest {

    @Test
    void liesBetweenAllAtTheLowestAndAllAtTheHighestStep() {
        assertThat(Index.of(figures(0, 4, 0, 0)))
                .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo("0"));
        assertThat(Index.of(figures(0, 0, 0, 3)))
                .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo("100"));
    }

    @Test
    void isTheMeanOfTheStepsPlaces() {
        assertThat(Index.of(figures(0, 1, 0, 1)).orElseThrow()).hasToString("50.0");
        assertThat(Index.of(figures(0, 0, 2, 0)).orElseThrow()).hasToString("50.0");
        assertThat(Index.of(figures(0, 2, 1, 0)).orElseThrow()).hasToString("16.7");
    }

    @Test
    void leavesOutWhoDoesNotKnow() {
        assertThat(Index.of(figures(7, 0, 0, 3))).isEqualTo(Index.of(figures(0, 0, 0, 3)));
    }

    @Test
    void isNothingWithoutAnAnswerOnTheScaleAndOnAScaleOfOneStep() {
        assertThat(Index.of(figures(2, 0, 0, 0))).isEmpty();
        assertThat(Index.of(figures(0, 5))).isEmpty();
        assertThat(Index.of(figures(0))).isEmpty();
    }

    private static Distribution figures(int notKnown, int... counts) {
        var steps = new ArrayList<Count>();
        for (var count : counts) {
            steps.add(new Count(new Option("step" + steps.size(), "Step " + steps.size()), count));
        }
        var asked = notKnown + steps.stream().mapToInt(Count::count).sum();
        return Distribution.of(new Coverage(asked, asked), asked, List.copyOf(steps), 0, notKnown);
    }
}
