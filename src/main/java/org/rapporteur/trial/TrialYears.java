package org.rapporteur.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.Texts;
import org.rapporteur.trial.TrialState.Progress;

/** The returns of one State, each made up from the one before. */
final class TrialYears {

    private static final Duration PERIOD = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    private final TrialState state;
    private final List<Questionnaire> editions;
    private final Instant now;

    /** @param editions the oldest first */
    TrialYears(TrialState state, List<Questionnaire> editions, Instant now) {
        this.state = state;
        this.editions = editions;
        this.now = now;
    }

    List<TrialReturn> returns() {
        var returns = new ArrayList<TrialReturn>();
        var before = Answers.NONE;
        for (var questionnaire : editions) {
            var progress = state.progress(questionnaire.year(), questionnaire.equals(latest()));
            if (progress != Progress.NOTHING) {
                var made = made(questionnaire, progress, before, signedBefore(questionnaire, returns));
                before = made.answers();
                returns.add(made);
            }
        }
        return returns;
    }

    private TrialReturn made(
            Questionnaire questionnaire, Progress progress, Answers before, Optional<Answers> previous) {
        var answers =
                new TrialAnswers(state, questionnaire, before, previous.orElse(Answers.NONE), Texts.in(Locale.ENGLISH));
        var submitted = progress == Progress.SUBMITTED;
        return new TrialReturn(
                questionnaire,
                state.state(),
                submitted,
                submitted ? answers.complete() : answers.begun(),
                previous,
                madeAt(questionnaire));
    }

    private static Optional<Answers> signedBefore(Questionnaire questionnaire, List<TrialReturn> returns) {
        return returns.stream()
                .filter(TrialReturn::submitted)
                .filter(made -> made.year() == questionnaire.year() - 1)
                .filter(made -> made.questionnaire().instrument().equals(questionnaire.instrument()))
                .map(TrialReturn::answers)
                .findFirst();
    }

    private Instant madeAt(Questionnaire questionnaire) {
        var ago = YEAR.multipliedBy((long) latest().year() - questionnaire.year())
                .plusSeconds((long) (state.drawn("submits " + questionnaire.year()) * PERIOD.toSeconds()));
        return now.minus(ago).truncatedTo(ChronoUnit.MICROS);
    }

    private Questionnaire latest() {
        return editions.get(editions.size() - 1);
    }
}
