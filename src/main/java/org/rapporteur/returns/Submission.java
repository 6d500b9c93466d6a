package org.rapporteur.returns;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision that the State signed off. */
@Entity
@Immutable
@Table(name = "submission")
class Submission extends PanacheEntityBase {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "national_return_id")
    Long nationalReturnId;

    int revision;

    /** The submission for the edition before that was the newest one then; {@code null} where there was none. */
    @Column(name = "previous_id")
    Long previousId;

    @Column(name = "receipt_number")
    String receiptNumber;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "submitted_by")
    String submittedBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    /** Answers among those submitted that were carried over and that nobody reviewed. */
    @Column(name = "not_reviewed")
    int notReviewed;

    /** For the persistence provider. */
    protected Submission() {}

    Submission(NationalReturn nationalReturn, Receipt receipt, Optional<Long> previous) {
        nationalReturnId = nationalReturn.id;
        previousId = previous.orElse(null);
        revision = receipt.revision();
        receiptNumber = receipt.number();
        submittedAt = receipt.submittedAt();
        submittedBy = receipt.submittedBy();
        sha256 = receipt.sha256();
        notReviewed = receipt.notReviewed();
    }

    static Optional<Submission> newest(NationalReturn nationalReturn) {
        return find("nationalReturnId", NEWEST_FIRST, nationalReturn.id).firstResultOptional();
    }

    /** All of a return, the newest first. */
    static List<Submission> all(NationalReturn nationalReturn) {
        return list("nationalReturnId", NEWEST_FIRST, nationalReturn.id);
    }

    static long count(NationalReturn nationalReturn) {
        return count("nationalReturnId", nationalReturn.id);
    }

    Receipt receipt() {
        return new Receipt(receiptNumber, revision, submittedAt, submittedBy, sha256, notReviewed);
    }
}
