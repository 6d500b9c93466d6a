package org.rapporteur.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.testing.ReportedAnswers;

class FiguresTest {

    private final ReportedAnswers reported = new ReportedAnswers();

    @Test
    void keepsNotApplicableNotKnownAndNotAnsweredBesideTheScale() {
        reported.report("AF1", "1.a.status", "full")
                .report("AF2", "1.a.status", "not_applicable")
                .report("AP1", "1.a.status", "not_known")
                .report("WE1", "1.b.status", "full");
        var total = chapter(1).recommendations().get(0).progress().figures().total();
        assertThat(total.denominators()).isEqualTo(new Denominators(11, 4, 4, 3, 2));
        assertThat(counts(total)).containsExactly(0, 0, 0, 0, 1);
        assertThat(total.notApplicable()).isEqualTo(1);
        assertThat(total.notKnown()).isEqualTo(1);
        assertThat(total.notAnswered()).isEqualTo(1);
    }

    @Test
    void countsEveryGroupForItselfAndInTheirOrder() {
        reported.report("AF1", "1.a.status", "full")
                .report("AF2", "1.a.status", "planned")
                .report("WE1", "1.a.status", "full");
        var status = chapter(1).recommendations().get(0).progress().figures();
        assertThat(status.byGroup().keySet()).containsExactly(RegionalGroup.values());
        assertThat(counts(status.byGroup().get(RegionalGroup.AFRICAN))).containsExactly(0, 1, 0, 0, 1);
        assertThat(counts(status.byGroup().get(RegionalGroup.ASIA_PACIFIC))).containsExactly(0, 0, 0, 0, 0);
        assertThat(status.byGroup().get(RegionalGroup.AFRICAN).denominators())
                .isEqualTo(new Denominators(3, 2, 2, 2, 2));
    }

    @Test
    void asksForElementsOnlyThoseWhoHaveBegun() {
        reported.report("AF1", "1.a.status", "partial", "1.a.elements.one", "in_place")
                .report("AF2", "1.a.status", "no_action")
                .report("AF3", "1.a.status", "planned");
        var element = template("1.a", "elements").choices().get(0);
        assertThat(element.id()).isEqualTo("one");
        assertThat(element.figures().total().denominators()).isEqualTo(new Denominators(11, 3, 2, 1, 1));
        assertThat(element.figures().total().denominators().notAsked()).isEqualTo(1);
        assertThat(element.figures().total().notAnswered()).isEqualTo(1);
    }

