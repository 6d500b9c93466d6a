package org.rapporteur.reports;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Which of a report's places a request asks for; what is left out is {@code null}. */
public class PlaceQuery {

    /** Year of an edition; the report's own where it is left out. */
    @RestQuery
    public String edition;

    /** {@code all}, or {@code panel} for the States that reported in every edition shown. */
    @RestQuery
    public String states;

    @RestQuery
    public String recommendation;

    /** A paragraph of the earlier text whose recommendations are pooled. */
    @RestQuery
    public String reference;

    /** Id of a template, {@code carried} or {@code coverage}. */
    @RestQuery
    public String subject;

    /** Id of one of several things that the template asks for, {@code main} or {@code comparable}. */
    @RestQuery
    public String element;

    /** Code of a regional group. */
    @RestQuery
    public String region;

    /** {@code no} leaves doubtful ties out. */
    @RestQuery
    public String doubtful;

    /**
     * The place, of all States that the report is about.
     *
     * @param year of the report
     * @param chapter 0 in a report of all chapters
     * @throws ProblemException for what cannot be a place
     */
    Place place(int year, int chapter) {
        if (isNothing(subject)) {
            throw unknown("subject", "", "status, coverage, carried");
        }
        return new Place(
                isNothing(edition) ? year : edition(),
                population(),
                chapter,
                parsed("recommendation", recommendation, RecommendationId::parse, "1.a"),
                parsed("reference", reference, Reference::parse, "Action 4.a"),
                subject,
                isNothing(element) ? "" : element,
                Optional.empty());
    }

    private int edition() {
        if (!edition.matches("[0-9]{4}")) {
            throw unknown("edition", edition, "2026");
        }
        return Integer.parseInt(edition);
    }

    private Population population() {
        if (isNothing(states)) {
            return Population.ALL;
        }
        return Arrays.stream(Population.values())
                .filter(population -> population.key().equals(states))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "states",
                        states,
                        Arrays.stream(Population.values()).map(Population::key).collect(Collectors.joining(", "))));
    }

    private static <T> Optional<T> parsed(String name, String text, Function<String, T> parse, String example) {
        try {
            return isNothing(text) ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            throw unknown(name, text, example);
        }
    }

    private static boolean isNothing(String text) {
        return text == null || text.isEmpty();
    }

    static ProblemException unknown(String place, String found, String expected) {
        return new ProblemException(Problem.BAD_REQUEST, Map.of("place", place, "found", found, "expected", expected));
    }
}
