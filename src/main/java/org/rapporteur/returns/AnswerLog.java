package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The append-only log of answer changes, read and written in bulk. Its callers hold the transaction. */
@ApplicationScoped
class AnswerLog {

    private static final String AS_OF =
            """
            select item, value
              from (select distinct on (item) item, value
                      from answer_change
                     where national_return_id = :id and revision <= :revision
                     order by item, revision desc) newest
             where value is not null
            """;

    private static final String APPEND =
            """
            insert into answer_change (national_return_id, revision, item, value)
            select :id, :revision, item, value
              from unnest(cast(:items as text[]), cast(:values as text[])) as change (item, value)
            """;

    private static final String CHANGES =
            """
            select c.item, c.value, c.revision, r.made_at, r.made_by, r.channel
              from answer_change c
              join revision r on r.national_return_id = c.national_return_id and r.number = c.revision
             where c.national_return_id = :id
            """;

    private static final String NEWEST_SINCE = "select distinct on (item) * from (" + CHANGES
            + ") changes where revision > :since" + " order by item, revision desc";

    private static final String OF_ITEM = CHANGES + " and c.item = :item order by c.revision desc";

    private final EntityManager entities;
    private final Clock clock;

    AnswerLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The present, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Locks a return and reads what a change to it is merged with.
     *
     * @throws ProblemException with {@link Problem#UNKNOWN_REVISION} for a base that never was
     */
    Draft open(ReturnKey key, int baseRevision) {
        var nationalReturn = NationalReturn.locked(key, now());
        if (baseRevision < 0 || baseRevision > nationalReturn.revision) {
            throw new ProblemException(
                    Problem.UNKNOWN_REVISION, Map.of("base", baseRevision, "revision", nationalReturn.revision));
        }
        var server = asOf(key.questionnaire(), nationalReturn, nationalReturn.revision);
        var base = baseRevision == nationalReturn.revision
                ? server
                : asOf(key.questionnaire(), nationalReturn, baseRevision);
        return new Draft(nationalReturn, base, server);
    }

    /** The answers of a return at a revision, 0 being the one before the first. */
    Answers asOf(Questionnaire questionnaire, NationalReturn nationalReturn, int revision) {
        if (revision == 0) {
            return Answers.NONE;
        }
        var values = new HashMap<ItemCode, AnswerValue>();
        rows(nationalReturn, revision).forEach(row -> ItemCode.parse((String) row[0])
                .flatMap(questionnaire::item)
                .ifPresent(item -> values.put(item.code(), AnswerValue.ofExported(item.type(), (String) row[1]))));
        return new Answers(values);
    }

    private List<Object[]> rows(NationalReturn nationalReturn, int revision) {
        return entities.createNativeQuery(AS_OF, Object[].class)
                .setParameter("id", nationalReturn.id)
                .setParameter("revision", revision)
                .getResultList();
    }

    /** Of each item that changed after a revision, the newest change. */
    List<AnswerChange> newestSince(Questionnaire questionnaire, NationalReturn nationalReturn, int since) {
        return changes(
                questionnaire,
                entities.createNativeQuery(NEWEST_SINCE, Tuple.class)
                        .setParameter("id", nationalReturn.id)
                        .setParameter("since", since));
    }

    /** Every change of an item, the newest first. */
    List<AnswerChange> history(Questionnaire questionnaire, NationalReturn nationalReturn, ItemCode item) {
        return changes(
                questionnaire,
                entities.createNativeQuery(OF_ITEM, Tuple.class)
                        .setParameter("id", nationalReturn.id)
                        .setParameter("item", item.toString()));
    }

    private static List<AnswerChange> changes(Questionnaire questionnaire, Query query) {
        var changes = new ArrayList<AnswerChange>();
        for (var row : query.getResultList()) {
            var change = (Tuple) row;
            ItemCode.parse(change.get("item", String.class))
                    .flatMap(questionnaire::item)
                    .ifPresent(item -> changes.add(change(item, change)));
        }
        return changes;
    }

    private static AnswerChange change(Item item, Tuple row) {
        return new AnswerChange(
                item.code(),
                Optional.ofNullable(row.get("value", String.class))
                        .map(value -> AnswerValue.ofExported(item.type(), value)),
                row.get("revision", Integer.class),
                row.get("made_at", Instant.class),
                row.get("made_by", String.class),
                Channel.ofKey(row.get("channel", String.class)));
    }

    /** Makes one revision of some changes, unless there are none. */
    void append(NationalReturn nationalReturn, Revision revision, Map<ItemCode, Optional<AnswerValue>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        nationalReturn.revision = revision.number;
        revision.persist();
        entities.createNativeQuery(APPEND)
                .setParameter("id", nationalReturn.id)
                .setParameter("revision", revision.number)
                .setParameter("items", items(changes))
                .setParameter("values", values(changes))
                .executeUpdate();
    }

    /** Changes and confirmations as one: an answer is confirmed by being repeated as it is. */
    static Map<ItemCode, Optional<AnswerValue>> changes(
            Map<ItemCode, Optional<AnswerValue>> changes, Set<ItemCode> confirmed, Answers server) {
        var all = new LinkedHashMap<>(changes);
        confirmed.forEach(code -> all.putIfAbsent(code, server.value(code)));
        return all;
    }

    private static String[] items(Map<ItemCode, Optional<AnswerValue>> changes) {
        return changes.keySet().stream().map(ItemCode::toString).toArray(String[]::new);
    }

    private static String[] values(Map<ItemCode, Optional<AnswerValue>> changes) {
        return changes.values().stream()
                .map(value -> value.map(AnswerValue::exported).orElse(null))
                .toArray(String[]::new);
    }
}
