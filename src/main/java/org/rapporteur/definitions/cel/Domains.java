package org.rapporteur.definitions.cel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The answers that have to be tried in order to have tried all: those that an expression names, none, and one that it does
 * not name for all the others.
 */
final class Domains {

    /** More lists than that are not tried. */
    private static final int MOST_LISTS = 5_000;

    private final Set<String> named;
    private final int others;

    /**
     * @param named the texts that the expression names
     * @param others how many texts that it does not name have to be told apart: one where it compares answers with
     *     nothing but what it names
     */
    Domains(Set<String> named, int others) {
        this.named = named;
        this.others = others;
    }

    List<Object> texts(List<String> options) {
        var texts = new LinkedHashSet<Object>(List.of(""));
        if (options.isEmpty()) {
            texts.addAll(named);
            IntStream.range(0, others).mapToObj(other -> "\u0000" + other).forEach(texts::add);
        } else {
            options.stream().filter(named::contains).forEach(texts::add);
            options.stream()
                    .filter(option -> !named.contains(option))
                    .limit(others)
                    .forEach(texts::add);
        }
        return List.copyOf(texts);
    }

    /** Every list of so many texts at the most, whatever its order; none of them where there are too many. */
    List<Object> lists(List<String> options, int most) {
        var texts = texts(options);
        if (combinations(texts.size(), most) > MOST_LISTS) {
            return List.of();
        }
        var lists = new ArrayList<Object>();
        add(lists, List.of(), texts, 0, most);
        return lists;
    }

    private static void add(List<Object> lists, List<Object> begun, List<Object> texts, int from, int most) {
        lists.add(begun);
        if (begun.size() < most) {
            for (var i = from; i < texts.size(); i++) {
                var longer = new ArrayList<>(begun);
                longer.add(texts.get(i));
                add(lists, longer, texts, i, most);
            }
        }
    }

    private static double combinations(int texts, int most) {
        var count = 1.0;
        for (var i = 1; i <= texts; i++) {
            count = count * ((double) most + i) / i;
        }
        return count;
    }

    /** Each of some numbers, one between each two of them, and one beyond each end. */
    static List<Object> numbers(Set<Double> thresholds) {
        var numbers = new TreeSet<Double>();
        var before = Double.NEGATIVE_INFINITY;
        for (var threshold : new TreeSet<>(thresholds)) {
            numbers.add(before == Double.NEGATIVE_INFINITY ? threshold - 1 : (before + threshold) / 2);
            numbers.add(threshold);
            numbers.add(threshold + 1);
            before = threshold;
        }
        return List.copyOf(numbers);
    }
}
