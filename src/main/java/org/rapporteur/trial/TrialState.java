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
record TrialState(MemberState state, double far) {

    /** Have nothing in the latest year and all years before it, for whoever tries the program out as one of these States. */
    static final Set<String> EMPTY = Set.of("AUT", "BRA", "KEN", "THA", "POL");

    private static final long SEED = 2016;
    private static final double SPREAD = 0.36;
    private static final double MISSES_A_YEAR = 0.05;
    private static final double BEGINS_ONLY = 0.1;
    private static final double LEAVES = 0.05;
    private static final double JOINS = 0.05;
    private static final double LEAVER_AHEAD = 0.1;
    private static final double JOINER_BEHIND = 0.2;

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
        var spread = (chance(state, "far").nextDouble() - 0.5) * SPREAD;
        var apart =
                switch (attendance(state)) {
                    case REGULAR -> 0;
                    case LEAVES -> LEAVER_AHEAD;
                    case JOINS -> -JOINER_BEHIND;
                };
        return new TrialState(state, Math.max(0.05, typical(state.group()) + spread + apart));
    }

    /**
     * In which years a State that reports does so. Who joins late is not as far as the others, and who leaves is farther: a
     * trend over all that reported differs from one over those that always did.
     */
    private enum Attendance {
        REGULAR,
        /** Every year but the latest. */
        LEAVES,
        /** In the latest year only. */
        JOINS
    }

    private static Attendance attendance(MemberState state) {
        var drawn = chance(state, "attends").nextDouble();
        if (EMPTY.contains(state.iso3()) || drawn >= LEAVES + JOINS) {
            return Attendance.REGULAR;
        }
        return drawn < LEAVES ? Attendance.LEAVES : Attendance.JOINS;
    }

    /** How far its return of a year came. Those who report do so every year but few. */
    Progress progress(int year, boolean latest) {
        if (EMPTY.contains(state.iso3())) {
            return latest ? Progress.NOTHING : Progress.SUBMITTED;
        }
        var drawn = drawn("reports");
        var reports = reports(state.group());
        if (drawn < reports) {
            return switch (attendance(state)) {
                case REGULAR ->
                    !latest && drawn("misses " + year) < MISSES_A_YEAR ? Progress.NOTHING : Progress.SUBMITTED;
                case LEAVES -> latest ? Progress.BEGUN : Progress.SUBMITTED;
                case JOINS -> latest ? Progress.SUBMITTED : Progress.NOTHING;
            };
        }
        return latest && drawn < reports + BEGINS_ONLY ? Progress.BEGUN : Progress.NOTHING;
    }

    /** From 0 to 1, always the same for the same purpose. */
    double drawn(String purpose) {
        return chance(purpose).nextDouble();
    }

    /** The source of what is drawn for a purpose, always the same for the same purpose. */
    SplittableRandom chance(String purpose) {
        return chance(state, purpose);
    }

    private static SplittableRandom chance(MemberState state, String purpose) {
        return new SplittableRandom((SEED * 31 + state.iso3().hashCode()) * 31 + purpose.hashCode());
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
            case AFRICAN -> 0.57;
            case ASIA_PACIFIC -> 0.65;
            case EASTERN_EUROPEAN -> 0.83;
            case LATIN_AMERICAN_CARIBBEAN -> 0.71;
            case WESTERN_EUROPEAN_OTHER -> 0.88;
        };
    }
}
