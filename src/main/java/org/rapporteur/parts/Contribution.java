package org.rapporteur.parts;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a contributor was ever asked for parts of a return: what the person is called there, and what was said. */
@Entity
@Table(name = "contribution")
@IdClass(Contribution.Key.class)
class Contribution extends PanacheEntityBase {

    private static final String INSERT =
            """
            insert into contribution (year, iso3, account_name, called, message, asked_at)
            values (:year, cast(:iso3 as char(3)), :account, :called, :message, :now)
            on conflict on constraint contribution_key do nothing
            """;

    @Id
    int year;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String iso3;

    @Id
    @Column(name = "account_name")
    String accountName;

    /** The person or the ministry, as the focal point calls it. */
    String called;

    /** Empty where there is none. */
    String message;

    /** When something was asked last. */
    @Column(name = "asked_at")
    Instant askedAt;

    @Version
    int version;

    record Key(int year, String iso3, String accountName) {}

    static List<Contribution> of(int year, String iso3) {
        return list("year = ?1 and iso3 = ?2 order by called, accountName", year, iso3);
    }

    /** Locked until the transaction ends, so that those who change the requests of one contributor queue. */
    static Optional<Contribution> locked(Key key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Made where it is not there yet, and locked. */
    static Contribution locked(Key key, Asking asking, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery(INSERT)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .setParameter("account", key.accountName())
                .setParameter("called", asking.called())
                .setParameter("message", asking.message())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return locked(key).orElseThrow();
    }
}
