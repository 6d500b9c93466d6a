package org.rapporteur.trial;

import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.ItemCode;

/** How a State goes about its returns: some people look at everything that was carried over, others at little of it. */
record TrialHabits(TrialState state) {

    private static final double CAREFUL = 0.4;
    private static final double LEFT_AT_MOST = 0.5;
    private static final double BRIEF = 0.07;
    private static final double MORE_THAN_REQUIRED = 0.1;
    private static final double CORRECTS = 0.06;
    private static final double FORGETS = 0.015;

    /** Whether it answers hardly more than what is required. */
    boolean isBrief(int year) {
        return !TrialState.EMPTY.contains(state.state().iso3()) && state.drawn("brief " + year) < BRIEF;
    }

    /** Whether it answers more than what is required even so. */
    boolean saysMoreOf(RecommendationId recommendation, int year) {
        return state.drawn(recommendation + " more " + year) < MORE_THAN_REQUIRED;
    }

    /** Whether it leaves what was carried over about a recommendation as it stands, without a look. */
    boolean leaves(RecommendationId recommendation, int year) {
        var careless = Math.max(0, state.drawn("care") - CAREFUL) / (1 - CAREFUL);
        return isBrief(year) || state.drawn(recommendation + " left " + year) < careless * LEFT_AT_MOST;
    }

    /** Whether it finds after the submission that something is missing or wrong. */
    boolean corrects(int year) {
        return state.drawn("corrects " + year) < CORRECTS;
    }

    /** Whether an answer was given by the second submission only, where there is one. */
    boolean forgets(ItemCode item, int year) {
        return state.drawn(item + " forgotten " + year) < FORGETS;
    }
}
