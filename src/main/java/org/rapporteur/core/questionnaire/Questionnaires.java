package org.rapporteur.core.questionnaire;

import java.util.Collection;
import java.util.Optional;

/** The questionnaires of all editions, by year. */
public interface Questionnaires {

    /** All editions, the oldest first. */
    Collection<Questionnaire> all();

    Optional<Questionnaire> of(int year);

    /** How far an edition is; empty for a year without one. */
    Optional<EditionStatus> status(int year);

    /**
     * The edition that people are concerned with now: the newest open one, without such the newest that is no draft any
     * more, without such the newest; empty where there is none at all.
     */
    Optional<Questionnaire> latest();
}
