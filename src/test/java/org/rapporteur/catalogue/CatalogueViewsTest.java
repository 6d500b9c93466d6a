package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CataloguePages.HitView;
import org.rapporteur.catalogue.CataloguePages.ItemView;
import org.rapporteur.catalogue.CataloguePages.ReferenceView;
import org.rapporteur.catalogue.CataloguePages.TieView;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.testing.SmallQuestionnaire;

class CatalogueViewsTest {

    private final CatalogueViews views = new CatalogueViews(SmallQuestionnaire.catalogue());

    @Test
    void findsARecommendationByAWordOfItsText() {
        assertThat(views.search("text 1.b").passages())
                .extracting(HitView::number)
                .containsExactly("1.b");
    }

    @Test
    void findsRecommendationsAndTheParagraphItselfByItsName() {
        var results = views.search("action 4.a");
        assertThat(results.passages()).extracting(HitView::number).containsExactly("1.a", "1.b");
        assertThat(results.references()).extracting(ReferenceView::name).containsExactly("Action 4.a");
    }

    @Test
    void saysThatNothingIsFound() {
        assertThat(views.search("helicopter").isNothing()).isTrue();
    }

    @Test
    void readsTheCorrespondenceFromTheEarlierSide() {
        var reference = views.find(Reference.parse("Action 4.a")).orElseThrow();
        assertThat(reference.ties()).extracting(TieView::name).containsExactly("1.a", "1.b");
        assertThat(reference.address()).isEqualTo("/references/Action%204.a");
    }

    @Test
    void knowsNoPageForAParagraphThatNothingCorrespondsTo() {
        assertThat(views.find(Reference.parse("Action 99.z"))).isEmpty();
    }

    @Test
    void showsWhatTheEditionAsksAboutARecommendation() {
        var one = views.one(RecommendationId.parse("1.a"), SmallQuestionnaire.questionnaire())
                .orElseThrow();
        assertThat(one.items())
                .extracting(ItemView::code)
                .containsExactly(
                        "1.a.status",
                        "1.a.not_applicable_reason",
                        "1.a.elements.one",
                        "1.a.elements.two",
                        "1.a.measures");
        assertThat(one.items().get(1).dependsOn()).contains("What of status?");
        assertThat(one.next()).isPresent();
        assertThat(one.previous()).isEmpty();
    }
}
