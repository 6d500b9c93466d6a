package org.rapporteur.trial;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.launch.Mode;
import org.rapporteur.parts.Asking;
import org.rapporteur.parts.PartRequests;
import org.rapporteur.text.Texts;

/** Has Austria ask two of its ministries in a trial, once, so that there is something to look at: one of them is late. */
@ApplicationScoped
class TrialContributors {

    private static final int AFTER_THE_ACCOUNTS = Interceptor.Priority.APPLICATION + 950;
    private static final String STATE = "AUT";
    private static final int DAYS_LATE = 2;
    private static final int DAYS_LEFT = 21;

    private final Questionnaires questionnaires;
    private final MemberStates states;
    private final PartRequests requests;
    private final Clock clock;
    private final boolean wanted;

    TrialContributors(
            Questionnaires questionnaires,
            MemberStates states,
            PartRequests requests,
            Clock clock,
            Mode mode,
            @ConfigProperty(name = "rapporteur.trial.returns", defaultValue = "true") boolean returns) {
        this.questionnaires = questionnaires;
        this.states = states;
        this.requests = requests;
        this.clock = clock;
        this.wanted = mode.trial() && returns;
    }

    void atStart(@Observes @Priority(AFTER_THE_ACCOUNTS) StartupEvent start) {
        if (wanted && states.find(STATE).isPresent()) {
            questionnaires
                    .latest()
                    .filter(latest -> requests.of(latest.year(), STATE).isEmpty())
                    .ifPresent(this::ask);
        }
    }

    private void ask(Questionnaire latest) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var texts = Texts.in(Locale.ENGLISH);
        ask(latest, "health.aut", List.of("1", "2"), texts.text("trial.ministry.health"), today.plusDays(DAYS_LEFT));
        ask(
                latest,
                "justice.aut",
                List.of("3", "4.j"),
                texts.text("trial.ministry.justice"),
                today.minusDays(DAYS_LATE));
    }

    /** For what of it the edition asks. */
    private void ask(Questionnaire latest, String account, List<String> places, String called, LocalDate due) {
        var asked = places.stream()
                .filter(place -> !Part.of(List.of(place)).isNothingOf(latest))
                .toList();
        if (!asked.isEmpty()) {
            var message = Texts.in(Locale.ENGLISH).text("trial.message");
            var asking = new Asking(Part.of(asked), Part.NOTHING, Optional.of(due), called, message);
            requests.ask(latest.year(), STATE, account, asking, "aut");
        }
    }
}
