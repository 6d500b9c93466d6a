package org.rapporteur.core.questionnaire;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The questionnaires of all editions, by year. */
public final class Questionnaires {

    private final NavigableMap<Integer, Questionnaire> byYear;

    /** @throws IllegalArgumentException where two editions share a year */
    public Questionnaires(Collection<Questionnaire> questionnaires) {
        var map = new TreeMap<Integer, Questionnaire>();
        for (var questionnaire : questionnaires) {
            if (map.put(questionnaire.year(), questionnaire) != null) {
                throw new IllegalArgumentException("two editions of " + questionnaire.year());
            }
        }
        byYear = Collections.unmodifiableNavigableMap(map);
    }

    /** All editions, the oldest first. */
    public Collection<Questionnaire> all() {
        return byYear.values();
    }

    public Optional<Questionnaire> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** The edition of the latest year; empty where there is none. */
    public Optional<Questionnaire> latest() {
        return Optional.ofNullable(byYear.lastEntry()).map(entry -> entry.getValue());
    }
}
