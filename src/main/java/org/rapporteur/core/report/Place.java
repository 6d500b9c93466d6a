package org.rapporteur.core.report;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;

/**
 * What figures are about. The same place stands for the same figures in every format.
 *
 * @param year of the edition whose answers are counted
 * @param population which of the States that reported
 * @param chapter of the report; 0 in a report of all chapters
 * @param recommendation whose answers are counted; empty where several are pooled, or where returns are counted
 * @param reference paragraph of the earlier text whose recommendations are pooled; empty elsewhere
 * @param subject id of the template, {@link #CARRIED} or {@link #COVERAGE}
 * @param element id of one of several things that the template asks for
 *     or {@link #MAIN} or {@link #COMPARABLE}; empty elsewhere
 * @param group the regional group; empty for all of the report's
 */
public record Place(
        int year,
        Population population,
        int chapter,
        Optional<RecommendationId> recommendation,
        Optional<Reference> reference,
        String subject,
        String element,
        Optional<RegionalGroup> group) {

    /** Subject of the figures on who reported. */
    public static final String COVERAGE = "coverage";

    /** Subject of the figures on answers that were carried over. */
    public static final String CARRIED = "carried";

    /** Element of what is pooled over the recommendations that every edition shown asks alike. */
    public static final String COMPARABLE = "comparable";

    /** Element of a ranking that counts what was named first. */
    public static final String MAIN = "main";

    public Place {
        Objects.requireNonNull(population);
        Objects.requireNonNull(recommendation);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(element);
        Objects.requireNonNull(group);
    }

    /** The figures of all answers of an edition to one subject of a chapter, pooled. */
    public static Place of(int year, int chapter, String subject) {
        return new Place(
                year, Population.ALL, chapter, Optional.empty(), Optional.empty(), subject, "", Optional.empty());
    }

    public Place of(RecommendationId one) {
        return new Place(year, population, chapter, Optional.of(one), reference, subject, element, group);
    }

    public Place of(Reference one) {
        return new Place(year, population, chapter, recommendation, Optional.of(one), subject, element, group);
    }

    /** The same of another subject. */
    public Place of(String otherSubject, String otherElement) {
        return new Place(year, population, chapter, recommendation, reference, otherSubject, otherElement, group);
    }

    public Place of(RegionalGroup one) {
        return new Place(year, population, chapter, recommendation, reference, subject, element, Optional.of(one));
    }

    /** The same of other States, or of another year. */
    public Place of(int otherYear, Population others) {
        return new Place(otherYear, others, chapter, recommendation, reference, subject, element, group);
    }

    public FigureId figure(String outcome) {
        return new FigureId(this, outcome);
    }

    @Override
    public String toString() {
        return String.join(
                "/",
                String.valueOf(year),
                population.key(),
                recommendation
                        .map(Object::toString)
                        .orElse(reference.map(Object::toString).orElse(chapter + "")),
                subject,
                element,
                group.map(RegionalGroup::code).orElse(""));
    }
}
