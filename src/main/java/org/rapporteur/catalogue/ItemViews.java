package org.rapporteur.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.CataloguePages.AnswerView;
import org.rapporteur.catalogue.CataloguePages.CheckView;
import org.rapporteur.catalogue.CataloguePages.GroupView;
import org.rapporteur.catalogue.CataloguePages.ItemView;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.text.AnswerTypeTexts;
import org.rapporteur.text.ConditionTexts;
import org.rapporteur.text.RuleTexts;
import org.rapporteur.text.Texts;

/** What an edition asks about one recommendation and checks, for reading. */
final class ItemViews {

    private final RecommendationId id;
    private final Questionnaire questionnaire;
    private final ConditionTexts conditions;
    private final AnswerTypeTexts types;
    private final RuleTexts rules;

    ItemViews(RecommendationId id, Questionnaire questionnaire, Texts texts) {
        this.id = id;
        this.questionnaire = questionnaire;
        this.conditions = new ConditionTexts(questionnaire, texts);
        this.types = new AnswerTypeTexts(texts);
        this.rules = new RuleTexts(texts);
    }

    /** The questions, those of one template under what they have in common. */
    List<GroupView> groups() {
        var byTemplate = questionnaire.items().stream()
                .filter(item -> item.code().recommendation().equals(id))
                .collect(groupingBy(item -> item.code().template(), LinkedHashMap::new, toList()));
        return byTemplate.values().stream().map(this::group).toList();
    }

    private GroupView group(List<Item> items) {
        var first = items.get(0);
        var alike = items.stream().allMatch(item -> item.whenUnknown().isEmpty()); // an indicator stands for itself
        var sameHelp = alike && items.stream().map(Item::help).distinct().count() == 1;
        var sameType = alike && items.stream().map(Item::type).distinct().count() == 1;
        return new GroupView(
                first.group().orElse(first.label()),
                first.required(),
                conditions.of(first),
                sameHelp ? first.help() : Optional.empty(),
                sameType ? Optional.of(answer(first)) : Optional.empty(),
                first.group().isPresent(),
                items.stream().map(item -> view(item, sameHelp, sameType)).toList());
    }

    private ItemView view(Item item, boolean sameHelp, boolean sameType) {
        return new ItemView(
                item.code().toString(),
                item.label(),
                sameType ? Optional.empty() : Optional.of(answer(item)),
                sameHelp ? Optional.empty() : item.help(),
                item.whenUnknown());
    }

    private AnswerView answer(Item item) {
        return new AnswerView(types.of(item.type()), options(item.type()));
    }

    private static List<String> options(AnswerType type) {
        return type instanceof Choice choice
                ? choice.options().stream().map(Option::label).toList()
                : List.of();
    }

    /** The rules that can point at one of the questions, in the order in which they are defined. */
    List<CheckView> checks() {
        return questionnaire.rules().stream()
                .filter(this::concerns)
                .map(rule -> new CheckView(rule.id(), rule.level().key(), rules.message(rule)))
                .toList();
    }

    private boolean concerns(Rule rule) {
        return questionnaire.places(rule).stream()
                .flatMap(place -> place.items().stream())
                .anyMatch(code -> code.recommendation().equals(id));
    }
}
