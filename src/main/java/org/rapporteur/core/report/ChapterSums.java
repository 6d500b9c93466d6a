package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * A chapter as a whole: the answers on all its recommendations together, counted in answers, one for each State and
 * recommendation.
 *
 * @param progress empty where the edition asks for none
 * @param ranking of what was named out of one list, such as obstacles, with its template
 * @param assistance what is needed and provided
 * @param carried what became of answers that were carried over; empty where the edition carries none over here
 */
public record ChapterSums(
        Optional<Breakdown> progress,
        Optional<TemplateReport> ranking,
        Optional<Assistance> assistance,
        Optional<ByGroup<Carried>> carried) {
    public ChapterSums {
        Objects.requireNonNull(progress);
        Objects.requireNonNull(ranking);
        Objects.requireNonNull(assistance);
        Objects.requireNonNull(carried);
    }

    /**
     * Technical assistance.
     *
     * @param question the template's id and label
     * @param figures all answers together
     * @param needed recommendations for which some is needed and not received, the one with most States first
     * @param provided recommendations for which some is provided, the one with most States first
     */
    public record Assistance(Question question, Breakdown figures, List<Ranked> needed, List<Ranked> provided) {
        /** Code of the option that says that assistance is needed and not received. */
        public static final String NEEDED = "needed";

        /** Code of the option that says that assistance is provided to others. */
        public static final String PROVIDED = "provided";

        public Assistance {
            Objects.requireNonNull(question);
            Objects.requireNonNull(figures);
            needed = List.copyOf(needed);
            provided = List.copyOf(provided);
        }
    }

    /** A template by its id, and its question. */
    public record Question(String template, String label) {
        public Question {
            Objects.requireNonNull(template);
            Objects.requireNonNull(label);
        }
    }

    /**
     * How many States answered one thing about a recommendation.
     *
     * @param count in States, out of those in the distribution
     */
    public record Ranked(RecommendationId id, String title, Count count, Distribution figures) {
        public Ranked {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(count);
            Objects.requireNonNull(figures);
        }
    }
}
