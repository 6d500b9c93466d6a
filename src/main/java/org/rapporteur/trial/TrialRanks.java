package org.rapporteur.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Makes up what a State names out of a list, each thing once: some things are named more often than others. */
final class TrialRanks {

    private final TrialState state;
    private final Questionnaire questionnaire;

    TrialRanks(TrialState state, Questionnaire questionnaire) {
        this.state = state;
        this.questionnaire = questionnaire;
    }

    /** What an item names, which is one of the ranks of its template. */
    Optional<String> of(Item item, Choice choice) {
        var ranks = ranks(item);
        var rank = ranks.indexOf(item.code());
        var named = (int) (state.drawn(list(item) + " how many") * (ranks.size() + 1));
        return rank < Math.min(named, choice.options().size())
                ? Optional.of(ordered(item, choice).get(rank).code())
                : Optional.empty();
    }

    private List<ItemCode> ranks(Item item) {
        var code = item.code();
        return questionnaire.chapter(code.recommendation().chapter()).stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.recommendation().id().equals(code.recommendation()))
                .flatMap(section -> section.items().stream())
                .map(Item::code)
                .filter(other -> other.template().equals(code.template()))
                .toList();
    }

    private List<Option> ordered(Item item, Choice choice) {
        return choice.options().stream()
                .sorted(Comparator.comparing(option -> weight(item, option)))
                .toList();
    }

    /** The smaller, the heavier: exponentially distributed, so that the share of each option follows its own. */
    private double weight(Item item, Option option) {
        var common = 0.2 + Math.floorMod(option.code().hashCode(), 10);
        return -Math.log(1 - state.drawn(list(item) + " " + option.code())) / common;
    }

    private static String list(Item item) {
        return item.code().recommendation() + " " + item.code().template();
    }
}
