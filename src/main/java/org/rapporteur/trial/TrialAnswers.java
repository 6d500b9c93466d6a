package org.rapporteur.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.report.Scale;
import org.rapporteur.text.Texts;

/** Makes up the answers of one State: every required item, and most of the others. */
final class TrialAnswers {

    private static final double NOT_ASKED_FOR_TEXT = 0.55;
    private static final int TEXTS = 4;

    private final TrialState state;
    private final Texts texts;
    private final SplittableRandom chance;
    private final Map<ItemCode, AnswerValue> given = new HashMap<>();

    TrialAnswers(TrialState state, Texts texts) {
        this.state = state;
        this.texts = texts;
        this.chance = state.chance();
    }

    /** A return that can be submitted. */
    Answers complete(Questionnaire questionnaire) {
        return answers(questionnaire, questionnaire.chapters());
    }

    /** A return of which some chapters have been filled in so far. */
    Answers begun(Questionnaire questionnaire) {
        var chapters = questionnaire.chapters();
        return answers(questionnaire, chapters.subList(0, 1 + chance.nextInt(chapters.size() - 1)));
    }

    private Answers answers(Questionnaire questionnaire, List<QuestionnaireChapter> chapters) {
        for (var chapter : chapters) {
            var far = state.far() + (chance.nextDouble() - 0.5) * 0.3;
            chapter.items().forEach(item -> answer(questionnaire, item, far));
        }
        return new Answers(given);
    }

    private void answer(Questionnaire questionnaire, Item item, double far) {
        Condition.Known known = code -> Optional.ofNullable(given.get(code)).map(AnswerValue::exported);
        if (questionnaire.asks(item, known, Condition.Known.NOTHING)) {
            value(item, far).ifPresent(value -> given.put(item.code(), value));
        }
    }

    private Optional<AnswerValue> value(Item item, double far) {
        if (item.type() instanceof Choice choice) {
            return chosen(item, choice, far).map(Chosen::new);
        }
        if (item.required()) {
            return Optional.of(narrative("trial.reason", item));
        }
        return chance.nextDouble() < NOT_ASKED_FOR_TEXT
                ? Optional.empty()
                : Optional.of(narrative("trial.measures." + (1 + chance.nextInt(TEXTS)), item));
    }

    private Narrative narrative(String key, Item item) {
        return new Narrative(texts.text(
                key,
                Map.of(
                        "state",
                        state.state().name(),
                        "recommendation",
                        item.code().recommendation().toString())));
    }

    private Optional<String> chosen(Item item, Choice choice, double far) {
        return switch (item.code().template()) {
            case "status" -> Optional.of(status(far));
            case "elements" -> unanswered(0.12) ? Optional.empty() : Optional.of(element(item, far));
            case "assistance" -> unanswered(0.2) ? Optional.empty() : Optional.of(assistance(far));
            default -> !item.required() && unanswered(0.2) ? Optional.empty() : Optional.of(any(choice));
        };
    }

    private boolean unanswered(double share) {
        return chance.nextDouble() < share;
    }

    private String status(double far) {
        var drawn = chance.nextDouble();
        if (drawn < 0.05) {
            return Scale.NOT_KNOWN;
        } else if (drawn < 0.09) {
            return Scale.NOT_APPLICABLE;
        }
        var top = Scale.values().length - 1;
        var step = Math.round(far * top + noise());
        return Scale.values()[(int) Math.max(0, Math.min(top, step))].code();
    }

    /** About normal, around 0, with a deviation of about 0.9 steps. */
    private double noise() {
        return (chance.nextDouble() + chance.nextDouble() + chance.nextDouble() - 1.5) * 1.8;
    }

    private String element(Item item, double far) {
        var status = given.get(ItemCode.of(item.code().recommendation(), "status"));
        var done = Scale.codes().indexOf(status.exported()) / 4.0;
        var drawn = chance.nextDouble() * 1.1;
        if (drawn > 1.06) {
            return Scale.NOT_KNOWN;
        } else if (drawn > 1.03) {
            return Scale.NOT_APPLICABLE;
        } else if (drawn < done * 0.9) {
            return "in_place";
        }
        return drawn < done * 0.9 + far * 0.4 ? "in_development" : "not_in_place";
    }

    private String assistance(double far) {
        var drawn = chance.nextDouble();
        if (drawn < far * 0.75) {
            return far > 0.6 && drawn < far * 0.35 ? "provided" : "none_needed";
        }
        return drawn < far * 0.75 + 0.22 ? "received" : "needed";
    }

    private String any(Choice choice) {
        return choice.options().get(chance.nextInt(choice.options().size())).code();
    }
}
