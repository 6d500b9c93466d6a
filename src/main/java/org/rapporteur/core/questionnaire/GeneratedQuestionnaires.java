package org.rapporteur.core.questionnaire;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Questionnaires as the definitions give them now. */
public final class GeneratedQuestionnaires implements Questionnaires {

    private final NavigableMap<Integer, Questionnaire> byYear;

    /** @throws IllegalArgumentException where two editions share a year */
    public GeneratedQuestionnaires(Collection<Questionnaire> questionnaires) {
        var map = new TreeMap<Integer, Questionnaire>();
        for (var questionnaire : questionnaires) {
            if (map.put(questionnaire.year(), questionnaire) != null) {
                throw new IllegalArgumentException("two editions of " + questionnaire.year());
            }
        }
        byYear = Collections.unmodifiableNavigableMap(map);
    }

    @Override
    public Collection<Questionnaire> all() {
        return byYear.values();
    }

    @Override
    public Optional<Questionnaire> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** What is generated anew at each start is a draft. */
    @Override
    public Optional<EditionStatus> status(int year) {
        return of(year).map(questionnaire -> EditionStatus.DRAFT);
    }

    /** The edition of the latest year. */
    @Override
    public Optional<Questionnaire> latest() {
        return Optional.ofNullable(byYear.lastEntry()).map(Map.Entry::getValue);
    }
}
