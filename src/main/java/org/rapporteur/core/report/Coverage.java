package org.rapporteur.core.report;

/** How many of a group's Member States submitted a return. */
public record Coverage(int memberStates, int reporting) {
    public Coverage {
        if (reporting < 0 || reporting > memberStates) {
            throw new IllegalArgumentException(reporting + " of " + memberStates + " Member States report");
        }
    }

    public int notReporting() {
        return memberStates - reporting;
    }

    public Coverage plus(Coverage other) {
        return new Coverage(memberStates + other.memberStates, reporting + other.reporting);
    }
}
