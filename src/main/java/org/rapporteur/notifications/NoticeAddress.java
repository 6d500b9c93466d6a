package org.rapporteur.notifications;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a State wants to be written to. */
@Entity
@Table(name = "notice_address")
class NoticeAddress extends PanacheEntityBase {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String iso3;

    String address;

    @Column(name = "set_at")
    Instant setAt;

    @Column(name = "set_by")
    String setBy;
}