    @Test
    void countsAssistanceBesideTheStatus() {
        reported.report("AF1", "1.b.assistance", "needed").report("LA1", "1.b.assistance", "provided");
        var assistance =
                template("1.b", "assistance").choices().get(0).figures().total();
        assertThat(counts(assistance)).containsExactly(0, 1, 0, 1);
        assertThat(assistance.percent(assistance.steps().get(1)))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("50.0"));
    }

    @Test
    void summarizesNumbersAndKeepsWhatIsNotKnownApart() {
        reported.report("AF1", "1.a.status", "full", "1.a.facts.people", "100")
                .report("AF2", "1.a.status", "full", "1.a.facts.people", "25")
                .report("AF3", "1.a.status", "full", "1.a.facts.people", "not_known")
                .report("AP1", "1.a.status", "full")
                .report("AP2", "1.a.status", "no_action")
                .report("WE1", "1.a.status", "full", "1.a.facts.people", "0")
                .report("WE2", "1.a.status", "full", "1.a.facts.people", "20");
        var people = template("1.a", "facts").numbers().get(0).figures();
        assertThat(people.total().denominators()).isEqualTo(new Denominators(11, 7, 6, 5, 5));
        assertThat(people.total().given()).isEqualTo(4);
        assertThat(people.total().notKnown()).isEqualTo(1);
        assertThat(people.total().notAnswered()).isEqualTo(1);
        assertThat(people.total().spread()).contains(spread("0", "22.5", "100", "145"));
        assertThat(people.byGroup().get(RegionalGroup.AFRICAN).spread()).contains(spread("25", "62.5", "100", "125"));
        assertThat(people.byGroup().get(RegionalGroup.ASIA_PACIFIC).spread()).isEmpty();
    }

    @Test
    void takesTheYearByWhichHalfHadBegunForTheMedianAndAddsUpNoYears() {
        reported.report("AF1", "1.a.status", "full", "1.a.began", "2010")
                .report("AF2", "1.a.status", "full", "1.a.began", "2020");
        var began = template("1.a", "began").numbers().get(0).figures().total();
        assertThat(began.spread())
                .contains(new Summary.Spread(
                        new BigDecimal(2010), new BigDecimal(2010), new BigDecimal(2020), Optional.empty()));
    }

    @Test
    void ranksWhatWasNamedByHowManyNamedItAndThenByHowManyNamedItFirst() {
        reported.report("AF1", "1.b.hurdles.top", "staff", "1.b.hurdles.next", "law")
                .report("AF2", "1.b.hurdles.top", "funds", "1.b.hurdles.next", "law")
                .report("AP1", "1.b.hurdles.top", "law", "1.b.hurdles.next", "law")
                .report("WE1", "1.b.hurdles.top", "staff")
                .report("WE2");
        var ranking = template("1.b", "hurdles").ranking().orElseThrow();
        assertThat(ranking.total().denominators()).isEqualTo(new Denominators(11, 5, 5, 4, 4));
        assertThat(ranking.total().named())
                .extracting(each -> each.option().code() + " " + each.count() + " " + each.main())
                .containsExactly("law 3 1", "staff 2 2", "funds 1 1");
        assertThat(ranking.byGroup().get(RegionalGroup.WESTERN_EUROPEAN_OTHER).named())
                .extracting(each -> each.option().code() + " " + each.count() + " " + each.main())
                .containsExactly("staff 1 1", "law 0 0", "funds 0 0");
    }

    @Test
    void saysHowManyAnswersAreCarriedOver() {
        reported.report("AF1", "1.a.status", "full", "1.a.elements.one", "in_place", "1.a.elements.two", "not_known")
                .report(
                        "AP1",
                        "1.a.status",
                        "full",
                        "1.a.elements.one",
                        "in_development",
                        "1.a.elements.two",
                        "not_in_place");
        var report = chapter(1).recommendations();
        assertThat(report.get(0).carried().orElseThrow().total()).isEqualTo(new Carried(4, 1, 1, 1));
        assertThat(report.get(0).carried().orElseThrow().byGroup().get(RegionalGroup.AFRICAN))
                .isEqualTo(new Carried(2, 1, 0, 1));
        assertThat(report.get(1).carried()).isEmpty();
    }

    private static Summary.Spread spread(String minimum, String median, String maximum, String sum) {
        return new Summary.Spread(
                new BigDecimal(minimum),
                new BigDecimal(median),
                new BigDecimal(maximum),
                Optional.of(new BigDecimal(sum)));
    }

    @Test
    void givesNoPercentageOfNothing() {
        reported.report("AF1", "1.a.status", "not_applicable");
        var total = chapter(1).recommendations().get(0).progress().figures().total();
        assertThat(total.percent(total.steps().get(0))).isEmpty();
        assertThat(total.percentNotKnown()).isEmpty();
    }

    @Test
    void roundsPercentagesHalfUpToOneDecimal() {
        assertThat(Percentage.of(1, 3).orElseThrow()).hasToString("33.3");
        assertThat(Percentage.of(2, 3).orElseThrow()).hasToString("66.7");
        assertThat(Percentage.of(1, 16).orElseThrow()).hasToString("6.3");
        assertThat(Percentage.of(3, 3).orElseThrow()).hasToString("100.0");
    }

    @Test
    void reportsOnOneGroupAlone() {
        reported.report("AF1", "1.a.status", "full").report("WE1", "1.a.status", "planned");
        var report = reported.figures(Optional.of(RegionalGroup.AFRICAN))
                .chapter(ReportedAnswers.questionnaire().chapter(1).orElseThrow(), List.of(), Trend.NONE);
        assertThat(report.basis().total()).isEqualTo(new Coverage(3, 1));
        assertThat(report.basis().notReporting())
                .extracting(state -> state.iso3())
                .containsExactly("AF2", "AF3");
        assertThat(counts(report.recommendations().get(0).progress().figures().total()))
                .containsExactly(0, 0, 0, 0, 1);
        assertThat(report.recommendations().get(0).progress().figures().byGroup())
                .containsOnlyKeys(RegionalGroup.AFRICAN);
    }

    @Test
    void saysWhenTheNewestSubmissionWasReceived() {
        reported.report("WE1").report("AF1");
        assertThat(chapter(1).basis().latestSubmission()).contains(ReportedAnswers.FIRST.plusSeconds(60));
        assertThat(new ReportedAnswers().figures().correspondence(Ties.ALL).basis())
                .satisfies(basis -> assertThat(basis.latestSubmission()).isEmpty());
    }

    @Test
    void poolsTheAnswersToAllRecommendationsOfAReference() {
        reported.report("AF1", "1.a.status", "full", "1.b.status", "partial").report("AP1", "1.a.status", "full");
        var references = reported.figures().correspondence(Ties.ALL).references();
        var shared = references.get(0);
        assertThat(shared.reference()).hasToString("Action 4.a");
        assertThat(shared.counterparts()).hasSize(2);
        assertThat(shared.isDoubtful()).isFalse();
        assertThat(shared.pooled().orElseThrow().total().denominators()).isEqualTo(new Denominators(22, 4, 4, 3, 3));
        assertThat(counts(shared.pooled().orElseThrow().total())).containsExactly(0, 0, 1, 0, 2);
    }

    @Test
    void marksDoubtfulCorrespondence() {
        var references = reported.figures().correspondence(Ties.ALL).references();
        assertThat(references.get(1).reference()).hasToString("OP 23");
        assertThat(references.get(1).isDoubtful()).isTrue();
    }

    @Test
    void leavesDoubtfulTiesOutWhereTheyAreNotToCount() {
        var certain = reported.figures()
                .correspondence(new Ties(Optional.empty(), false))
                .references();
        assertThat(certain).extracting(report -> report.reference().toString()).containsExactly("Action 4.a");
    }

    @Test
    void reportsOnOneSeriesAlone() {
        var report = reported.figures().correspondence(new Ties(Optional.of("OP"), true));
        assertThat(report.bySeries()).containsOnlyKeys("OP");
        assertThat(report.references()).extracting(ReferenceReport::doubtful).containsExactly(1);
    }

    @Test
    void poolsOnlyTheChaptersOwnRecommendationsInItsCutByReference() {
        reported.report("AF1", "1.a.status", "full", "2.a.status", "full");
        assertThat(chapter(1).correspondence())
                .extracting(report -> report.pooled().orElseThrow().total().denominators())
                .containsExactly(new Denominators(22, 2, 2, 1, 1), new Denominators(11, 1, 1, 1, 1));
        assertThat(chapter(2).correspondence()).isEmpty();
    }

    @Test
    void keepsNoCounterpartAndNothingStatedApart() {
        var report = reported.figures().correspondence(Ties.ALL);
        assertThat(report.withoutCounterpart())
                .extracting(r -> r.id().toString())
                .containsExactly("2.a");
        assertThat(report.notStated()).extracting(r -> r.id().toString()).containsExactly("1.c");
    }

    @Test
    void marksRecommendationsToUnitedNationsBodies() {
        assertThat(chapter(2).recommendations().get(0).support()).isTrue();
        assertThat(chapter(1).recommendations().get(0).support()).isFalse();
    }

    @Test
    void refusesAnAnswerThatIsNoOption() {
        reported.report("AF1", "1.a.status", "nearly");
        assertThatThrownBy(() -> chapter(1)).hasMessageContaining("1.a.status").hasMessageContaining("nearly");
    }

    @Test
    void refusesDenominatorsThatAreNoPartsOfEachOther() {
        assertThatThrownBy(() -> new Denominators(3, 4, 4, 4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Denominators(4, 4, 3, 4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Denominators(4, 4, 4, 4, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesCountsThatDoNotFitTheirDenominators() {
        var denominators = new Denominators(4, 3, 3, 2, 1);
        assertThatThrownBy(() -> new Distribution(denominators, List.of(), 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(denominators, List.of(), 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Distribution(denominators, List.of(), 1, 1, 1).notKnown())
                .isEqualTo(1);
    }

    private TemplateReport template(String recommendation, String template) {
        return chapter(1).recommendations().stream()
                .filter(report -> report.id().toString().equals(recommendation))
                .flatMap(report -> report.templates().stream())
                .filter(report -> report.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private ChapterReport chapter(int number) {
        return reported.figures()
                .chapter(ReportedAnswers.questionnaire().chapter(number).orElseThrow(), List.of(), Trend.NONE);
    }

    private static List<Integer> counts(Distribution distribution) {
        return distribution.steps().stream().map(Count::count).toList();
    }
}
