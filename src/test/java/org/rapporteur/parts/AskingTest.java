package org.rapporteur.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Part;

class AskingTest {

    @Test
    void saysNoRecommendationOfAChapterThatIsAskedForAsAWhole() {
        assertThat(asking(List.of("2", "2.a", "3.a"), List.of()).all()).containsExactly("2", "3.a");
    }

    @Test
    void doesNotSayThatWhatIsAnsweredMayBeRead() {
        var asking = asking(List.of("2", "3.a"), List.of("2.b", "3.a", "3.b", "4"));

        assertThat(asking.edits().places()).containsExactly("2", "3.a");
        assertThat(asking.reads().places()).containsExactly("4", "3.b");
    }

    @Test
    void letsAChapterBeReadOfWhichOneRecommendationIsAnswered() {
        var asking = asking(List.of("2.a"), List.of("2"));

        assertThat(asking.all()).containsExactly("2.a", "2");
    }

    @Test
    void asksForSomethingAndNeverForEverything() {
        assertThatIllegalArgumentException().isThrownBy(() -> asking(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Asking(Part.WHOLE, Part.NOTHING, Optional.empty(), "Health", ""));
    }

    private static Asking asking(List<String> edits, List<String> reads) {
        return new Asking(Part.of(edits), Part.of(reads), Optional.empty(), "Health", "");
    }
}
