package org.rapporteur.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.editions.EditionTable.Row;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Says which editions somebody sees, and moves them from one status to the next. */
@ApplicationScoped
public class Editions {

    private final Questionnaires questionnaires;
    private final EditionTable table;
    private final Clock clock;

    Editions(Questionnaires questionnaires, EditionTable table, Clock clock) {
        this.questionnaires = questionnaires;
        this.table = table;
        this.clock = clock;
    }

    /** All that somebody sees, the oldest first: drafts are for the secretariat alone. */
    public List<Edition> seenBy(SignedIn reader) {
        return questionnaires.all().stream()
                .map(this::edition)
                .filter(edition -> sees(reader, edition))
                .toList();
    }

    /** @throws ProblemException with {@link Problem#UNKNOWN_EDITION} for a year without an edition that the reader sees */
    public Edition seenBy(SignedIn reader, int year) {
        return questionnaires
                .of(year)
                .map(this::edition)
                .filter(edition -> sees(reader, edition))
                .orElseThrow(() -> unknown(year));
    }

    /** The edition of the latest year before another one's, of those that the reader sees; empty for the first one. */
    public Optional<Edition> before(Edition edition, SignedIn reader) {
        return seenBy(reader).stream()
                .filter(other -> other.year() < edition.year())
                .reduce((older, newer) -> newer);
    }

    /** What the same instrument asked for the year before; empty where it asked nothing then. */
    public Optional<Questionnaire> before(Questionnaire questionnaire) {
        return questionnaires.of(questionnaire.year() - 1).filter(before -> before.instrument()
                .equals(questionnaire.instrument()));
    }

    private static boolean sees(SignedIn reader, Edition edition) {
        return edition.status() != EditionStatus.DRAFT || reader.role() == Role.SECRETARIAT;
    }

    private Edition edition(Questionnaire questionnaire) {
        var status = questionnaires.status(questionnaire.year()).orElseThrow();
        return new Edition(questionnaire, status);
    }

    /**
     * What States answer or have answered.
     *
     * @throws ProblemException with {@link Problem#UNKNOWN_EDITION} for a draft too, which nobody can answer yet
     */
    public Questionnaire answered(int year) {
        return Optional.of(status(year))
                .filter(status -> status != EditionStatus.DRAFT)
                .flatMap(status -> questionnaires.of(year))
                .orElseThrow(() -> unknown(year));
    }

    /** @throws ProblemException with {@link Problem#UNKNOWN_EDITION} */
    public EditionStatus status(int year) {
        return questionnaires.status(year).orElseThrow(() -> unknown(year));
    }

    /** Who moved an edition when, the oldest move first; none for a draft. */
    public List<EditionEvent> history(int year) {
        return table.events(year);
    }

    /** @throws ProblemException with {@link Problem#EDITION_NOT_OPEN} */
    public void requireOpen(int year) {
        requireOpen(year, status(year));
    }

    /**
     * Keeps an edition open until the transaction ends, so that what is changed within it is changed in time.
     *
     * @throws ProblemException with {@link Problem#EDITION_NOT_OPEN}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOpen(int year) {
        requireOpen(year, table.held(year).map(Row::status).orElse(EditionStatus.DRAFT));
    }

    private static void requireOpen(int year, EditionStatus status) {
        if (status != EditionStatus.OPEN) {
            throw new ProblemException(Problem.EDITION_NOT_OPEN, Map.of("year", year, "status", status.key()));
        }
    }

    /**
     * Moves an edition. A draft is frozen as it is opened.
     *
     * @param seen hash of the definition that was read before; empty to move the edition whatever it asks
     * @throws ProblemException with {@link Problem#UNKNOWN_EDITION}, with {@link Problem#EDITION_CANNOT_BECOME} for what
     *     is no next step, or with {@link Problem#EDITION_HAS_CHANGED} where another definition was read
     */
    @Transactional
    public Edition move(int year, EditionStatus to, Optional<String> seen, SignedIn by) {
        var from = table.locked(year).map(Row::status).orElse(EditionStatus.DRAFT);
        var questionnaire = questionnaires.of(year).orElseThrow(() -> unknown(year));
        requireStep(new Edition(questionnaire, from), to);
        seen.ifPresent(hash -> refuseUnread(questionnaire, hash));
        if (from != EditionStatus.DRAFT) {
            table.move(year, to);
        } else if (!table.open(questionnaire)) {
            throw cannotBecome(year, to, to); // somebody opened it while we looked
        }
        table.log(year, to, now(), Optional.of(by.name()));
        return new Edition(questionnaire, to);
    }

    /** @throws ProblemException with {@link Problem#EDITION_CANNOT_BECOME} */
    void requireStep(Edition edition, EditionStatus to) {
        if (!edition.status().next().contains(to)) {
            throw cannotBecome(edition.year(), edition.status(), to);
        }
    }

    private static void refuseUnread(Questionnaire questionnaire, String seen) {
        if (!seen.equals(questionnaire.definitionHash())) {
            throw new ProblemException(
                    Problem.EDITION_HAS_CHANGED,
                    Map.of("year", questionnaire.year(), "seen", seen, "hash", questionnaire.definitionHash()));
        }
    }

    /** The present, as exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException unknown(int year) {
        return new ProblemException(Problem.UNKNOWN_EDITION, Map.of("year", year));
    }

    private static ProblemException cannotBecome(int year, EditionStatus from, EditionStatus to) {
        return new ProblemException(
                Problem.EDITION_CANNOT_BECOME, Map.of("year", year, "from", from.key(), "to", to.key()));
    }
}
