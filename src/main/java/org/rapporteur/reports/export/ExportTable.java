package org.rapporteur.reports.export;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.Sql;
import org.rapporteur.reports.export.Export.StoredZip;
import org.rapporteur.reports.figures.Regions;

/** Exports in the database. Every step of one is a single statement, so that two nodes are never at the same. */
@ApplicationScoped
public class ExportTable {

    private static final String OF_YEAR = "select * from report_export where year = ? order by id desc";
    private static final String ONE = "select * from report_export where year = ? and id = ?";
    private static final String COUNT = "select count(*) from report_export";
    private static final String ADD =
            """
            insert into report_export (
                   year, snapshot, published, regional_group, formats, status, parts, asked_at, asked_by)
            values (?, ?, ?, ?, ?, 'waiting', ?, ?, ?)
            returning id
            """;

    /** The one that waits longest, or that a node died over. */
    private static final String TAKE =
            """
            update report_export
               set status = 'running', worker = ?, alive_at = ?, attempts = attempts + 1, parts_done = 0
             where id = (select id from report_export
                          where status = 'waiting' or (status = 'running' and alive_at < ? and attempts < ?)
                          order by id
                          limit 1
                            for update skip locked)
            returning *
            """;

    private static final String GIVE_UP =
            """
            update report_export
               set status = 'failed', failure = 'given_up', worker = null, ended_at = ?
             where status = 'running' and alive_at < ? and attempts >= ?
            """;
    private static final String STEP =
            """
            update report_export set parts_done = ?, alive_at = ?
             where id = ? and worker = ? and status = 'running'
            """;
    private static final String FINISH =
            """
            with done as (
                update report_export
                   set status = 'done', worker = null, ended_at = ?, sha256 = ?, size = ?
                 where id = ? and worker = ? and status = 'running'
                returning id)
            insert into report_export_file (export_id, content) select id, ? from done
            """;
    private static final String FAIL =
            """
            update report_export
               set status = 'failed', worker = null, ended_at = ?, failure = ?, failed_part = ?, failure_log = ?
             where id = ? and worker = ? and status = 'running'
            """;
    private static final String HAND_BACK =
            """
            update report_export set status = 'waiting', worker = null, parts_done = 0, attempts = attempts - 1
             where id = ? and worker = ? and status = 'running'
            """;
    private static final String CANCEL =
            """
            update report_export set status = 'cancelled', worker = null, ended_at = ?
             where id = ? and status in ('waiting', 'running')
            """;
    private static final String TRY_AGAIN =
            """
            update report_export
               set status = 'waiting', ended_at = null, failure = null, failed_part = null, failure_log = null,
                   attempts = 0, parts_done = 0
             where id = ? and status in ('failed', 'cancelled')
            """;
    private static final String DELETE =
            "delete from report_export where id = ? and status in ('done', 'failed', 'cancelled')";
    private static final String DELETE_OLD = "delete from report_export where ended_at < ?";
    private static final String SLICE =
            "select substring(content from ? for ?) from report_export_file where export_id = ?";

    /** In bytes. */
    private static final int LENGTH_OF_SLICE = 256 * 1024;

    private final DataSource database;
    private final Sql sql;

    public ExportTable(DataSource database) {
        this.database = database;
        this.sql = new Sql(database);
    }

    /** The newest first. */
    List<Export> of(int year) {
        return sql.list(OF_YEAR, ExportTable::export, year);
    }

    Optional<Export> find(int year, long id) {
        return sql.first(ONE, ExportTable::export, year, id);
    }

    /** How many there are, of all years. */
    int count() {
        return sql.first(COUNT, row -> row.getInt(1)).orElseThrow();
    }

    /** @param export whose number is not known yet */
    long add(Export export) {
        return sql.first(
                        ADD,
                        row -> row.getLong(1),
                        export.year(),
                        export.snapshot(),
                        export.published().orElse(null),
                        export.region().map(Regions::code).orElse(null),
                        export.formats().stream().map(ReportFormat::key).collect(joining(" ")),
                        export.parts(),
                        export.asked(),
                        export.by())
                .orElseThrow();
    }

    /** Takes an export that nobody is at, for a worker to make. */
    Optional<Export> take(String worker, Instant now) {
        var silent = now.minus(ExportLimits.SILENCE);
        sql.change(GIVE_UP, now, silent, ExportLimits.ATTEMPTS);
        return sql.first(TAKE, ExportTable::export, worker, now, silent, ExportLimits.ATTEMPTS);
    }

    /** @return whether the worker is still the one to make it */
    boolean step(long id, String worker, int done, Instant now) {
        return sql.change(STEP, done, now, id, worker) == 1;
    }

    /** Keeps the file, unless the worker is not the one to make it any more. */
    void finish(long id, String worker, Path file, StoredZip stored, Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FINISH);
                var content = Files.newInputStream(file)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, stored.sha256());
            statement.setInt(3, stored.size());
            statement.setLong(4, id);
            statement.setString(5, worker);
            statement.setBinaryStream(6, content, stored.size());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an export cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fail(long id, String worker, Failure failure, Instant now) {
        sql.change(
                FAIL,
                now,
                failure.kind().key(),
                failure.part().orElse(null),
                failure.log().orElse(null),
                id,
                worker);
    }

    /** For another worker to take, as if this one had never begun. */
    void handBack(long id, String worker) {
        sql.change(HAND_BACK, id, worker);
    }

    /** @return whether there was anything to cancel */
    boolean cancel(long id, Instant now) {
        return sql.change(CANCEL, now, id) == 1;
    }

    /** @return whether it had failed or was cancelled */
    boolean tryAgain(long id) {
        return sql.change(TRY_AGAIN, id) == 1;
    }

    /** @return whether it had ended */
    boolean delete(long id) {
        return sql.change(DELETE, id) == 1;
    }

    /** Those that ended before a moment. */
    void deleteOld(Instant before) {
        sql.change(DELETE_OLD, before);
    }

    /** Each piece is a short statement of its own: whoever has a slow line keeps no connection from others meanwhile. */
    void write(long id, int size, OutputStream out) throws IOException {
        for (var from = 0; from < size; from += LENGTH_OF_SLICE) {
            out.write(sql.first(SLICE, row -> row.getBytes(1), from + 1, LENGTH_OF_SLICE, id)
                    .orElseThrow(() -> new IOException("the export " + id + " was deleted meanwhile")));
        }
    }

    private static Export export(ResultSet row) throws SQLException {
        var sha256 = row.getString("sha256");
        return new Export(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("snapshot"),
                Optional.ofNullable(row.getObject("published", Integer.class)),
                Optional.ofNullable(row.getString("regional_group")).map(Regions::group),
                Stream.of(row.getString("formats").split(" "))
                        .map(ReportFormat::wanted)
                        .toList(),
                ExportStatus.of(row.getString("status")),
                row.getInt("parts"),
                row.getInt("parts_done"),
                row.getInt("attempts"),
                Sql.moment(row, "asked_at"),
                row.getString("asked_by"),
                Optional.ofNullable(Sql.moment(row, "ended_at")),
                failure(row),
                sha256 == null ? Optional.empty() : Optional.of(new StoredZip(sha256, row.getInt("size"))));
    }

    private static Optional<Failure> failure(ResultSet row) throws SQLException {
        var kind = row.getString("failure");
        return kind == null
                ? Optional.empty()
                : Optional.of(new Failure(
                        Failure.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getString("failed_part")),
                        Optional.ofNullable(row.getString("failure_log"))));
    }
}
