package org.rapporteur.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.reports.Sql;

/** Published reports in the database. */
@ApplicationScoped
public class PublishedTable {

    private static final String COLUMNS =
            """
            select published_report.*,
                   (select count(*) from report_snapshot_submission s
                      join submission on submission.id = s.submission_id
                      join national_return r on r.id = submission.national_return_id
                     where s.snapshot = published_report.snapshot and r.year = published_report.year) as submissions
              from published_report
            """;
    private static final String ALL = COLUMNS + "where year = ? order by number desc";
    private static final String ONE = COLUMNS + "where year = ? and number = ?";
    private static final String SAME = COLUMNS + "where snapshot = ? and program = ?";

    /** The next number of the year; nothing where somebody took it meanwhile, or where the same is published already. */
    private static final String ADD =
            """
            insert into published_report (
                   year, number, snapshot, edition_status, program, synthetic, published_at, published_by)
            select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from published_report where year = ?
            on conflict do nothing
            """;

    private final Sql sql;

    public PublishedTable(DataSource database) {
        this.sql = new Sql(database);
    }

    /** The newest first. */
    List<PublishedReport> of(int year) {
        return sql.list(ALL, PublishedTable::report, year);
    }

    Optional<PublishedReport> find(int year, int number) {
        return sql.first(ONE, PublishedTable::report, year, number);
    }

    /** The one that the same program made of the same snapshot. */
    Optional<PublishedReport> same(String snapshot, String program) {
        return sql.first(SAME, PublishedTable::report, snapshot, program);
    }

    /**
     * Gives it the next number of its year.
     *
     * @param report whose number does not matter yet
     * @return whether it was added; not where it is there already
     */
    boolean add(PublishedReport report) {
        while (same(report.snapshot(), report.program()).isEmpty()) {
            var added = sql.change(
                    ADD,
                    report.year(),
                    report.snapshot(),
                    report.edition().key(),
                    report.program(),
                    report.synthetic(),
                    report.at(),
                    report.by(),
                    report.year());
            if (added == 1) {
                return true;
            }
        }
        return false;
    }

    private static PublishedReport report(ResultSet row) throws SQLException {
        return new PublishedReport(
                row.getInt("year"),
                row.getInt("number"),
                row.getString("snapshot"),
                EditionStatus.valueOf(row.getString("edition_status").toUpperCase(Locale.ROOT)),
                row.getString("program"),
                row.getBoolean("synthetic"),
                Sql.moment(row, "published_at"),
                row.getString("published_by"),
                row.getInt("submissions"));
    }
}
