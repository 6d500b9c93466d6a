package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.rapporteur.core.answer.AnswerValue.NotKnown;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;

/** The figures of single questions, in total and by regional group. */
final class ItemFigures {

    private final Basis basis;
    private final Tallies tallies;

    ItemFigures(Basis basis, Tallies tallies) {
        this.basis = basis;
        this.tallies = tallies;
    }

    /** The figures of a choice or a number. */
    ItemReport of(Item item) {
        return item.type() instanceof AnswerType.Number type ? number(item, type) : choice(item);
    }

    /** @throws IllegalArgumentException where the item is no choice, or has answers that are no options of it */
    ItemReport.OfChoice choice(Item item) {
        var choice = choiceOf(item);
        return new ItemReport.OfChoice(
                id(item),
                item.label(),
                Breakdown.of(each((group, coverage) -> distribution(item.code(), choice, group, coverage))));
    }

    private ItemReport.OfNumber number(Item item, AnswerType.Number type) {
        var pooled = new HashMap<String, Integer>();
        var byGroup = each((group, coverage) -> {
            var counts = tallies.of(item.code(), group);
            counts.forEach((value, count) -> pooled.merge(value, count, Integer::sum));
            return summary(type, coverage, counts);
        });
        return new ItemReport.OfNumber(
                id(item), item.label(), type, new ByGroup<>(summary(type, basis.total(), pooled), byGroup));
    }

    /** @param items the ranks of one list, the first one foremost */
    ByGroup<Ranking> ranking(List<Item> items) {
        var main = items.get(0);
        var all = ItemCode.of(main.code().recommendation(), main.code().template());
        var choice = choiceOf(main);
        var pooled = new HashMap<String, Integer>();
        var pooledMain = new HashMap<String, Integer>();
        var byGroup = each((group, coverage) -> {
            var named = tallies.of(all, group);
            var first = tallies.of(main.code(), group);
            requireKnown(all, choice, named);
            named.forEach((value, count) -> pooled.merge(value, count, Integer::sum));
            first.forEach((value, count) -> pooledMain.merge(value, count, Integer::sum));
            return ranking(choice, coverage, named, first);
        });
        return new ByGroup<>(ranking(choice, basis.total(), pooled, pooledMain), byGroup);
    }

    /** What became of the answers to some items that were carried over. */
    ByGroup<Carried> carried(List<Item> items) {
        var byGroup = each((group, coverage) ->
                items.stream().map(item -> tallies.carried(item.code(), group)).reduce(Carried.NONE, Carried::plus));
        return new ByGroup<>(byGroup.values().stream().reduce(Carried.NONE, Carried::plus), byGroup);
    }

    private <F> SortedMap<RegionalGroup, F> each(BiFunction<RegionalGroup, Coverage, F> figures) {
        var byGroup = new TreeMap<RegionalGroup, F>();
        basis.groups().forEach((group, coverage) -> byGroup.put(group, figures.apply(group, coverage)));
        return byGroup;
    }

    private Distribution distribution(ItemCode code, Choice choice, RegionalGroup group, Coverage coverage) {
        var counts = tallies.of(code, group);
        requireKnown(code, choice, counts);
        var steps = Scale.steps(choice).stream()
                .map(option -> new Count(option, counts.getOrDefault(option.code(), 0)))
                .toList();
        return Distribution.of(
                coverage,
                sum(counts),
                steps,
                counts.getOrDefault(Scale.NOT_APPLICABLE, 0),
                counts.getOrDefault(Scale.NOT_KNOWN, 0));
    }

    private static Summary summary(AnswerType.Number type, Coverage coverage, Map<String, Integer> counts) {
        var numbers = new TreeMap<BigDecimal, Integer>();
        counts.forEach((value, count) -> {
            if (!value.equals(Tally.NOT_ANSWERED) && !value.equals(NotKnown.CODE)) {
                numbers.merge(new BigDecimal(value), count, Integer::sum);
            }
        });
        return Summary.of(
                coverage,
                type.measure(),
                numbers,
                counts.getOrDefault(NotKnown.CODE, 0),
                counts.getOrDefault(Tally.NOT_ANSWERED, 0));
    }

    /** Every State that was asked has a row for the main one, answered or not. */
    private static Ranking ranking(
            Choice choice, Coverage coverage, Map<String, Integer> named, Map<String, Integer> main) {
        return Ranking.of(
                coverage, sum(main), named.getOrDefault(Tally.NOT_ANSWERED, 0), choice.options(), named, main);
    }

    private static void requireKnown(ItemCode code, Choice choice, Map<String, Integer> counts) {
        var unknown = new HashSet<>(counts.keySet());
        unknown.remove(Tally.NOT_ANSWERED);
        choice.options().forEach(option -> unknown.remove(option.code()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(code + " has answers that are no options: " + unknown);
        }
    }

    private static Choice choiceOf(Item item) {
        if (item.type() instanceof Choice choice) {
            return choice;
        }
        throw new IllegalArgumentException(item.code() + " is no choice");
    }

    private static String id(Item item) {
        return item.code().member().orElse(item.code().template());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
