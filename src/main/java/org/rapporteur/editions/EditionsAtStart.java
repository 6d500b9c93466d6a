package org.rapporteur.editions;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.definitions.Definitions;
import org.rapporteur.launch.Mode;

/**
 * Opens at the start what nobody else could open: in a trial the editions that it shows, and elsewhere an edition that
 * States had answered before editions were opened at all.
 */
@ApplicationScoped
class EditionsAtStart {

    /** Before the made-up returns of a trial, which are of an open edition. */
    private static final int EARLY = Interceptor.Priority.APPLICATION;

    private static final List<EditionStatus> FROM_THE_NEWEST = List.of(EditionStatus.OPEN, EditionStatus.CLOSED);

    private final EditionTable table;
    private final GeneratedQuestionnaires generated;
    private final Clock clock;
    private final boolean trial;

    @Inject
    EditionsAtStart(EditionTable table, Definitions.Loaded definitions, Clock clock, Mode mode) {
        this(table, definitions, clock, mode.trial());
    }

    EditionsAtStart(EditionTable table, Definitions.Loaded definitions, Clock clock, boolean trial) {
        this.table = table;
        this.generated = definitions.questionnaires();
        this.clock = clock;
        this.trial = trial;
    }

    @Transactional
    void atStart(@Observes @Priority(EARLY) StartupEvent start) {
        if (trial && table.rows().isEmpty()) {
            openForTrial();
        }
        table.yearsOfReturnsWithoutEdition()
                .forEach(year -> generated.of(year).ifPresent(answered -> move(answered, EditionStatus.OPEN)));
    }

    /** The newest edition is open, the one before closed, and the older ones are published. */
    private void openForTrial() {
        var editions = new ArrayList<>(generated.all());
        for (var age = 0; age < editions.size(); age++) {
            var status = age < FROM_THE_NEWEST.size() ? FROM_THE_NEWEST.get(age) : EditionStatus.PUBLISHED;
            move(editions.get(editions.size() - 1 - age), status);
        }
    }

    /** On its way it goes through every status before. Another node that starts at the same time may have been faster. */
    private void move(Questionnaire questionnaire, EditionStatus to) {
        if (!table.open(questionnaire)) {
            return;
        }
        var year = questionnaire.year();
        table.log(year, EditionStatus.OPEN, now(), Optional.empty());
        for (var status = EditionStatus.OPEN;
                status != to;
                status = status.next().get(0)) {
            var next = status.next().get(0);
            table.move(year, next);
            table.log(year, next, now(), Optional.empty());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
