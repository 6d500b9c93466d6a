package org.rapporteur.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody who may sign in. */
@Entity
class Account extends PanacheEntityBase {

    /** Lower case. */
    @Id
    public String name;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** Upper case; {@code null} for an account that belongs to no State. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    public String iso3;

    @Column(name = "password_hash")
    public String passwordHash;

    @Column(name = "must_change_password")
    public boolean mustChangePassword;

    @Column(name = "created_at")
    public Instant createdAt;

    public boolean disabled;

    @Version
    public int version;

    /** @param name in either case */
    static Optional<Account> named(String name) {
        return findByIdOptional(AccountName.of(name));
    }

    static List<Account> inOrder() {
        return list("order by name");
    }

    /** Whether there is one who can still sign in. */
    static boolean hasAdministrator() {
        return count("role = ?1 and not disabled", Role.ADMINISTRATOR) > 0;
    }

    SignedIn signedIn() {
        return new SignedIn(name, role, Optional.ofNullable(iso3));
    }
}
