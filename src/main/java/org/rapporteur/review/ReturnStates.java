package org.rapporteur.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.review.ReturnState.Submitted;

/** Reads where all returns of a year stand, in a few queries however many States there are. */
@ApplicationScoped
class ReturnStates {

    private static final String RETURNS =
            """
            select r.iso3, r.revision, s.revision as signed, s.submitted_at, s.receipt_number,
                   exists (select from revision where national_return_id = r.id and channel <> 'carried') as begun
            from national_return r
            left join lateral (
                select revision, submitted_at, receipt_number
                from submission
                where national_return_id = r.id
                order by revision desc
                limit 1) s on true
            where r.year = :year
            """;

    private final EntityManager database;
    private final BulkAnswers answers;

    ReturnStates(EntityManager database, BulkAnswers answers) {
        this.database = database;
        this.answers = answers;
    }

    /** By ISO code; a State of which nothing is known that counts here is not in it. */
    Map<String, ReturnState> of(Questionnaire questionnaire) {
        var deciding = Deciding.of(questionnaire, required(questionnaire));
        var present = answers.present(questionnaire, deciding.present());
        var previous = answers.previous(questionnaire, deciding.previous());
        var checks = new ChecksOfStates(questionnaire, previous);
        Function<String, Completion> completion =
                iso3 -> completion(checks.of(iso3), present.getOrDefault(iso3, Answers.NONE));
        var states = new HashMap<String, ReturnState>();
        previous.keySet()
                .forEach(iso3 ->
                        states.put(iso3, new ReturnState(iso3, false, 0, Optional.empty(), completion.apply(iso3))));
        var query = database.createNativeQuery(RETURNS, Tuple.class).setParameter("year", questionnaire.year());
        BulkAnswers.rows(query).map(row -> state(row, completion)).forEach(state -> states.put(state.iso3(), state));
        return states;
    }

    private static Completion completion(Checks checks, Answers present) {
        return Completion.total(checks.completion(present).values());
    }

    private static Set<String> required(Questionnaire questionnaire) {
        return questionnaire.items().stream()
                .filter(Item::required)
                .map(item -> item.code().template())
                .collect(Collectors.toSet());
    }

    private static ReturnState state(Tuple row, Function<String, Completion> completion) {
        var iso3 = row.get("iso3", String.class);
        var submission = Optional.ofNullable(row.get("signed", Integer.class))
                .map(revision -> new Submitted(
                        revision, row.get("submitted_at", Instant.class), row.get("receipt_number", String.class)));
        return new ReturnState(
                iso3,
                row.get("begun", Boolean.class),
                row.get("revision", Integer.class),
                submission,
                completion.apply(iso3));
    }
}
