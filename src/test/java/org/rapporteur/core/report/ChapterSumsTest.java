package org.rapporteur.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.testing.ReportedAnswers;

class ChapterSumsTest {

    private final ReportedAnswers reported = new ReportedAnswers();

    @Test
    void poolsTheProgressOnAllRecommendations() {
        reported.report("AF1", "1.a.status", "full", "1.b.status", "full").report("AP1", "1.a.status", "planned");
        var pooled = report().sums().progress().orElseThrow();
        assertThat(pooled.total().denominators()).isEqualTo(new Denominators(33, 6, 6, 3, 3));
        assertThat(pooled.total().steps()).extracting(Count::count).containsExactly(0, 1, 0, 0, 2);
        assertThat(pooled.byGroup().get(RegionalGroup.AFRICAN).denominators().answered())
                .isEqualTo(2);
    }

    @Test
    void ranksWhatWasNamedOverAllRecommendations() {
        reported.report("AF1", "1.a.hurdles.top", "law", "1.a.hurdles.next", "funds")
                .report("AF2", "1.a.hurdles.top", "law", "1.b.hurdles.top", "funds")
                .report("AP1", "1.b.hurdles.top", "funds", "1.b.hurdles.next", "staff");
        var ranking = report().sums().ranking().orElseThrow().ranking().orElseThrow();
        assertThat(ranking.total().named())
                .extracting(each -> each.option().code() + " " + each.count() + " " + each.main())
                .containsExactly("funds 3 2", "law 2 2", "staff 1 0");
        assertThat(ranking.total().denominators().answered()).isEqualTo(4);
        assertThat(ranking.byGroup().get(RegionalGroup.AFRICAN).named())
                .extracting(each -> each.option().code())
                .startsWith("law", "funds");
    }

    @Test
    void addsUpWhatWasCarriedOver() {
        reported.report("AF1", "1.a.status", "full", "1.a.elements.one", "in_place", "1.a.elements.two", "not_known");
        var carried = report().sums().carried().orElseThrow();
        assertThat(carried.total()).isEqualTo(new Carried(2, 1, 0, 1));
        assertThat(carried.byGroup().get(RegionalGroup.AFRICAN)).isEqualTo(new Carried(2, 1, 0, 1));
    }

    @Test
    void ranksNoAssistanceWhereNoTemplateAsksForIt() {
        reported.report("AF1", "1.a.assistance", "needed");
        assertThat(report().sums().assistance()).isEmpty();
    }

    @Test
    void ranksTheRecommendationsByWhoNeedsAndWhoProvidesAssistance() {
        var questionnaire = RealDefinitions.latest();
        var chapter = questionnaire.chapter(6).orElseThrow();
        var given = new AssistanceGiven(questionnaire)
                .add("6.b", "needed", 3)
                .add("6.a", "needed", 2)
                .add("6.c", "needed", 2)
                .add("6.c", "provided", 1);
        var assistance = given.report(chapter).sums().assistance().orElseThrow();
        assertThat(assistance.needed())
                .extracting(each -> each.id() + " " + each.count().count())
                .containsExactly("6.b 3", "6.a 2", "6.c 2");
        assertThat(assistance.provided())
                .extracting(each -> each.id() + " " + each.count().count())
                .containsExactly("6.c 1");
        assertThat(assistance.figures().total().denominators().answered()).isEqualTo(8);
    }

    private ChapterReport report() {
        return reported.chapter(1, Optional.empty());
    }
}
