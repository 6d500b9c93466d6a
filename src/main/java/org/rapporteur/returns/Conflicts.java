package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.merge.Outcome;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/** The conflicts of returns until they are settled, read and written in bulk. Its callers hold the transaction. */
@ApplicationScoped
class Conflicts {

    private static final String KEEP =
            """
            insert into conflict (national_return_id, item, base_value, offered, base_revision, revision,
                                  offered_at, offered_by, channel, upload_id)
            select :id, item, base, offered, :base, :revision, :at, :by, :channel, cast(:upload as bigint)
              from unnest(cast(:items as text[]), cast(:bases as text[]), cast(:offers as text[]))
                   as one (item, base, offered)
            on conflict do nothing
            """;

    /** A person's later answer stands for the earlier one; and what has become the answer is no conflict any more. */
    private static final String SUPERSEDE =
            """
            update conflict
               set settled_at = :at, settled_by = :by, settlement = 'superseded'
              from unnest(cast(:items as text[]), cast(:answers as text[])) as change (item, value)
             where national_return_id = :id and settled_at is null and conflict.item = change.item
               and (offered_by = :by or offered is not distinct from change.value)
            """;

    /** What a person offers now stands for what the same person offered to the same item before. */
    private static final String REPLACE =
            """
            update conflict
               set settled_at = :at, settled_by = :by, settlement = 'superseded'
              from unnest(cast(:items as text[]), cast(:answers as text[])) as offer (item, value)
             where national_return_id = :id and settled_at is null and conflict.item = offer.item
               and offered_by = :by and offered is distinct from offer.value
            """;

    private static final String OPEN =
            """
            select c.id, c.item, c.base_value, c.offered, c.offered_at, c.offered_by, c.channel,
                   u.id as upload, u.file_name, s.value, r.made_at, r.made_by, r.channel as standing
              from conflict c
              left join upload u on u.id = c.upload_id
             cross join lateral (select value, revision
                                   from answer_change
                                  where national_return_id = c.national_return_id and item = c.item
                                  order by revision desc
                                  limit 1) s
              join revision r on r.national_return_id = c.national_return_id and r.number = s.revision
             where c.national_return_id = :id and c.settled_at is null
             order by c.id
            """;

    private static final String SETTLE =
            """
            update conflict set settled_at = :at, settled_by = :by, settlement = :settlement
             where national_return_id = :id and id = any(:ids) and settled_at is null
            """;

    private final EntityManager entities;

    Conflicts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps what was not stored.
     *
     * @param baseRevision that the sender started from
     * @param uploadId {@code null} unless a workbook brought it
     */
    void keep(
            NationalReturn nationalReturn,
            int baseRevision,
            Sender sender,
            Long uploadId,
            Map<ItemCode, Outcome.Conflicting> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        close(REPLACE, nationalReturn, sender, items(conflicts.keySet()), sides(conflicts, Outcome.Conflicting::file));
        entities.createNativeQuery(KEEP)
                .setParameter("id", nationalReturn.id)
                .setParameter("base", baseRevision)
                .setParameter("revision", nationalReturn.revision)
                .setParameter("at", sender.at())
                .setParameter("by", sender.name())
                .setParameter("channel", sender.channel().key())
                .setParameter("upload", uploadId)
                .setParameter("items", items(conflicts.keySet()))
                .setParameter("bases", sides(conflicts, Outcome.Conflicting::base))
                .setParameter("offers", sides(conflicts, Outcome.Conflicting::file))
                .executeUpdate();
    }

    /** Settles what some changes have made idle. */
    void supersede(NationalReturn nationalReturn, Sender sender, Map<ItemCode, Optional<AnswerValue>> changes) {
        if (!changes.isEmpty()) {
            close(SUPERSEDE, nationalReturn, sender, items(changes.keySet()), exported(changes.values().stream()));
        }
    }

    private void close(String update, NationalReturn nationalReturn, Sender sender, String[] items, String[] answers) {
        entities.createNativeQuery(update)
                .setParameter("id", nationalReturn.id)
                .setParameter("at", sender.at())
                .setParameter("by", sender.name())
                .setParameter("items", items)
                .setParameter("answers", answers)
                .executeUpdate();
    }

    /** @param settlement {@code kept} or {@code taken} */
    void settle(NationalReturn nationalReturn, Sender sender, String settlement, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createNativeQuery(SETTLE)
                    .setParameter("id", nationalReturn.id)
                    .setParameter("at", sender.at())
                    .setParameter("by", sender.name())
                    .setParameter("settlement", settlement)
                    .setParameter("ids", ids.stream().mapToLong(Long::longValue).toArray())
                    .executeUpdate();
        }
    }

    /** Those that nobody has settled, in the order in which they came up. */
    List<OpenConflict> open(Questionnaire questionnaire, NationalReturn nationalReturn) {
        List<Object[]> rows = entities.createNativeQuery(OPEN, Object[].class)
                .setParameter("id", nationalReturn.id)
                .getResultList();
        return rows.stream()
                .flatMap(row -> ItemCode.parse((String) row[1]).flatMap(questionnaire::item).stream()
                        .map(item -> conflict(item, row)))
                .toList();
    }

    private static OpenConflict conflict(Item item, Object[] row) {
        Optional<OpenConflict.Sent> upload = row[7] == null
                ? Optional.empty()
                : Optional.of(new OpenConflict.Sent(((Number) row[7]).longValue(), (String) row[8]));
        return new OpenConflict(
                ((Number) row[0]).longValue(),
                item.code(),
                value(item, row[2]),
                value(item, row[3]),
                new OpenConflict.Standing(
                        value(item, row[9]), (Instant) row[10], (String) row[11], Channel.ofKey((String) row[12])),
                (Instant) row[4],
                (String) row[5],
                Channel.ofKey((String) row[6]),
                upload);
    }

    private static Optional<AnswerValue> value(Item item, Object exported) {
        return Optional.ofNullable((String) exported).map(text -> AnswerValue.ofExported(item.type(), text));
    }

    private static String[] items(Collection<ItemCode> codes) {
        return codes.stream().map(ItemCode::toString).toArray(String[]::new);
    }

    private static String[] sides(
            Map<ItemCode, Outcome.Conflicting> conflicts, Function<Outcome.Conflicting, Optional<AnswerValue>> side) {
        return exported(conflicts.values().stream().map(side));
    }

    private static String[] exported(Stream<Optional<AnswerValue>> values) {
        return values.map(value -> value.map(AnswerValue::exported).orElse(null))
                .toArray(String[]::new);
    }

    /** Who sends something, when and how. */
    record Sender(String name, Channel channel, Instant at) {}
}
