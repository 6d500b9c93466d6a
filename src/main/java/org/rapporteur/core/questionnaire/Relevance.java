package org.rapporteur.core.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.expression.Scope;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.expression.Variable.Time;

/**
 * Which items of a return are asked, given its answers: the one place where that is decided. An answer to an item that is
 * not relevant is kept but counts as none, also for what depends on it.
 */
public final class Relevance {

    private final Questionnaire questionnaire;
    private final Condition.Known present;
    private final Condition.Known previous;
    private final Set<ItemCode> irrelevant = new HashSet<>();
    private final Map<Variable, Map<String, Integer>> repetitions = new HashMap<>();

    private Relevance(Questionnaire questionnaire, Condition.Known present, Condition.Known previous) {
        this.questionnaire = questionnaire;
        this.present = present;
        this.previous = previous;
    }

    static Relevance of(Questionnaire questionnaire, Condition.Known present, Condition.Known previous) {
        var relevance = new Relevance(questionnaire, present, previous);
        for (var item : questionnaire.conditional()) {
            if (!relevance.holds(item)) {
                relevance.irrelevant.add(item.code());
            }
        }
        return relevance;
    }

    /** Whether one item is relevant, where every present answer is to an item that is. */
    static boolean ofOne(Item item, Questionnaire questionnaire, Condition.Known present, Condition.Known previous) {
        return new Relevance(questionnaire, present, previous).holds(item);
    }

    private boolean holds(Item item) {
        return item.relevance().isAlways()
                || item.relevance().test().holds(within(item.code().recommendation()));
    }

    /** False also for an item that the edition does not ask. */
    public boolean isRelevant(ItemCode code) {
        return questionnaire.item(code).isPresent() && !irrelevant.contains(code);
    }

    /** Whether an item is not asked as yet, but may be when what its condition reads is answered. */
    public boolean isUndecided(Item item) {
        return irrelevant.contains(item.code())
                && item.relevance().reads().stream()
                        .flatMap(name ->
                                questionnaire.places().within(item.code().recommendation(), name).stream())
                        .map(code -> questionnaire.item(code).orElseThrow())
                        .anyMatch(read -> isUndecided(read)
                                || isRelevant(read.code())
                                        && answer(read.code()).isEmpty());
    }

    /** The answer that counts, in its exported form; empty where there is none or it is not asked for. */
    public Optional<String> answer(ItemCode code) {
        return irrelevant.contains(code) ? Optional.empty() : present.answer(code);
    }

    /** What was signed for the edition before. */
    public Optional<String> previous(ItemCode code) {
        return previous.answer(code);
    }

    /** What the condition of an item about a recommendation reads. */
    private Scope within(RecommendationId recommendation) {
        return new AnswerScope(this, name -> questionnaire.places().within(recommendation, name));
    }

    /** How many items of a template have a text for their answer; counted once, when it is first asked for. */
    int repetitions(Time time, String template, String text) {
        return repetitions
                .computeIfAbsent(new Variable(time, template), this::countTexts)
                .getOrDefault(text, 0);
    }

    private Map<String, Integer> countTexts(Variable template) {
        var counts = new HashMap<String, Integer>();
        questionnaire.places().anywhere(template.name()).stream()
                .flatMap(code -> (template.isPresent() ? answer(code) : previous(code)).stream())
                .forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts;
    }
}
