package org.rapporteur.returns;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One State's answers to one edition: the head of its log. */
@Entity
@Table(name = "national_return")
class NationalReturn extends PanacheEntityBase {

    private static final String KEY = "year = ?1 and iso3 = ?2";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    int year;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String iso3;

    /** The newest one; 0 while there is none. */
    int revision;

    @Version
    int version;

    @Column(name = "created_at")
    Instant createdAt;

    static Optional<NationalReturn> of(ReturnKey key) {
        return find(KEY, key.year(), key.iso3()).singleResultOptional();
    }

    /**
     * The return with its row locked until the transaction ends, so that the writers of one return queue. Made where
     * it is not there yet.
     */
    static NationalReturn locked(ReturnKey key, Instant now) {
        return lock(key).orElseGet(() -> {
            create(key, now);
            return lock(key).orElseThrow();
        });
    }

    private static Optional<NationalReturn> lock(ReturnKey key) {
        return find(KEY, key.year(), key.iso3())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Two first writers may meet here: one makes the row, the other finds it. */
    private static void create(ReturnKey key, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery(
                        """
                        insert into national_return (year, iso3, created_at) values (:year, :iso3, :now)
                        on conflict on constraint national_return_year_iso3_unique do nothing
                        """)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .setParameter("now", now)
                .executeUpdate();
    }
}
