package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.core.report.Tally;

/** Counts reported answers. Every figure of every report comes from here. */
@ApplicationScoped
public class ReportRepository {

    private static final String TALLIES =
            """
            select item, regional_group, coalesce(value, ''), count(*)
              from reported_answer
             where year = ? and chapter = any (?)
             group by item, regional_group, value
            """;

    /** The group is the one under which the answers were reported, so that both queries count in the same groups. */
    private static final String REPORTING =
            """
            select r.iso3, a.regional_group, s.submitted_at
              from national_return r
              join lateral (select max(submitted_at) as submitted_at
                              from submission where national_return_id = r.id) s on s.submitted_at is not null
              join lateral (select regional_group
                              from reported_answer where year = r.year and iso3 = r.iso3 limit 1) a on true
             where r.year = ?
             order by r.iso3
            """;

    private final DataSource database;

    public ReportRepository(DataSource database) {
        this.database = database;
    }

    /** What was reported in a year on some chapters, all as of one moment. */
    Reported read(int year, Collection<Integer> chapters) {
        try (var connection = database.getConnection()) {
            beginSnapshot(connection);
            var reported = new Reported(reporting(connection, year), tallies(connection, year, chapters));
            connection.commit();
            return reported;
        } catch (SQLException e) {
            throw new IllegalStateException("the reported answers of " + year + " cannot be counted", e);
        }
    }

    /** A State that submits between the two queries must be in both or in neither. */
    private static void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private static List<Reporting> reporting(Connection connection, int year) throws SQLException {
        try (var query = connection.prepareStatement(REPORTING)) {
            query.setInt(1, year);
            try (var rows = query.executeQuery()) {
                var reporting = new ArrayList<Reporting>();
                while (rows.next()) {
                    reporting.add(reporting(rows));
                }
                return reporting;
            }
        }
    }

    private static Reporting reporting(ResultSet row) throws SQLException {
        return new Reporting(
                row.getString(1),
                Regions.group(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }

    private static List<Tally> tallies(Connection connection, int year, Collection<Integer> chapters)
            throws SQLException {
        try (var query = connection.prepareStatement(TALLIES)) {
            query.setInt(1, year);
            query.setArray(2, connection.createArrayOf("smallint", chapters.toArray()));
            try (var rows = query.executeQuery()) {
                var tallies = new ArrayList<Tally>();
                while (rows.next()) {
                    tallies.add(tally(rows));
                }
                return tallies;
            }
        }
    }

    private static Tally tally(ResultSet row) throws SQLException {
        var item = ItemCode.parse(row.getString(1)).orElseThrow();
        return new Tally(item, Regions.group(row.getString(2)), row.getString(3), row.getInt(4));
    }
}
