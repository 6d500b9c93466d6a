package org.rapporteur.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.testing.RealDefinitions;

/** What African States answered on technical assistance. */
final class AssistanceGiven {

    private final Questionnaire questionnaire;
    private final List<Tally> tallies = new ArrayList<>();

    AssistanceGiven(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    AssistanceGiven add(String recommendation, String answer, int states) {
        var template = questionnaire.template(Role.ASSISTANCE).orElseThrow();
        tallies.add(new Tally(
                ItemCode.of(RecommendationId.parse(recommendation), template), RegionalGroup.AFRICAN, answer, states));
        return this;
    }

    /** Five States report. */
    ChapterReport report(QuestionnaireChapter chapter) {
        var states = RealDefinitions.loaded().memberStates();
        var reporting = states.all().stream()
                .filter(state -> state.group() == RegionalGroup.AFRICAN)
                .limit(5)
                .map(MemberState::iso3)
                .map(iso3 -> new Reporting(iso3, RegionalGroup.AFRICAN, Instant.EPOCH, iso3, "0"))
                .toList();
        return new Figures(
                        questionnaire, Basis.of(states, Optional.empty(), reporting), new Tallies(tallies, List.of()))
                .chapter(chapter, List.of(), Trend.NONE);
    }
}
