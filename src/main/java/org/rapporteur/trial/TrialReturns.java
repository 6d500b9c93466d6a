package org.rapporteur.trial;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.launch.Mode;
import org.rapporteur.text.Texts;
import org.rapporteur.trial.TrialState.Progress;

/** Gives a trial some returns to look at: made up, the same in every trial, and only where there is none yet. */
@ApplicationScoped
class TrialReturns {

    private static final Duration PERIOD = Duration.ofDays(30);

    private final MemberStates states;
    private final Questionnaires questionnaires;
    private final TrialLog log;
    private final Clock clock;
    private final boolean wanted;

    TrialReturns(
            MemberStates states,
            Questionnaires questionnaires,
            TrialLog log,
            Clock clock,
            Mode mode,
            @ConfigProperty(name = "rapporteur.trial.returns", defaultValue = "true") boolean returns) {
        this.states = states;
        this.questionnaires = questionnaires;
        this.log = log;
        this.clock = clock;
        this.wanted = mode.trial() && returns;
    }

    void atStart(@Observes StartupEvent start) {
        if (wanted) {
            questionnaires.latest().ifPresent(this::write);
        }
    }

    private void write(Questionnaire questionnaire) {
        log.writeWhereThereIsNone(questionnaire, () -> made(states, questionnaire, clock.instant()));
    }

    /** All returns of a trial, submitted during the month before it began. */
    static List<TrialReturn> made(MemberStates states, Questionnaire questionnaire, Instant now) {
        return TrialState.all(states).stream()
                .filter(state -> state.progress() != Progress.NOTHING)
                .map(state -> made(state, questionnaire, now))
                .toList();
    }

    private static TrialReturn made(TrialState state, Questionnaire questionnaire, Instant now) {
        var submitted = state.progress() == Progress.SUBMITTED;
        var answers = new TrialAnswers(state, Texts.in(Locale.ENGLISH));
        return new TrialReturn(
                state.state(),
                submitted,
                submitted ? answers.complete(questionnaire) : answers.begun(questionnaire),
                before(now, state.chance()));
    }

    private static Instant before(Instant now, SplittableRandom chance) {
        return now.minusSeconds(chance.nextLong(PERIOD.toSeconds())).truncatedTo(ChronoUnit.MICROS);
    }
}
