package org.rapporteur.reports.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.report.Observation;
import org.rapporteur.reports.TidyCsv;
import org.rapporteur.text.Texts;

/** Every figure that differs as one tidy table, in the columns that reports have, with what it was and what it is. */
final class ComparisonCsv {

    private static final List<String> NUMBERS = List.of(
            "from",
            "to",
            "count_from",
            "count_to",
            "percent_from",
            "percent_to",
            "value_from",
            "value_to",
            "synthetic");

    private ComparisonCsv() {}

    static byte[] write(Comparison comparison, boolean synthetic) {
        return new TidyCsv(comparison.year(), Texts.in(Locale.ENGLISH), synthetic)
                .places(
                        NUMBERS,
                        change -> cells(comparison, change, synthetic),
                        FigureChange::figure,
                        comparison.figures().values().stream().flatMap(List::stream));
    }

    private static Stream<String> cells(Comparison comparison, FigureChange change, boolean synthetic) {
        return Stream.of(
                comparison.from().id(),
                comparison.to().id(),
                text(change.from(), Observation::count),
                text(change.to(), Observation::count),
                text(change.from(), figure -> figure.percent().map(number -> number.toPlainString())),
                text(change.to(), figure -> figure.percent().map(number -> number.toPlainString())),
                text(change.from(), figure -> figure.value().map(number -> number.toPlainString())),
                text(change.to(), figure -> figure.value().map(number -> number.toPlainString())),
                String.valueOf(synthetic));
    }

    private static String text(Optional<Observation> figure, Function<Observation, Optional<?>> number) {
        return figure.flatMap(number::apply).map(Object::toString).orElse("");
    }
}
