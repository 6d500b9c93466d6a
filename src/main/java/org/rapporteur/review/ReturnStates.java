package org.rapporteur.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.review.ReturnState.Submitted;

/** Reads where all returns of a year stand, in two queries however many States there are. */
@ApplicationScoped
class ReturnStates {

    private static final String RETURNS =
            """
            select r.iso3, r.revision, s.revision as signed, s.submitted_at, s.receipt_number
            from national_return r
            left join lateral (
                select revision, submitted_at, receipt_number
                from submission
                where national_return_id = r.id
                order by revision desc
                limit 1) s on true
            where r.year = :year
            """;

    /** The newest answers to the items on which completion depends; a taken away answer is null. */
    private static final String ANSWERS =
            """
            select distinct on (c.national_return_id, c.item) r.iso3, c.item, c.value
            from answer_change c
            join national_return r on r.id = c.national_return_id
            where r.year = :year and split_part(c.item, '.', 3) in (:templates)
            order by c.national_return_id, c.item, c.revision desc
            """;

    private final EntityManager database;

    ReturnStates(EntityManager database) {
        this.database = database;
    }

    /** By ISO code; a State whose return was never touched is not in it. */
    Map<String, ReturnState> of(Questionnaire questionnaire) {
        var completion = completion(questionnaire);
        return rows(database.createNativeQuery(RETURNS, Tuple.class).setParameter("year", questionnaire.year()))
                .map(row -> state(row, completion))
                .collect(Collectors.toMap(ReturnState::iso3, Function.identity()));
    }

    private Function<String, Completion> completion(Questionnaire questionnaire) {
        var answers = answers(questionnaire);
        var checks = new Checks(questionnaire, Answers.NONE);
        return iso3 -> {
            var given = new Answers(answers.getOrDefault(iso3, Map.of()));
            return Completion.total(checks.completion(given).values());
        };
    }

    private Map<String, Map<ItemCode, AnswerValue>> answers(Questionnaire questionnaire) {
        var byState = new HashMap<String, Map<ItemCode, AnswerValue>>();
        var query = database.createNativeQuery(ANSWERS, Tuple.class)
                .setParameter("year", questionnaire.year())
                .setParameter("templates", templates(questionnaire.items()));
        rows(query).filter(row -> row.get("value") != null).forEach(row -> ItemCode.parse(row.get("item", String.class))
                .flatMap(questionnaire::item)
                .ifPresent(item -> byState.computeIfAbsent(row.get("iso3", String.class), iso3 -> new HashMap<>())
                        .put(item.code(), AnswerValue.ofExported(item.type(), row.get("value", String.class)))));
        return byState;
    }

    /** Templates of required items, and those that decide whether they are relevant. */
    private static Set<String> templates(Collection<Item> items) {
        return items.stream()
                .filter(Item::required)
                .flatMap(item -> Stream.concat(Stream.of(item.code().template()), item.relevance().reads().stream()))
                .collect(Collectors.toSet());
    }

    private static ReturnState state(Tuple row, Function<String, Completion> completion) {
        var iso3 = row.get("iso3", String.class);
        var submission = Optional.ofNullable(row.get("signed", Integer.class))
                .map(revision -> new Submitted(
                        revision, row.get("submitted_at", Instant.class), row.get("receipt_number", String.class)));
        return new ReturnState(iso3, row.get("revision", Integer.class), submission, completion.apply(iso3));
    }

    @SuppressWarnings("unchecked") // a native query with Tuple as its result gives nothing else
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
