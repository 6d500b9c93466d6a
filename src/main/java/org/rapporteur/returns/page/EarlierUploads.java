package org.rapporteur.returns.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rapporteur.core.merge.Accounting;

/** Reads what became of the uploads before the newest one, without the files themselves. */
@ApplicationScoped
class EarlierUploads {

    private static final int MOST = 50;

    private static final String UPLOADS =
            """
            select u.id, u.received_at, u.received_by, u.file_name,
                   u.filled, u.stored, u.unchanged, u.rejected, u.ignored, u.conflicting,
                   jsonb_array_length(u.findings) as findings
            from upload u
            join national_return r on r.id = u.national_return_id
            where r.year = :year and r.iso3 = :iso3
            order by u.id desc
            limit :most offset 1
            """;

    private final EntityManager database;

    EarlierUploads(EntityManager database) {
        this.database = database;
    }

    /** The newest first; the most recent ones where there are very many. */
    List<EarlierUpload> of(int year, String iso3) {
        return database.createNativeQuery(UPLOADS, Tuple.class)
                .setParameter("year", year)
                .setParameter("iso3", iso3)
                .setParameter("most", MOST)
                .getResultStream()
                .map(row -> upload((Tuple) row))
                .toList();
    }

    private static EarlierUpload upload(Tuple row) {
        return new EarlierUpload(
                row.get("id", Long.class),
                row.get("received_at", Instant.class),
                row.get("received_by", String.class),
                row.get("file_name", String.class),
                new Accounting(
                        row.get("filled", Integer.class),
                        row.get("stored", Integer.class),
                        row.get("unchanged", Integer.class),
                        row.get("rejected", Integer.class),
                        row.get("ignored", Integer.class),
                        row.get("conflicting", Integer.class)),
                row.get("findings", Integer.class));
    }

    /** An upload in one line. @param findings how many there are */
    public record EarlierUpload(
            long id, Instant receivedAt, String receivedBy, String fileName, Accounting accounting, int findings) {
        public EarlierUpload {
            Objects.requireNonNull(receivedAt);
            Objects.requireNonNull(receivedBy);
            Objects.requireNonNull(fileName);
            Objects.requireNonNull(accounting);
        }
    }
}
