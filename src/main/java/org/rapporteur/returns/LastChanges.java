package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.ItemCode;

/** Tells who changed the answers of a return last, and when. */
@ApplicationScoped
public class LastChanges {

    private static final String NEWEST =
            """
            select item, made_by, made_at, channel, value is not null
              from (select distinct on (change.item) change.item, change.value, made_by, made_at, channel
                      from national_return
                      join answer_change change on change.national_return_id = national_return.id
                      join revision on revision.national_return_id = change.national_return_id
                                   and revision.number = change.revision
                     where year = :year and iso3 = :iso3
                     order by change.item, change.revision desc) newest
            """;

    private final EntityManager entities;

    LastChanges(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One for each answer that was ever given.
     *
     * @param iso3 upper case
     */
    @Transactional
    public List<LastChange> of(int year, String iso3) {
        List<Object[]> rows = entities.createNativeQuery(NEWEST, Object[].class)
                .setParameter("year", year)
                .setParameter("iso3", iso3)
                .getResultList();
        return rows.stream().map(LastChanges::change).flatMap(Optional::stream).toList();
    }

    private static Optional<LastChange> change(Object[] row) {
        return ItemCode.parse((String) row[0])
                .map(item -> new LastChange(
                        item,
                        (String) row[1],
                        (Instant) row[2],
                        !Channel.CARRIED.key().equals(row[3]),
                        (Boolean) row[4]));
    }
}
