package org.rapporteur.trial;

import static java.util.Comparator.comparing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.launch.Mode;

/** Gives a trial some returns to look at: made up, the same in every trial, and only where there is none yet. */
@ApplicationScoped
class TrialReturns {

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
            log.writeWhereThereIsNone(() -> made(states, questionnaires.all(), clock.instant()));
        }
    }

    /**
     * All returns of a trial, year by year.
     *
     * @param editions the oldest first
     */
    static List<TrialReturn> made(MemberStates states, Collection<Questionnaire> editions, Instant now) {
        return TrialState.all(states).parallelStream()
                .flatMap(state -> new TrialYears(state, List.copyOf(editions), now).returns().stream())
                .sorted(comparing(TrialReturn::year)) // stable: the States stay in their order
                .toList();
    }
}
