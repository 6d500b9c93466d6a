package org.rapporteur.core.questionnaire;

import java.util.Collection;
import java.util.Optional;

/** The questionnaires of all editions, by year. */
public interface Questionnaires {

    /** All editions, the oldest first. */
    Collection<Questionnaire> all();

    Optional<Questionnaire> of(int year);

    /** The edition that people are concerned with now; empty where there is none at all. */
    Optional<Questionnaire> latest();
}
