package org.rapporteur.trial;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;

/**
 * A State as a trial makes it up. What is made up of a State depends on its code alone, so that every trial is the same.
 *
 * @param far how far it is with everything on the whole, from 0 to 1
 */
record TrialState(MemberState state, Progress progress, double far) {

    /** Stay without a return, for whoever tries the program out as one of these States. */
    static final Set<String> EMPTY = Set.of("AUT", "BRA", "KEN", "THA", "POL");

    private static final long SEED = 2016;
    private static final double SPREAD = 0.36;

    /** How far a made-up return came. */
    enum Progress {
        SUBMITTED,
        BEGUN,
        NOTHING
    }

    static List<TrialState> all(MemberStates states) {
        return states.all().stream().map(TrialState::of).toList();
    }

    private static TrialState of(MemberState state) {
        var chance = chance(state);
        var drawn = chance.nextDouble();
        var far = typical(state.group()) + (chance.nextDouble() - 0.5) * SPREAD;
        return new TrialState(state, EMPTY.contains(state.iso3()) ? Progress.NOTHING : progress(state, drawn), far);
    }

    private static Progress progress(MemberState state, double drawn) {
        var reports = reports(state.group());
        if (drawn < reports) {
            return Progress.SUBMITTED;
        }
        return drawn < reports + 0.1 ? Progress.BEGUN : Progress.NOTHING;
    }

    /** The source of everything that is drawn for a State. */
    SplittableRandom chance() {
        return chance(state).split();
    }

    private static SplittableRandom chance(MemberState state) {
        return new SplittableRandom(SEED * 31 + state.iso3().hashCode());
    }

    private static double typical(RegionalGroup group) {
        return switch (group) {
            case AFRICAN -> 0.42;
            case ASIA_PACIFIC -> 0.5;
            case EASTERN_EUROPEAN -> 0.6;
            case LATIN_AMERICAN_CARIBBEAN -> 0.54;
            case WESTERN_EUROPEAN_OTHER -> 0.7;
        };
    }

    /** The share of the group's States that submit. */
    private static double reports(RegionalGroup group) {
        return switch (group) {
            case AFRICAN -> 0.54;
            case ASIA_PACIFIC -> 0.62;
            case EASTERN_EUROPEAN -> 0.8;
            case LATIN_AMERICAN_CARIBBEAN -> 0.68;
            case WESTERN_EUROPEAN_OTHER -> 0.86;
        };
    }
}
