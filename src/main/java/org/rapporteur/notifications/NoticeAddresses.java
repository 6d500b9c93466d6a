package org.rapporteur.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** Where States want to be written to. */
@ApplicationScoped
public class NoticeAddresses {

    /** Two who set it at once: the later one stands. */
    private static final String SET =
            """
            insert into notice_address (iso3, address, set_at, set_by) values (:iso3, :address, :now, :by)
            on conflict on constraint notice_address_key
            do update set address = excluded.address, set_at = excluded.set_at, set_by = excluded.set_by
            """;

    private final EntityManager entities;
    private final Clock clock;

    NoticeAddresses(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param iso3 upper case */
    @Transactional
    public Optional<MailAddress> of(String iso3) {
        return NoticeAddress.<NoticeAddress>findByIdOptional(iso3).flatMap(found -> MailAddress.parse(found.address));
    }

    /** @param address empty to be written to no longer */
    @Transactional
    public void set(String iso3, Optional<MailAddress> address, String by) {
        if (address.isEmpty()) {
            NoticeAddress.deleteById(iso3);
            return;
        }
        entities.createNativeQuery(SET)
                .setParameter("iso3", iso3)
                .setParameter("address", address.get().value())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("by", by)
                .executeUpdate();
    }
}
