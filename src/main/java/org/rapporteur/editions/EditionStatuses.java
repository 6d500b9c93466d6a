package org.rapporteur.editions;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Reads the status that somebody wants. */
final class EditionStatuses {

    private EditionStatuses() {}

    /** @throws ProblemException with {@link Problem#BAD_REQUEST} for what is no status, {@code null} included */
    static EditionStatus wanted(String key) {
        return Stream.of(EditionStatus.values())
                .filter(status -> status.key().equals(key))
                .findFirst()
                .orElseThrow(() -> unknown(Objects.requireNonNullElse(key, "–")));
    }

    private static ProblemException unknown(String found) {
        var expected = Stream.of(EditionStatus.values()).map(EditionStatus::key).collect(Collectors.joining(", "));
        return new ProblemException(
                Problem.BAD_REQUEST, Map.of("place", "status", "found", found, "expected", expected));
    }
}
