package org.rapporteur.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.expression.Scope;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.Rule.Over;

/**
 * A place of a questionnaire to which a rule is applied.
 *
 * @param items what a finding there points at while it is asked, the first one foremost
 * @param names the items that the names in its expressions stand for there
 */
public record RulePlace(List<ItemCode> items, Function<String, List<ItemCode>> names) {
    public RulePlace {
        items = List.copyOf(items);
    }

    /** All places where everything is asked that a rule reads of this edition's answers. */
    static List<RulePlace> of(Rule rule, Questionnaire questionnaire) {
        return candidates(rule.over(), questionnaire)
                .filter(place -> place.asksAll(rule))
                .map(place -> place.pointingAt(rule))
                .toList();
    }

    /** Whether the item is asked that a rule is applied to, where it is applied to each item. */
    public boolean isAsked(Relevance relevance) {
        return names.apply(Variable.VALUE).stream().allMatch(relevance::isRelevant);
    }

    /** Those of its items that are asked. */
    public List<ItemCode> asked(Relevance relevance) {
        return items.stream().filter(relevance::isRelevant).toList();
    }

    /** What an expression reads there. */
    public Scope scope(Relevance relevance) {
        return new AnswerScope(relevance, names);
    }

    /** The item that a variable stands for there; empty where it stands for none. */
    public Optional<ItemCode> code(Variable variable) {
        return names.apply(variable.name()).stream().findFirst();
    }

    /** Whether all that a rule reads there, of last year's answers too, and all that it points at, belongs to a part. */
    boolean isWithin(Part part, Rule rule) {
        var read = rule.reads().flatMap(variable -> names.apply(variable.name()).stream());
        return part.whole() || Stream.concat(read, items.stream()).allMatch(part::covers);
    }

    private static Stream<RulePlace> candidates(Over over, Questionnaire questionnaire) {
        var places = questionnaire.places();
        if (over instanceof Over.EachItem each) {
            return questionnaire.items().stream()
                    .filter(each::covers)
                    .map(Item::code)
                    .map(item -> new RulePlace(List.of(item), of(item, places)));
        } else if (over instanceof Over.EachRecommendation) {
            return questionnaire.chapters().stream()
                    .flatMap(chapter -> chapter.sections().stream())
                    .map(section -> section.recommendation().id())
                    .map(id -> new RulePlace(List.of(), name -> places.within(id, name)));
        } else if (over instanceof Over.EachChapter) {
            return questionnaire.chapters().stream()
                    .map(chapter -> new RulePlace(List.of(), name -> places.within(chapter.number(), name)));
        }
        return Stream.of(new RulePlace(List.of(), places::anywhere));
    }

    private static Function<String, List<ItemCode>> of(ItemCode item, Places places) {
        var itself = List.of(item);
        return name -> name.equals(Variable.VALUE) ? itself : places.within(item.recommendation(), name);
    }

    private boolean asksAll(Rule rule) {
        var read = rule.reads().filter(Variable::isPresent).map(Variable::name);
        return Stream.concat(read, rule.items().stream())
                .noneMatch(name -> names.apply(name).isEmpty());
    }

    private RulePlace pointingAt(Rule rule) {
        var all = new ArrayList<>(items);
        rule.items().forEach(name -> names.apply(name).stream()
                .filter(code -> !all.contains(code))
                .forEach(all::add));
        return new RulePlace(all, names);
    }
}
