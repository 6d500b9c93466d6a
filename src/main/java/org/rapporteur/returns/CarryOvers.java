package org.rapporteur.returns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.merge.CarryOver;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.editions.EditionOpened;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/**
 * Carries answers over from the edition before: when an edition opens, and again when a State submits for the edition
 * before while the newer one is open. Nothing that a person gave, confirmed or took away is overwritten, and a return that
 * is submitted stays as it was signed.
 */
@ApplicationScoped
public class CarryOvers {

    private static final Logger LOG = Logger.getLogger(CarryOvers.class);

    private static final int AFTER_MADE_UP_RETURNS = Interceptor.Priority.APPLICATION + 900;

    /** States that have signed something to carry over and have neither got it nor submitted yet. */
    private static final String WAITING =
            """
            select before.iso3
              from national_return before
              left join national_return now on now.year = :year and now.iso3 = before.iso3
             where before.year = :before
               and exists (select from submission where national_return_id = before.id)
               and not exists (select from revision where national_return_id = now.id and channel = 'carried')
               and not exists (select from submission where national_return_id = now.id)
             order by before.iso3
            """;

    private final Questionnaires questionnaires;
    private final MemberStates states;
    private final OpenEditions editions;
    private final Submissions submissions;
    private final AnswerLog log;
    private final Reviews reviews;
    private final EntityManager entities;

    CarryOvers(
            Questionnaires questionnaires,
            MemberStates states,
            OpenEditions editions,
            Submissions submissions,
            AnswerLog log,
            Reviews reviews,
            EntityManager entities) {
        this.questionnaires = questionnaires;
        this.states = states;
        this.editions = editions;
        this.submissions = submissions;
        this.log = log;
        this.reviews = reviews;
        this.entities = entities;
    }

    /** The program may have stopped while an edition was opening; in a trial, returns may have been made up by now. */
    void atStart(@Observes @Priority(AFTER_MADE_UP_RETURNS) StartupEvent start) {
        questionnaires.all().stream()
                .map(Questionnaire::year)
                .filter(editions::isOpen)
                .forEach(this::whenOpened);
    }

    void whenOpened(@Observes EditionOpened opened) {
        whenOpened(opened.year());
    }

    /**
     * Carries over for every State that submitted for the edition before, each in a transaction of its own: what cannot be
     * carried over for one is logged, and keeps nothing from the others. A second call does nothing for whom it was done.
     *
     * @throws ProblemException with {@link Problem#UNKNOWN_EDITION}
     */
    public void whenOpened(int year) {
        var questionnaire = questionnaires
                .of(year)
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_EDITION, Map.of("year", year)));
        waiting(year).forEach(iso3 -> states.find(iso3)
                .ifPresent(state -> carryOverByItself(new ReturnKey(questionnaire, state))));
    }

    private List<String> waiting(int year) {
        return QuarkusTransaction.joiningExisting().call(() -> entities.createNativeQuery(WAITING, String.class)
                .setParameter("year", year)
                .setParameter("before", year - 1)
                .getResultList());
    }

    private void carryOverByItself(ReturnKey key) {
        try {
            QuarkusTransaction.requiringNew().run(() -> carryOver(key));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Nothing was carried over to %d for %s", key.year(), key.iso3());
        }
    }

    /** Within the transaction of the submission: both are there, or neither is. */
    void whenSubmitted(@Observes Submitted submitted) {
        var signed = submitted.key();
        questionnaires
                .of(signed.year() + 1)
                .filter(next -> editions.isOpen(next.year()))
                .ifPresent(next -> carryOver(new ReturnKey(next, signed.state())));
    }

    private void carryOver(ReturnKey key) {
        submissions.before(key).ifPresent(before -> {
            var carried = CarryOver.of(before.questionnaire(), before.answers(), key.questionnaire());
            if (!carried.answers().isEmpty() || NationalReturn.of(key).isPresent()) {
                append(NationalReturn.locked(key, log.now()), before, carried, key);
            }
        });
    }

    private void append(NationalReturn nationalReturn, SignedBefore before, CarryOver carried, ReturnKey key) {
        if (Submission.count(nationalReturn) == 0) {
            var present = log.asOf(key.questionnaire(), nationalReturn, nationalReturn.revision);
            var changes = carried.changes(present, reviews.given(nationalReturn));
            var revision = new Revision(nationalReturn, log.now(), before.receiptNumber(), Channel.CARRIED, null);
            log.append(nationalReturn, revision, changes);
        }
    }
}
