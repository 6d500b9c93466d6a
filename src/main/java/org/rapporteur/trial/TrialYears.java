package org.rapporteur.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.merge.CarryOver;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.Texts;
import org.rapporteur.trial.TrialState.Progress;

/** The returns of one State, each made up from the one before. */
final class TrialYears {

    private final TrialState state;
    private final List<Questionnaire> editions;
    private final TrialCalendar calendar;

    /** @param editions the oldest first */
    TrialYears(TrialState state, List<Questionnaire> editions, Instant now) {
        this.state = state;
        this.editions = editions;
        this.calendar = new TrialCalendar(editions, now);
    }

    List<TrialReturn> returns() {
        var returns = new ArrayList<TrialReturn>();
        for (var questionnaire : editions) {
            var progress = state.progress(questionnaire.year(), questionnaire.equals(latest()));
            if (progress != Progress.NOTHING) {
                var before = returns.isEmpty()
                        ? Optional.<TrialReturn>empty()
                        : Optional.of(returns.get(returns.size() - 1));
                returns.add(made(questionnaire, progress, before));
            }
        }
        return returns;
    }

    /** @param before the newest return before it */
    TrialReturn made(Questionnaire questionnaire, Progress progress, Optional<TrialReturn> before) {
        var signed = before.filter(made -> isOfTheEditionBefore(made, questionnaire));
        var previous = signed.map(TrialReturn::answers);
        var carried = signed.map(made -> CarryOver.of(made.questionnaire(), made.answers(), questionnaire)
                        .answers())
                .orElseGet(Map::of);
        var history = new TrialHistory(state, questionnaire, previous);
        signed.ifPresent(made -> history.carryOver(receipt(made), carried, calendar.opened(questionnaire)));
        var answers = new TrialAnswers(
                state,
                questionnaire,
                before.map(TrialReturn::answers).orElse(Answers.NONE),
                previous.orElse(Answers.NONE),
                new Answers(carried),
                Texts.in(Locale.ENGLISH));
        return history.made(
                progress == Progress.SUBMITTED
                        ? submitted(questionnaire, answers, history)
                        : begun(questionnaire, answers, history));
    }

    private Answers submitted(Questionnaire questionnaire, TrialAnswers answers, TrialHistory history) {
        var complete = answers.complete();
        var first = calendar.submitted(state, questionnaire);
        var wrong = answers.beforeCorrection(complete);
        wrong.ifPresent(early -> {
            history.answer(early, calendar.answered(state, questionnaire, first));
            history.submit(early, first);
        });
        var last = wrong.isPresent() ? calendar.corrected(state, questionnaire, first) : first;
        history.answer(complete, wrong.isPresent() ? last : calendar.answered(state, questionnaire, first));
        history.submit(complete, last);
        return complete;
    }

    private Answers begun(Questionnaire questionnaire, TrialAnswers answers, TrialHistory history) {
        var begun = answers.begun();
        history.answer(begun, calendar.submitted(state, questionnaire));
        return begun;
    }

    private static boolean isOfTheEditionBefore(TrialReturn made, Questionnaire questionnaire) {
        return made.submitted()
                && made.year() == questionnaire.year() - 1
                && made.questionnaire().instrument().equals(questionnaire.instrument());
    }

    private static String receipt(TrialReturn made) {
        return made.submissions().get(made.submissions().size() - 1).receiptNumber();
    }

    private Questionnaire latest() {
        return editions.get(editions.size() - 1);
    }
}
