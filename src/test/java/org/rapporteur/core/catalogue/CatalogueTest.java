package org.rapporteur.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.SmallQuestionnaire;

class CatalogueTest {

    private final Catalogue catalogue = SmallQuestionnaire.catalogue();

    @Test
    void isAskedFromAnEarlierParagraphToItsRecommendations() {
        assertThat(catalogue.correspondingTo(Reference.parse("Action 4.a")))
                .extracting(counterpart -> counterpart.recommendation().id().toString())
                .containsExactly("1.a", "1.b");
        assertThat(catalogue.correspondingTo(Reference.parse("PP 9"))).isEmpty();
    }

    @Test
    void listsTheEarlierParagraphsInOrder() {
        assertThat(catalogue.references()).extracting(Reference::toString).containsExactly("Action 4.a", "OP 23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action 4.a", "OP 23", "PP 9", "Target 36.c", "Action 51.b.v", "Action 12"})
    void printsAReferenceAsItWasRead(String text) {
        assertThat(Reference.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"action 4", "Action", "Action 4 .b", "N/A", "Action 4.B", ""})
    void refusesWhatIsNoReference(String text) {
        assertThatThrownBy(() -> Reference.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersReferencesByNumberNotByText() {
        assertThat(Reference.parse("Action 4.a")).isLessThan(Reference.parse("Action 12.b"));
        assertThat(RecommendationId.parse("2.a")).isLessThan(RecommendationId.parse("10.a"));
    }
}
