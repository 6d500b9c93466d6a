package org.rapporteur.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Lets a program in as an account, for a while. One that was revoked is no longer there. */
@Entity
@Table(name = "access_token")
class AccessToken extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "account_name")
    public String accountName;

    /** What its owner calls it. */
    public String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    public String sha256;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "last_four", length = 4)
    public String lastFour;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** In UTC; {@code null} for one that was never used. */
    @Column(name = "last_used_on")
    public LocalDate lastUsedOn;

    static Optional<AccessToken> of(TokenSecret secret) {
        return find("sha256", secret.sha256()).firstResultOptional();
    }

    /** The newest first. */
    static List<AccessToken> ofAccount(String accountName) {
        return list("accountName = ?1 order by createdAt desc, id desc", accountName);
    }

    /** @return whether there was one */
    static boolean revoke(String accountName, long id) {
        return delete("accountName = ?1 and id = ?2", accountName, id) > 0;
    }

    static void revokeAll(String accountName) {
        delete("accountName", accountName);
    }

    boolean isValid(Instant now) {
        return expiresAt.isAfter(now);
    }

    /** Written at most once a day, and beside the version of what was read: calls at once do not get in each other's way. */
    void usedOn(LocalDate today) {
        if (lastUsedOn == null || lastUsedOn.isBefore(today)) {
            update("lastUsedOn = ?1 where id = ?2", today, id);
        }
    }
}
