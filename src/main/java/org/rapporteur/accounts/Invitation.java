package org.rapporteur.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A link by which an invited person chooses a password, once. */
@Entity
class Invitation extends PanacheEntityBase {

    private static final String STANDS = " and usedAt is null and withdrawnAt is null";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "account_name")
    String accountName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** {@code null} while nobody has chosen a password by it. */
    @Column(name = "used_at")
    Instant usedAt;

    /** {@code null} while it was not called back. */
    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    static Optional<Invitation> standing(InvitationLink link, Instant now) {
        return find("sha256 = ?1 and expiresAt > ?2" + STANDS, link.sha256(), now)
                .singleResultOptional();
    }

    /** Calls back what an account still has. */
    static void withdraw(String accountName, Instant now) {
        update("withdrawnAt = ?2 where accountName = ?1" + STANDS, accountName, now);
    }

    /** @return false where somebody else was quicker */
    static boolean use(InvitationLink link, Instant now) {
        return update("usedAt = ?2 where sha256 = ?1 and expiresAt > ?2" + STANDS, link.sha256(), now) == 1;
    }

    /** Those of some accounts, the oldest first. */
    static List<Invitation> of(Collection<String> accountNames) {
        return list("accountName in ?1 order by id", accountNames);
    }
}
