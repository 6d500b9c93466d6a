package org.rapporteur.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Scale;
import org.rapporteur.text.Texts;

/**
 * Makes up single answers. What is drawn for an item is the same in every year, so that an answer changes only with the
 * progress, which moves by a step at a time and seldom.
 */
final class TrialValues {

    private static final double NOT_KNOWN = 0.05;
    private static final double NOT_APPLICABLE = 0.04;
    private static final double GETS_TO_KNOW = 0.3;
    private static final double RISES = 0.1;
    private static final double FALLS = 0.015;
    private static final double UNANSWERED = 0.1;
    private static final double LEFT_OUT = 0.01;
    private static final double CHANGES = 0.08;
    private static final double MOVES = 0.1;
    private static final double QUOTED = 0.2;

    private final TrialState state;
    private final Questionnaire questionnaire;
    private final Answers before;
    private final TrialTexts texts;
    private final Set<String> followed;

    /** @param before the State's answers of the last year of which there are some */
    TrialValues(TrialState state, Questionnaire questionnaire, Answers before, Texts texts) {
        this.state = state;
        this.questionnaire = questionnaire;
        this.before = before;
        this.followed = followed(questionnaire);
        this.texts = new TrialTexts(state, questionnaire, before, texts, followed);
    }

    /** The templates on whose answers it depends whether others are asked. */
    private static Set<String> followed(Questionnaire questionnaire) {
        return questionnaire.items().stream()
                .map(Item::relevance)
                .distinct()
                .flatMap(relevance -> relevance.reads().stream())
                .collect(Collectors.toSet());
    }

    /** An answer; none to some of the items that are not required. @param given what is answered so far */
    Optional<AnswerValue> of(Item item, Condition.Known given) {
        if (item.type() instanceof Choice choice) {
            return chosen(item, choice, given).map(Chosen::new);
        } else if (item.type() instanceof AnswerType.Number type) {
            return isUnanswered(item)
                    ? Optional.empty()
                    : Optional.of(new TrialNumbers(state, questionnaire, before).of(item, type, done(item, given)));
        }
        return texts.of(item, followsUp(item));
    }

    /** What explains a warning. */
    Narrative explanation(Item item) {
        return texts.explanation(item);
    }

    private Optional<String> chosen(Item item, Choice choice, Condition.Known given) {
        if (plays(Role.PROGRESS, item)) {
            return Optional.of(progress(item, choice));
        } else if (plays(Role.RANKING, item)) {
            return new TrialRanks(state, questionnaire).of(item, choice);
        } else if (isUnanswered(item)) {
            return Optional.empty();
        }
        return Optional.of(
                item.code().member().isPresent() ? component(item, choice, done(item, given)) : single(item, choice));
    }

    private String progress(Item item, Choice choice) {
        var steps = Scale.steps(choice);
        var was = before.answer(item.code()).orElse(Scale.NOT_KNOWN);
        var year = state.drawn(item.code() + " in " + questionnaire.year());
        if (was.equals(Scale.NOT_APPLICABLE)) {
            return was;
        } else if (was.equals(Scale.NOT_KNOWN)) {
            var unknown = before.answer(item.code()).isPresent() && year >= GETS_TO_KNOW;
            return unknown ? was : firstProgress(item, choice, steps);
        }
        var at = codes(steps).indexOf(was);
        var next = year < RISES ? at + 1 : year < RISES + FALLS ? at - 1 : at;
        return steps.get(Math.max(0, Math.min(steps.size() - 1, next))).code();
    }

    private String firstProgress(Item item, Choice choice, List<Option> steps) {
        var drawn = state.drawn(item.code() + " beside");
        if (drawn < NOT_KNOWN && offers(choice, Scale.NOT_KNOWN)) {
            return Scale.NOT_KNOWN;
        } else if (drawn < NOT_KNOWN + NOT_APPLICABLE && offers(choice, Scale.NOT_APPLICABLE)) {
            return Scale.NOT_APPLICABLE;
        }
        var chapter = (state.drawn("chapter " + item.code().recommendation().chapter()) - 0.5) * 0.3;
        var top = steps.size() - 1;
        var step = Math.round((state.far() + chapter) * top + noise(item) * top / 4);
        return steps.get((int) Math.max(0, Math.min(top, step))).code();
    }

