package org.rapporteur.core.report;

/**
 * How many answers were carried over from the edition before, and what became of them. Counted in answers, one for each
 * State and question.
 *
 * @param answered all answers to questions whose answers carry over
 * @param notReviewed those of them that nobody looked at again
 * @param confirmed those of them that were found to hold still
 * @param changed those of them that stand where an answer was carried over and another one was given
 */
public record Carried(int answered, int notReviewed, int confirmed, int changed) {

    /** No answer at all. */
    public static final Carried NONE = new Carried(0, 0, 0, 0);

    /** @throws IllegalArgumentException where the parts are more than the whole */
    public Carried {
        if (notReviewed < 0 || confirmed < 0 || changed < 0 || notReviewed + confirmed + changed > answered) {
            throw new IllegalArgumentException(
                    "%d, %d and %d are no parts of %d answers".formatted(notReviewed, confirmed, changed, answered));
        }
    }

    /** Answered anew: there was no answer to carry over. */
    public int fresh() {
        return answered - notReviewed - confirmed - changed;
    }

    public Carried plus(Carried other) {
        return new Carried(
                answered + other.answered,
                notReviewed + other.notReviewed,
                confirmed + other.confirmed,
                changed + other.changed);
    }
}
