package org.rapporteur.workbook;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a workbook says of itself.
 *
 * @param instrument id of the instrument
 * @param year of the edition
 * @param iso3 the State, upper case
 * @param definitionHash of the questionnaire that it was printed from
 * @param revision that its answers are of
 * @param chapters that it was printed with
 */
public record WorkbookIdentity(
        String instrument,
        int year,
        String iso3,
        Locale language,
        String definitionHash,
        int revision,
        SortedSet<Integer> chapters) {

    public WorkbookIdentity {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(language);
        Objects.requireNonNull(definitionHash);
        chapters = Collections.unmodifiableSortedSet(new TreeSet<>(chapters));
    }
}
