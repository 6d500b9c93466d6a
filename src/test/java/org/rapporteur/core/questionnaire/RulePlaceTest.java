package org.rapporteur.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.MadeUpQuestionnaire.is;
import static org.rapporteur.testing.MadeUpQuestionnaire.was;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.testing.MadeUpQuestionnaire;

class RulePlaceTest {

    private static final Over RECOMMENDATION = new Over.EachRecommendation();

    @Test
    void appliesARuleToEachRecommendation() {
        assertThat(places(rule(RECOMMENDATION, is("status", "full"), "status")))
                .containsExactly("1.a.status", "1.b.status", "2.a.status");
    }

    @Test
    void leavesOutWhereNotEverythingIsAskedThatARuleReads() {
        var test = new Truth.And(is("status", "full"), new Truth.Answered(Variable.present("elements")));
        assertThat(places(rule(RECOMMENDATION, test, "status"))).containsExactly("1.a.status", "1.b.status");
    }

    @Test
    void leavesOutWhereNotEverythingIsAskedThatItsMessageNames() {
        var treated = new Numeric.Read(Variable.present("treated"));
        var rule = new Rule(
                "r",
                Level.NOTE,
                RECOMMENDATION,
                "",
                is("status", "full"),
                List.of("status"),
                "{n}",
                Map.of("n", treated));
        assertThat(places(rule)).containsExactly("2.a.status");
    }

    @Test
    void leavesOutWhereWhatItPointsAtIsNotAsked() {
        assertThat(places(rule(RECOMMENDATION, is("status", "full"), "treated")))
                .containsExactly("2.a.treated");
    }

    @Test
    void doesNotMindWhatTheEditionBeforeAsked() {
        assertThat(places(rule(RECOMMENDATION, was("treated", "1"), "status"))).hasSize(3);
    }

    @Test
    void looksBeyondAPartNeitherThisYearNorTheYearBefore() {
        var part = Part.of(List.of("1.a"));
        var own = rule(RECOMMENDATION, was("status", "full"), "status");
        var elsewhere = rule(RECOMMENDATION, was("2.a.treated", "1"), "status");

        assertThat(asking(own).places(own, part)).hasSize(1);
        assertThat(asking(elsewhere).places(elsewhere, part)).isEmpty();
        assertThat(asking(elsewhere).places(elsewhere, Part.WHOLE)).hasSize(3);
    }

    @Test
    void appliesARuleToEachItemOfATemplate() {
        assertThat(places(rule(new Over.EachItem("elements", Set.of()), is("value", "in_place"))))
                .containsExactly("1.a.elements.one", "1.a.elements.two", "1.b.elements.one", "1.b.elements.two");
    }

    @Test
    void appliesARuleOnlyToItemsOfItsMeasures() {
        assertThat(places(rule(new Over.EachItem("since", Set.of(Measure.YEAR)), is("value", "1"))))
                .hasSize(3);
        assertThat(places(rule(new Over.EachItem("since", Set.of(Measure.COUNT)), is("value", "1"))))
                .isEmpty();
    }

    @Test
    void pointsAtAllItemsOfAChapterEachOnce() {
        var size = new Truth.Compared(
                new Numeric.Count(new TextList.Read(Variable.present("status")), new Textual.Constant("full")),
                Truth.Order.GREATER,
                new Numeric.Constant(1));
        assertThat(places(rule(new Over.EachChapter(), size, "status", "1.a.status")))
                .containsExactly("1.a.status 1.b.status", "2.a.status 1.a.status");
        assertThat(places(rule(new Over.WholeReturn(), size, "2.a.status", "status")))
                .containsExactly("2.a.status 1.a.status 1.b.status");
    }

    @Test
    void readsTheItemsOfItsOwnRecommendationOrTheOneNamedByItsCode() {
        var rule = rule(new Over.EachItem("elements", Set.of()), is("value", "in_place"), "status");
        var place = asking(rule).places(rule).get(2);
        assertThat(place.code(Variable.present("status"))).contains(code("1.b.status"));
        assertThat(place.code(Variable.present("elements.two"))).contains(code("1.b.elements.two"));
        assertThat(place.code(Variable.present("2.a.treated"))).contains(code("2.a.treated"));
        assertThat(place.code(Variable.present(Variable.VALUE))).contains(code("1.b.elements.one"));
        assertThat(place.code(Variable.present("treated"))).isEmpty();
    }

    /** A hash over it must come out the same in another run. */
    @Test
    void tellsTheMeasuresOfARuleInOneOrder() {
        assertThat(new Over.EachItem("indicators", Set.of(Measure.YEAR, Measure.COUNT, Measure.PERCENTAGE)))
                .hasToString("EachItem[template=indicators, measures=[COUNT, PERCENTAGE, YEAR]]");
    }

    /** The codes that each place of a rule points at. */
    private List<String> places(Rule rule) {
        return asking(rule).places(rule).stream()
                .map(place -> String.join(
                        " ", place.items().stream().map(ItemCode::toString).toList()))
                .toList();
    }

    private static Questionnaire asking(Rule rule) {
        return MadeUpQuestionnaire.about("1.a", "1.b", "2.a")
                .choice("status", "planned", "full")
                .elements("elements", "in_place", "not_in_place")
                .inChapter(1)
                .number("treated", Measure.COUNT)
                .inChapter(2)
                .number("since", Measure.YEAR)
                .rule(rule)
                .build();
    }

    private static Rule rule(Over over, Truth when, String... items) {
        return new Rule("r", Level.NOTE, over, "", when, List.of(items), "found", Map.of());
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
