package org.rapporteur.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.testing.CoreQuestionnaire;

class PartTest {

    private final Questionnaire questionnaire = CoreQuestionnaire.questionnaire();
    private final Part part = Part.of(List.of("2", "3.c"));

    @Test
    void coversItsChaptersAndItsRecommendationsAlone() {
        assertThat(covered(part, "2.a", "2.g", "3.c")).containsExactly("2.a", "2.g", "3.c");
        assertThat(covered(part, "1.a", "3.b", "3.d")).isEmpty();
        assertThat(covered(Part.WHOLE, "1.a", "7.l")).containsExactly("1.a", "7.l");
        assertThat(covered(Part.NOTHING, "1.a", "7.l")).isEmpty();
    }

    @Test
    void keepsOfAChapterWhatBelongsToIt() {
        var third = questionnaire.chapter(3).orElseThrow();
        assertThat(part.touches(third)).isTrue();
        assertThat(part.of(third).sections())
                .extracting(section -> section.recommendation().id().toString())
                .containsExactly("3.c");
        assertThat(part.touches(questionnaire.chapter(1).orElseThrow())).isFalse();
    }

    @Test
    void coversWithAnotherWhatEitherCovers() {
        assertThat(part.and(Part.of(List.of("1.a"))).places()).containsExactly("2", "1.a", "3.c");
        assertThat(part.and(Part.WHOLE).covers(RecommendationId.parse("7.l"))).isTrue();
    }

    @Test
    void coversWithinAnotherWhatBothCover() {
        var both = part.within(Part.of(List.of("2.b", "3")), questionnaire);
        assertThat(both.places()).containsExactly("2.b", "3.c");
        assertThat(part.within(Part.WHOLE, questionnaire)).isEqualTo(part);
        assertThat(Part.WHOLE.within(part, questionnaire)).isEqualTo(part);
        assertThat(part.within(Part.of(List.of("1")), questionnaire).isNothingOf(questionnaire))
                .isTrue();
    }

    @Test
    void takesNothingThatIsNeitherAChapterNorARecommendation() {
        assertThatThrownBy(() -> Part.of(List.of("2", "c.3"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsWhoMayChangeAnswersSeeThem() {
        var mandate = new Mandate(Part.of(List.of("1.a")), Part.of(List.of("2.a")));
        assertThat(mandate.reads(ItemCode.parse("2.a.status").orElseThrow())).isTrue();
        assertThat(mandate.edits(ItemCode.parse("1.a.status").orElseThrow())).isFalse();
    }

    private static List<String> covered(Part part, String... recommendations) {
        return List.of(recommendations).stream()
                .filter(id -> part.covers(RecommendationId.parse(id)))
                .toList();
    }
}
