package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What States answered to the questions of one template about a recommendation.
 *
 * @param template its id
 * @param label the question; what they have in common where there are several
 * @param several whether the template asks for several things, one by one
 * @param items in the order in which they are asked; empty where they are ranks of one list
 * @param ranking where they are
 */
public record TemplateReport(
        String template, String label, boolean several, List<ItemReport> items, Optional<ByGroup<Ranking>> ranking) {

    /** @throws IllegalArgumentException unless there are either items or a ranking */
    public TemplateReport {
        Objects.requireNonNull(template);
        Objects.requireNonNull(label);
        Objects.requireNonNull(ranking);
        items = List.copyOf(items);
        if (items.isEmpty() == ranking.isEmpty()) {
            throw new IllegalArgumentException(template + " reports both items and a ranking, or neither");
        }
    }

    /** Those of its questions that are choices; all of them over the same options. */
    public List<ItemReport.OfChoice> choices() {
        return only(ItemReport.OfChoice.class);
    }

    /** Those of its questions that ask for a number. */
    public List<ItemReport.OfNumber> numbers() {
        return only(ItemReport.OfNumber.class);
    }

    private <T extends ItemReport> List<T> only(Class<T> kind) {
        Function<ItemReport, Stream<T>> those =
                item -> kind.isInstance(item) ? Stream.of(kind.cast(item)) : Stream.empty();
        return items.stream().flatMap(those).toList();
    }
}
