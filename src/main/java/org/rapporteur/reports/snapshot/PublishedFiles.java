package org.rapporteur.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.rapporteur.core.Sha256;
import org.rapporteur.reports.Program;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.Sql;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.snapshot.SnapshotReports.Made;

/**
 * The files of published reports. Each is made when it is first asked for, and is given as it was then ever after: also by
 * a later program, which might make other bytes of the same figures.
 */
@ApplicationScoped
public class PublishedFiles {

    private static final String CONTENT =
            "select content from published_file where year = ? and number = ? and name = ? and format = ?";
    private static final String ALL =
            """
            select name, format, made_at, program, sha256, octet_length(content) as size
              from published_file
             where year = ? and number = ?
             order by name, format
            """;
    private static final String ADD =
            """
            insert into published_file (year, number, name, format, made_at, program, sha256, content)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint published_file_key do nothing
            """;

    private final Sql sql;
    private final Publications publications;
    private final SnapshotReports reports;
    private final Program program;
    private final Clock clock;

    public PublishedFiles(
            DataSource database, Publications publications, SnapshotReports reports, Program program, Clock clock) {
        this.sql = new Sql(database);
        this.publications = publications;
        this.reports = reports;
        this.program = program;
        this.clock = clock;
    }

    /** Those that were asked for so far. */
    public List<PublishedFile> of(PublishedReport report) {
        return sql.list(ALL, PublishedFiles::file, report.year(), report.number());
    }

    /** One of them; the report is counted only where a format is not there yet, and then once for all formats. */
    public Made made(PublishedReport report, WantedReport wanted) {
        var again = once(() -> again(report, wanted));
        return format -> kept(report, wanted, format)
                .orElseGet(() -> keep(report, wanted, format, again.get().in(format)));
    }

    /** The same as this program makes it now, whatever is kept. */
    public Made again(PublishedReport report, WantedReport wanted) {
        return reports.make(publications.snapshot(report), report.facts(), wanted);
    }

    private Optional<byte[]> kept(PublishedReport report, WantedReport wanted, ReportFormat format) {
        return sql.first(CONTENT, row -> row.getBytes(1), report.year(), report.number(), wanted.name(), format.key());
    }

    /** What somebody else kept meanwhile stays. */
    private byte[] keep(PublishedReport report, WantedReport wanted, ReportFormat format, byte[] content) {
        sql.change(
                ADD,
                report.year(),
                report.number(),
                wanted.name(),
                format.key(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                program.name(),
                Sha256.of(content),
                content);
        return kept(report, wanted, format).orElseThrow();
    }

    private static PublishedFile file(ResultSet row) throws SQLException {
        return new PublishedFile(
                row.getString("name"),
                ReportFormat.wanted(row.getString("format")),
                Sql.moment(row, "made_at"),
                row.getString("program"),
                row.getString("sha256"),
                row.getInt("size"));
    }

    private static <T> Supplier<T> once(Supplier<T> costly) {
        return new Supplier<>() {
            private T made;

            @Override
            public T get() {
                if (made == null) {
                    made = costly.get();
                }
                return made;
            }
        };
    }
}
