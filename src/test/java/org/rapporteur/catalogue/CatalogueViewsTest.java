package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CataloguePages.GroupView;
import org.rapporteur.catalogue.CataloguePages.HitView;
import org.rapporteur.catalogue.CataloguePages.ItemView;
import org.rapporteur.catalogue.CataloguePages.One;
import org.rapporteur.catalogue.CataloguePages.ReferenceView;
import org.rapporteur.catalogue.CataloguePages.TieView;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.testing.SmallQuestionnaire;
import org.rapporteur.text.Texts;

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
        var one = one("1.a", SmallQuestionnaire.questionnaire());
        assertThat(one.groups())
                .extracting(GroupView::question)
                .containsExactly(
                        "What of status?", "What of not_applicable_reason?", "What of elements?", "What of measures?");
        assertThat(one.groups().get(2).items())
                .extracting(ItemView::code)
                .containsExactly("1.a.elements.one", "1.a.elements.two");
        assertThat(one.groups().get(1).asked()).contains("the answer to “What of status?” is “Not applicable”");
        assertThat(one.groups().get(0).asked()).isEmpty();
        assertThat(one.getQuestions()).isEqualTo(5);
        assertThat(one.next()).isPresent();
        assertThat(one.previous()).isEmpty();
    }

    @Test
    void tellsOnceWhatTheQuestionsOfAGroupHaveInCommon() {
        var one = one("1.j", RealDefinitions.latest());
        for (var group : one.groups()) {
            assertThat(group.items())
                    .allSatisfy(item -> assertThat(item.answer().isPresent())
                            .isNotEqualTo(group.answer().isPresent()));
        }
        var indicators = one.groups().stream()
                .filter(group -> group.items().get(0).code().startsWith("1.j.indicators"))
                .findFirst()
                .orElseThrow();
        assertThat(indicators.items()).allSatisfy(item -> {
            assertThat(item.unknown()).isPresent();
            assertThat(item.definition().or(indicators::help)).isPresent();
        });
    }

    @Test
    void listsTheChecksThatConcernARecommendation() {
        assertThat(one("1.a", RealDefinitions.latest()).checks()).anySatisfy(check -> {
            assertThat(check.id()).isEqualTo("full_without_component");
            assertThat(check.level()).isEqualTo("warning");
            assertThat(check.message())
                    .startsWith("The recommendation is said")
                    .contains("… components are not in place");
        });
        assertThat(one("1.a", SmallQuestionnaire.questionnaire()).checks()).isEmpty();
    }

    @Test
    void showsTheRecommendationAloneWhereNoEditionHasBeenOpened() {
        var catalogue = RealDefinitions.latest().catalogue();
        assertThat(new CatalogueViews(catalogue)
                        .one(RecommendationId.parse("1.a"), Optional.empty(), Texts.in(Locale.ENGLISH)))
                .hasValueSatisfying(one -> {
                    assertThat(one.recommendation().number()).isEqualTo("1.a");
                    assertThat(one.year()).isEmpty();
                    assertThat(one.groups()).isEmpty();
                    assertThat(one.checks()).isEmpty();
                });
    }

    private static One one(String id, Questionnaire questionnaire) {
        return new CatalogueViews(questionnaire.catalogue())
                .one(RecommendationId.parse(id), Optional.of(questionnaire), Texts.in(Locale.ENGLISH))
                .orElseThrow();
    }
}
