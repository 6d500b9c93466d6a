package org.rapporteur.core.report;

/**
 * What a figure is a part of. Counted in Member States for one question; in answers (States times recommendations)
 * where several questions are pooled.
 *
 * @param memberStates all that could have reported
 * @param reporting those that submitted a return
 * @param asked those of them whose other answers made the question relevant
 * @param answered those of them that answered it
 * @param applicable those of them that did not answer "not applicable": the whole that percentages are of
 */
public record Denominators(int memberStates, int reporting, int asked, int answered, int applicable) {

    /** @throws IllegalArgumentException unless each is a part of the one before it */
    public Denominators {
        if (memberStates < reporting || reporting < asked || asked < answered || answered < applicable) {
            throw new IllegalArgumentException(
                    "of %d Member States %d report, %d are asked, %d answer, to %d it applies"
                            .formatted(memberStates, reporting, asked, answered, applicable));
        }
        if (applicable < 0) {
            throw new IllegalArgumentException("applicable to " + applicable);
        }
    }

    public int notReporting() {
        return memberStates - reporting;
    }

    /** Reported, but were not asked, because other answers made the question irrelevant. */
    public int notAsked() {
        return reporting - asked;
    }

    public int notAnswered() {
        return asked - answered;
    }

    public int notApplicable() {
        return answered - applicable;
    }

    public Denominators plus(Denominators other) {
        return new Denominators(
                memberStates + other.memberStates,
                reporting + other.reporting,
                asked + other.asked,
                answered + other.answered,
                applicable + other.applicable);
    }
}