    /** About normal, around 0, with a deviation of about 0.9. */
    private double noise(Item item) {
        var chance = state.chance(item.code() + " noise");
        return (chance.nextDouble() + chance.nextDouble() + chance.nextDouble() - 1.5) * 1.8;
    }

    /** One of several things, whose options begin with the most: the farther the progress, the more of it. */
    private String component(Item item, Choice choice, double done) {
        var steps = Scale.steps(choice);
        var drawn = state.drawn(item.code() + " beside");
        if (drawn < NOT_KNOWN && done < 1 && offers(choice, Scale.NOT_KNOWN)) {
            return Scale.NOT_KNOWN;
        } else if (drawn > 1 - NOT_APPLICABLE && offers(choice, Scale.NOT_APPLICABLE)) {
            return Scale.NOT_APPLICABLE;
        }
        var was = before.answer(item.code()).map(codes(steps)::indexOf).filter(at -> at >= 0);
        if (was.isPresent() && done == done(item, before)) {
            var moves = state.drawn(item.code() + " in " + questionnaire.year()) < MOVES;
            return steps.get(Math.max(0, was.get() - (moves ? 1 : 0))).code();
        }
        var missing = state.drawn(item.code() + " component") - done;
        if (done >= 1 || missing < 0) {
            return steps.get(0).code();
        }
        var place = 1 + (int) (missing / (1 - done) * (steps.size() - 1));
        return steps.get(Math.min(place, steps.size() - 1)).code();
    }

    /** The first option is the likelier, the farther the State is; most States answer as the year before. */
    private String single(Item item, Choice choice) {
        var was = before.answer(item.code()).filter(code -> offers(choice, code));
        var changes = state.drawn(item.code() + " in " + questionnaire.year()) < CHANGES;
        if (was.isPresent() && !changes) {
            return was.get();
        }
        var chance = state.chance(item.code() + " single" + (was.isPresent() ? questionnaire.year() : ""));
        var options = choice.options();
        var others = options.subList(Math.min(1, options.size() - 1), options.size());
        if (clears(item)) {
            return chance.nextDouble() < QUOTED
                    ? options.get(0).code()
                    : others.get(chance.nextInt(others.size())).code();
        }
        return chance.nextDouble() < state.far() * 0.7
                ? options.get(0).code()
                : options.get(chance.nextInt(options.size())).code();
    }

    /** Whether it says what may be done with a text: most is not to be quoted. */
    private boolean clears(Item item) {
        return item.relevance().reads().stream()
                .map(template -> ItemCode.of(item.code().recommendation(), template))
                .flatMap(code -> questionnaire.item(code).stream())
                .anyMatch(read -> read.type() instanceof AnswerType.Narrative);
    }

    /** The progress on the recommendation from 0, nothing, to 1, all; something between where it is not on the scale. */
    private double done(Item item, Condition.Known given) {
        return questionnaire
                .template(Role.PROGRESS)
                .map(template -> ItemCode.of(item.code().recommendation(), template))
                .flatMap(questionnaire::item)
                .flatMap(progress -> given.answer(progress.code()).map(answer -> {
                    var steps = codes(Scale.steps((Choice) progress.type()));
                    return steps.contains(answer) ? steps.indexOf(answer) / (steps.size() - 1.0) : state.far();
                }))
                .orElse(state.far());
    }

    /** Seldom, and then as a rule all that a template asks about a recommendation. */
    private boolean isUnanswered(Item item) {
        var together = item.code().recommendation() + " " + item.code().template();
        return !item.required()
                && !followsUp(item)
                && (state.drawn(together + " unanswered") < UNANSWERED
                        || state.drawn(item.code() + " unanswered") < LEFT_OUT);
    }

    /** Whether it is asked because of another answer than the progress: who gave that answer gives this one too. */
    private boolean followsUp(Item item) {
        var progress = questionnaire.template(Role.PROGRESS).orElse("");
        return item.relevance().reads().stream().anyMatch(name -> !name.equals(progress));
    }

    private boolean plays(Role role, Item item) {
        return questionnaire
                .template(role)
                .filter(item.code().template()::equals)
                .isPresent();
    }

    private static boolean offers(Choice choice, String code) {
        return codes(choice.options()).contains(code);
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }
}
