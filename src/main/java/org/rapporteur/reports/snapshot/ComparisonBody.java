package org.rapporteur.reports.snapshot;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Reporting;

/**
 * A comparison as the API gives it. It says what was received, not that anything was achieved.
 *
 * @param from number of a published report, or {@code now}
 * @param to the same
 */
public record ComparisonBody(
        int year, String from, String to, List<SubmissionBody> submissions, List<FigureBody> figures) {

    static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                comparison.year(),
                comparison.from().id(),
                comparison.to().id(),
                comparison.submissions().stream().map(SubmissionBody::of).toList(),
                comparison.figures().values().stream()
                        .flatMap(List::stream)
                        .map(FigureBody::of)
                        .toList());
    }

    /** @param change {@code came}, {@code replaced} or {@code went} */
    @JsonNaming(SnakeCaseStrategy.class)
    public record SubmissionBody(int year, String iso3, String change, String receiptFrom, String receiptTo) {
        static SubmissionBody of(SubmissionChange change) {
            return new SubmissionBody(
                    change.year(),
                    change.iso3(),
                    change.kind().key(),
                    change.from().map(Reporting::receipt).orElse(null),
                    change.to().map(Reporting::receipt).orElse(null));
        }
    }

    /** A figure that is another one. @param figure its place and outcome */
    @JsonNaming(SnakeCaseStrategy.class)
    public record FigureBody(
            String figure,
            Integer countFrom,
            Integer countTo,
            BigDecimal percentFrom,
            BigDecimal percentTo,
            BigDecimal valueFrom,
            BigDecimal valueTo) {

        static FigureBody of(FigureChange change) {
            return new FigureBody(
                    change.id().toString(),
                    number(change.from(), Observation::count),
                    number(change.to(), Observation::count),
                    number(change.from(), Observation::percent),
                    number(change.to(), Observation::percent),
                    number(change.from(), Observation::value),
                    number(change.to(), Observation::value));
        }

        private static <T> T number(Optional<Observation> figure, Function<Observation, Optional<T>> number) {
            return figure.flatMap(number).orElse(null);
        }
    }
}
