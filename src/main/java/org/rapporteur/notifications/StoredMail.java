package org.rapporteur.notifications;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.rapporteur.notifications.Letter.Kind;

/** That an e-mail was to be sent, and what became of it; not what it said. */
@Entity
@Table(name = "mail")
class StoredMail extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String kind;

    int year;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String iso3;

    @Column(name = "account_name")
    String accountName;

    String recipient;

    @Column(name = "made_at")
    Instant madeAt;

    /** {@code null} while no server took it. */
    @Column(name = "sent_at")
    Instant sentAt;

    /** {@code null} unless it could not be sent. */
    @Column(name = "failed_at")
    Instant failedAt;

    /** For the persistence provider. */
    protected StoredMail() {}

    StoredMail(Letter letter, Instant madeAt) {
        this.kind = letter.kind().name().toLowerCase(Locale.ROOT);
        this.year = letter.year();
        this.iso3 = letter.iso3();
        this.accountName = letter.account();
        this.recipient = letter.recipient().value();
        this.madeAt = madeAt;
    }

    Kind kind() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** Those about a return, the oldest first. */
    static List<StoredMail> about(int year, String iso3) {
        return list("year = ?1 and iso3 = ?2 order by id", year, iso3);
    }
}
