package org.rapporteur.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.evidence.EvidenceView.Moment;
import org.rapporteur.evidence.EvidenceView.StoredFile;
import org.rapporteur.evidence.file.FileType;

/** Evidence in the database. Contents go in and out in pieces, and are never held as a whole. */
@ApplicationScoped
class EvidenceTable {

    private static final String OF_RETURN =
            """
            select evidence.*, event.made_at, event.made_by
              from evidence
              left join lateral (
                   select what, made_at, made_by from evidence_event
                    where evidence_id = evidence.id order by number desc limit 1) event on event.what = 'removed'
             where year = ? and iso3 = ?
             order by id
            """;
    private static final String MAKE_FOLDER =
            """
            insert into evidence_folder (year, iso3) values (?, ?)
            on conflict on constraint evidence_folder_key do nothing
            """;
    private static final String LOCK_FOLDER = "select year from evidence_folder where year = ? and iso3 = ? for update";
    private static final String INSERT =
            """
            insert into evidence (
                   year, iso3, recommendation, name, added_at, added_by, address, type, size, sha256, sent_as)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning id
            """;
    private static final String INSERT_CONTENT = "insert into evidence_content (evidence_id, content) values (?, ?)";
    private static final String ADD_EVENT =
            """
            insert into evidence_event (evidence_id, number, what, made_at, made_by)
            select ?, count(*) + 1, ?, ?, ? from evidence_event where evidence_id = ?
            """;
    private static final String SLICE =
            "select substring(content from ? for ?) from evidence_content where evidence_id = ?";

    /** In bytes. */
    private static final int LENGTH_OF_SLICE = 256 * 1024;

    private final DataSource database;

    EvidenceTable(DataSource database) {
        this.database = database;
    }

    /** All of a return, what was taken away included, in the order in which it was added. */
    List<EvidenceView> of(int year, String iso3) {
        return query(OF_RETURN, EvidenceTable::view, year, iso3);
    }

    /** Keeps others from changing the evidence of a return until the transaction ends. */
    void lock(int year, String iso3) {
        execute(MAKE_FOLDER, year, iso3);
        query(LOCK_FOLDER, row -> row.getInt(1), year, iso3);
    }

    /** @param evidence whose number is not known yet */
    long add(EvidenceView evidence) {
        var file = evidence.file();
        return query(
                        INSERT,
                        row -> row.getLong(1),
                        evidence.year(),
                        evidence.iso3(),
                        evidence.recommendation().toString(),
                        evidence.name(),
                        evidence.added().at().atOffset(ZoneOffset.UTC),
                        evidence.added().by(),
                        evidence.address().orElse(null),
                        file.map(stored -> stored.type().key()).orElse(null),
                        file.map(StoredFile::size).orElse(null),
                        file.map(StoredFile::sha256).orElse(null),
                        file.flatMap(StoredFile::sentAs).orElse(null))
                .get(0);
    }

    /** @param size in bytes, all of which are stored */
    void addContent(long id, Path file, int size) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT_CONTENT);
                var content = Files.newInputStream(file)) {
            statement.setLong(1, id);
            statement.setBinaryStream(2, content, size);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("evidence cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param what {@code removed} or {@code restored} */
    void log(long id, String what, Moment moment) {
        execute(ADD_EVENT, id, what, moment.at().atOffset(ZoneOffset.UTC), moment.by(), id);
    }

    /** Each piece is a short statement of its own: whoever has a slow line keeps no connection from others meanwhile. */
    void writeContent(long id, int size, OutputStream out) throws IOException {
        for (var from = 0; from < size; from += LENGTH_OF_SLICE) {
            out.write(query(SLICE, row -> row.getBytes(1), from + 1, LENGTH_OF_SLICE, id)
                    .get(0));
        }
    }

    private static EvidenceView view(ResultSet row) throws SQLException {
        return new EvidenceView(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("iso3"),
                RecommendationId.parse(row.getString("recommendation")),
                row.getString("name"),
                new Moment(moment(row, "added_at").orElseThrow(), row.getString("added_by")),
                file(row),
                Optional.ofNullable(row.getString("address")),
                removal(row));
    }

    private static Optional<StoredFile> file(ResultSet row) throws SQLException {
        var type = row.getString("type");
        return type == null
                ? Optional.empty()
                : Optional.of(new StoredFile(
                        FileType.of(type),
                        row.getInt("size"),
                        row.getString("sha256"),
                        Optional.ofNullable(row.getString("sent_as"))));
    }

    private static Optional<Moment> removal(ResultSet row) throws SQLException {
        var by = row.getString("made_by");
        return moment(row, "made_at").map(at -> new Moment(at, by));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.of(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("evidence cannot be read", e);
        }
    }

    private void execute(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("evidence cannot be written", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Takes a value out of a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
