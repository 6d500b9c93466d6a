package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.Carried;
import org.rapporteur.core.report.CarriedTally;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.core.report.Tally;

/** Counts reported answers. Every figure of every report comes from here. */
@ApplicationScoped
public class ReportRepository {

    private static final String TALLIES =
            """
            select item, regional_group, coalesce(value, ''), count(*),
                   count(*) filter (where value is not null and review = 'not_reviewed'),
                   count(*) filter (where value is not null and review = 'confirmed'),
                   count(*) filter (where value is not null and review = 'changed')
              from reported_answer
             where year = ? and chapter = any (?)
             group by item, regional_group, value
            """;

    /** A State counts once for each option that it named, whatever the rank, or once where it named none. */
    private static final String RANKED =
            """
            with rank as (
                select regexp_replace(item, '\\.[^.]+$', '') as list, regional_group, iso3, value
                  from reported_answer
                 where year = ? and chapter = any (?) and split_part(item, '.', 3) = ?)
            select list, regional_group, value, count(*)
              from (select distinct list, regional_group, iso3, value
                      from rank where value is not null
                    union all
                    select list, regional_group, iso3, ''
                      from rank group by list, regional_group, iso3 having count(value) = 0) named
             group by list, regional_group, value
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

    /**
     * What was reported in a year on some chapters, all as of one moment.
     *
     * @param ranked id of the template whose members are ranks of one list, where there is one
     */
    Reported read(int year, Collection<Integer> chapters, Optional<String> ranked) {
        try (var connection = database.getConnection()) {
            beginSnapshot(connection);
            var reporting = reporting(connection, year);
            var tallies = new ArrayList<Tally>();
            var carried = new ArrayList<CarriedTally>();
            count(connection, year, chapters, tallies, carried);
            if (ranked.isPresent()) {
                countRanked(connection, year, chapters, ranked.get(), tallies);
            }
            connection.commit();
            return new Reported(reporting, tallies, carried);
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

    private static void count(
            Connection connection,
            int year,
            Collection<Integer> chapters,
            List<Tally> tallies,
            List<CarriedTally> carried)
            throws SQLException {
        try (var query = connection.prepareStatement(TALLIES)) {
            setPlace(query, year, chapters);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var tally = tally(rows);
                    tallies.add(tally);
                    carried.addAll(carried(rows, tally));
                }
            }
        }
    }

    private static void countRanked(
            Connection connection, int year, Collection<Integer> chapters, String template, List<Tally> tallies)
            throws SQLException {
        try (var query = connection.prepareStatement(RANKED)) {
            setPlace(query, year, chapters);
            query.setString(3, template);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    tallies.add(tally(rows));
                }
            }
        }
    }

    private static void setPlace(PreparedStatement query, int year, Collection<Integer> chapters) throws SQLException {
        query.setInt(1, year);
        query.setArray(2, query.getConnection().createArrayOf("smallint", chapters.toArray()));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        var item = ItemCode.parse(row.getString(1)).orElseThrow();
        return new Tally(item, Regions.group(row.getString(2)), row.getString(3), row.getInt(4));
    }

    /** Nothing of what was asked and not answered. */
    private static List<CarriedTally> carried(ResultSet row, Tally tally) throws SQLException {
        if (tally.value().equals(Tally.NOT_ANSWERED)) {
            return List.of();
        }
        var count = new Carried(tally.count(), row.getInt(5), row.getInt(6), row.getInt(7));
        return List.of(new CarriedTally(tally.item(), tally.group(), count));
    }
}
