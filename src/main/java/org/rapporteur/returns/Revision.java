package org.rapporteur.returns;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One batch of answer changes: when, by whom and how. The changes themselves are kept by {@link AnswerLog}. */
@Entity
@Immutable
@Table(name = "revision")
@IdClass(Revision.Key.class)
class Revision extends PanacheEntityBase {

    @Id
    @Column(name = "national_return_id")
    Long nationalReturnId;

    @Id
    int number;

    @Column(name = "made_at")
    Instant madeAt;

    /** The name of the account; for what was carried over, the number of the receipt by which that was signed. */
    @Column(name = "made_by")
    String madeBy;

    String channel;

    /** {@code null} unless a workbook brought it. */
    @Column(name = "upload_id")
    Long uploadId;

    /** For the persistence provider. */
    protected Revision() {}

    /** The one after the newest of a return. */
    Revision(NationalReturn nationalReturn, Instant madeAt, String madeBy, Channel channel, Long uploadId) {
        this.nationalReturnId = nationalReturn.id;
        this.number = nationalReturn.revision + 1;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.channel = channel.key();
        this.uploadId = uploadId;
    }

    record Key(Long nationalReturnId, int number) {}
}
