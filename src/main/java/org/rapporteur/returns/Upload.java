package org.rapporteur.returns;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.rapporteur.core.merge.IntakeResult;

/** A workbook as it arrived, with what became of it. */
@Entity
@Immutable
@Table(name = "upload")
class Upload extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "national_return_id")
    Long nationalReturnId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_by")
    String receivedBy;

    @Column(name = "file_name")
    String fileName;

    int size;

    @Basic(fetch = FetchType.LAZY)
    byte[] content;

    @Column(name = "base_revision")
    int baseRevision;

    /** {@code null} where it changed nothing. */
    Integer revision;

    @Embedded
    UploadCounts counts;

    /** See {@link FindingsJson}. */
    @JdbcTypeCode(SqlTypes.JSON)
    String findings;

    /** For the persistence provider. */
    protected Upload() {}

    /** @param now when it was received */
    Upload(Draft draft, Instant now, Delivery delivery, IntakeResult result) {
        nationalReturnId = draft.nationalReturn().id;
        sha256 = delivery.sha256();
        receivedAt = now;
        receivedBy = delivery.by().name();
        fileName = delivery.fileName();
        size = delivery.content().length;
        content = delivery.content();
        baseRevision = delivery.baseRevision();
        revision = result.isEmpty() ? null : draft.nationalReturn().revision + 1;
        counts = new UploadCounts(result.accounting(), result.cleared());
        findings = FindingsJson.write(result.findings());
    }

    static Optional<Upload> newest(NationalReturn nationalReturn) {
        return find("nationalReturnId", Sort.descending("id"), nationalReturn.id)
                .firstResultOptional();
    }

    /** @param sender name of the account */
    static Optional<Upload> newest(NationalReturn nationalReturn, String sender) {
        return find("nationalReturnId = ?1 and receivedBy = ?2", Sort.descending("id"), nationalReturn.id, sender)
                .firstResultOptional();
    }

    static Optional<Upload> of(NationalReturn nationalReturn, long id) {
        return find("nationalReturnId = ?1 and id = ?2", nationalReturn.id, id).singleResultOptional();
    }

    UploadSummary summary() {
        return new UploadSummary(
                id,
                sha256,
                receivedAt,
                receivedBy,
                fileName,
                size,
                baseRevision,
                Optional.ofNullable(revision),
                counts.accounting(),
                counts.cleared,
                FindingsJson.read(findings));
    }
}
