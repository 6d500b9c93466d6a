package org.rapporteur.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.testing.CoreQuestionnaire;

class UnaskedTest {

    @Test
    void namesWholeChaptersAndSingleRecommendations() {
        var seven = List.of("1", "2", "3", "4", "5", "7");
        var unasked = Unasked.of(CoreQuestionnaire.questionnaire(), Part.of(seven));

        assertThat(unasked).singleElement().satisfies(chapter -> {
            assertThat(chapter.number()).isEqualTo(6);
            assertThat(chapter.whole()).isTrue();
        });
    }

    @Test
    void namesTheRecommendationsOfAChapterThatIsAskedForInPart() {
        var unasked = Unasked.of(CoreQuestionnaire.questionnaire(), Part.of(List.of("1", "2.b")));

        assertThat(unasked).hasSize(6);
        assertThat(unasked.get(0).whole()).isFalse();
        assertThat(unasked.get(0).getList()).startsWith("2.a, 2.c, ").doesNotContain("2.b");
    }

    @Test
    void namesNothingWhereEverythingIsAskedFor() {
        assertThat(Unasked.of(CoreQuestionnaire.questionnaire(), Part.WHOLE)).isEmpty();
    }
}
