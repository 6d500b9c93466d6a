package org.rapporteur.reports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.Programs;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.draft.DraftFacts;
import org.rapporteur.reports.figures.ReportRepository;
import org.rapporteur.reports.snapshot.Office;
import org.rapporteur.reports.snapshot.Snapshot;
import org.rapporteur.reports.snapshot.SnapshotReports;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.testing.SettableClock;
import org.rapporteur.trial.TrialDatabase;

/** Exports by several nodes over one database. */
class ExportTest {

    private static final List<ReportFormat> TWO = List.of(ReportFormat.CSV, ReportFormat.JSON);
    private static PlainDatabase database;
    private static String silent;
    private static String reported;

    private final SettableClock clock = new SettableClock(Instant.parse("2027-04-02T08:30:00Z"));
    private final Office office = new Office(database.source(), clock, Programs.of("1.0.0", states()), states());
    private final ExportTable table = new ExportTable(database.source());
    private final Exports exports = new Exports(table, office.snapshots, Office.questionnaires(), clock);

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() {
        database = new PlainDatabase();
        var submitted = TrialDatabase.fill(database).stream()
                .filter(made -> made.year() == 2026 && made.submitted())
                .map(made -> made.state().iso3())
                .toList();
        reported = submitted.get(0);
        silent = states().all().stream()
                .map(MemberState::iso3)
                .filter(iso3 -> !submitted.contains(iso3))
                .findFirst()
                .orElseThrow();
        Office.openEditions(database.source());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void startAgain() {
        Office.startAgain(database.source());
    }

    @Test
    void holdsTheFilesThatOneGetsOneByOneAsOfTheMomentWhenItWasAskedFor() throws IOException {
        var snapshot = office.snapshots.now(Office.questionnaire());
        var expected = new LinkedHashMap<String, String>();
        for (var wanted : WantedReport.all(Office.questionnaire(), Optional.empty())) {
            var made = office.reports.make(snapshot, office.program.facts(), wanted);
            TWO.stream()
                    .sorted()
                    .forEach(format ->
                            expected.put(wanted.fileName(2026) + format.ending(), Sha256.of(made.in(format))));
        }
        var export = ask(TWO);
        Office.submit(database.source(), silent, reported);

        assertThat(worker().workOnce()).isTrue();

        var parts = unzipped(content(export));
        var list = new String(parts.remove("SHA256SUMS"), StandardCharsets.UTF_8);
        assertThat(hashes(parts)).containsExactlyEntriesOf(expected).hasSize(2 * 8);
        assertThat(list.lines())
                .containsExactlyElementsOf(expected.entrySet().stream()
                        .map(part -> part.getValue() + "  " + part.getKey())
                        .toList());
        var done = found(export);
        assertThat(done.status()).isEqualTo(ExportStatus.DONE);
        assertThat(done.done()).isEqualTo(done.parts()).isEqualTo(2 * 8);
        assertThat(done.file().orElseThrow().sha256()).isEqualTo(Sha256.of(content(export)));
    }

    @Test
    void givesTheSameBytesForTheSameSubmissions() throws IOException {
        var first = ask(List.of(ReportFormat.SDMX_CSV));
        clock.advance(Duration.ofDays(2));
        var second = ask(List.of(ReportFormat.SDMX_CSV));
        var worker = worker();
        assertThat(worker.workOnce() && worker.workOnce()).isTrue();
        assertThat(content(second)).isEqualTo(content(first));
        assertThat(worker.workOnce()).as("a third export").isFalse();
    }

    @Test
    void holdsTheFilesOfAPublishedReportAndKeepsThem() throws IOException {
        var report = office.publications.publish(Office.questionnaire(), Optional.empty(), "secretariat");
        exports.whenPublished(report);
        Office.submit(database.source(), silent, reported);

        worker().workOnce();

        var export = exports.of(2026).get(0);
        assertThat(export.status()).isEqualTo(ExportStatus.DONE);
        assertThat(export.publishedId()).contains("2026-R-001");
        var parts = unzipped(content(export));
        parts.remove("SHA256SUMS");
        assertThat(office.files.of(report)).hasSameSizeAs(parts.keySet()).allSatisfy(file -> assertThat(
                        Sha256.of(parts.get("report-2026-R-001-" + file.name()
                                + file.format().ending())))
                .isEqualTo(file.sha256()));
    }

    @Test
    void isOfOneRegionWhereThatIsWanted() throws IOException {
        var wanted = new Exports.Wanted(
                Office.questionnaire(),
                Optional.empty(),
                Optional.of(RegionalGroup.AFRICAN),
                List.of(ReportFormat.CSV));
        var export = exports.ask(wanted, "secretariat");
        worker().workOnce();
        assertThat(unzipped(content(export)).keySet())
                .contains("report-2026-chapter-1-african.csv", "report-2026-correspondence-african.csv");
        assertThat(export.fileName()).isEqualTo("reports-2026-export-" + export.id() + "-african.zip");
    }

    @Test
    void isMadeOnceWhereTwoWorkersRace() throws Exception {
        var export = ask(List.of(ReportFormat.SDMX_ML));
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> work = worker()::workOnce;
            Callable<Boolean> otherWork = worker()::workOnce;
            var results = threads.invokeAll(List.of(work, otherWork));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
        assertThat(found(export).attempts()).isEqualTo(1);
        assertThat(found(export).status()).isEqualTo(ExportStatus.DONE);
    }

    @Test
    void isTakenUpWhereItsWorkerDiedAndIsNotWhileItLives() {
        var export = ask(TWO);
        table.take("dead", clock.instant());
        clock.advance(Duration.ofMinutes(4));
        assertThat(worker().workOnce()).isFalse();
        clock.advance(Duration.ofMinutes(2));
        assertThat(worker().workOnce()).isTrue();
        assertThat(found(export).status()).isEqualTo(ExportStatus.DONE);
        assertThat(found(export).attempts()).isEqualTo(2);
        assertThat(table.step(export.id(), "dead", 1, clock.instant()))
                .as("a worker that was not dead after all")
                .isFalse();
    }

    @Test
    void isGivenUpWhereItsWorkersDieOneAfterTheOther() {
        var export = ask(TWO);
        for (var attempt = 0; attempt < ExportLimits.ATTEMPTS; attempt++) {
            assertThat(table.take("dead " + attempt, clock.instant())).isPresent();
            clock.advance(Duration.ofMinutes(6));
        }
        assertThat(worker().workOnce()).isFalse();
        assertThat(found(export).failure()).contains(Failure.of(Failure.Kind.GIVEN_UP));
    }

    @Test
    void stopsWhereItIsCancelledAndCanBeTriedAgain() throws IOException {
        var export = ask(TWO);
        var taken = table.take("worker", clock.instant()).orElseThrow();
        var made = making(office.reports).make(taken, folder.resolve("cancelled.zip"), parts -> {
            if (parts == 3) {
                exports.cancel(found(export));
            }
            return table.step(export.id(), "worker", parts, clock.instant());
        });
        assertThat(made).isEmpty();
        assertThat(found(export).status()).isEqualTo(ExportStatus.CANCELLED);
        assertThat(found(export).done()).isEqualTo(2);
        assertThat(worker().workOnce()).isFalse();
        assertProblem(() -> exports.file(found(export)), Problem.EXPORT_CANNOT_DO_THAT);

        exports.tryAgain(found(export));
        worker().workOnce();
        assertThat(found(export).status()).isEqualTo(ExportStatus.DONE);
    }

    @Test
    void saysWhichPartFailedAndCanBeTriedAgain() {
        var export = ask(TWO);
        new ExportWorker(table, making(new Broken(office)), clock).workOnce();
        var failed = found(export);
        assertThat(failed.status()).isEqualTo(ExportStatus.FAILED);
        assertThat(failed.failure().orElseThrow().kind()).isEqualTo(Failure.Kind.PART);
        assertThat(failed.failure().orElseThrow().part()).contains("report-2026-chapter-3.csv");
        assertThat(failed.failure().orElseThrow().log()).isPresent();

        exports.tryAgain(failed);
        worker().workOnce();
        assertThat(found(export).status()).isEqualTo(ExportStatus.DONE);
        assertThat(found(export).failure()).isEmpty();
    }

    @Test
    void isDeletedAfterSomeDaysOrWhenSomebodyDeletesIt() {
        var export = ask(List.of(ReportFormat.SDMX_ML));
        assertProblem(() -> exports.delete(export), Problem.EXPORT_CANNOT_DO_THAT);
        worker().workOnce();
        var other = ask(List.of(ReportFormat.SDMX_ML));
        clock.advance(Duration.ofDays(ExportLimits.DAYS));
        table.deleteOld(clock.instant().minus(Duration.ofDays(ExportLimits.DAYS)));
        assertThat(exports.of(2026)).as("on its last day").hasSize(2);
        table.deleteOld(clock.instant().minus(Duration.ofDays(ExportLimits.DAYS - 1)));
        assertThat(exports.of(2026)).extracting(Export::id).containsExactly(other.id());
        exports.cancel(other);
        exports.delete(found(other));
        assertThat(exports.of(2026)).isEmpty();
        assertProblem(() -> found(other), Problem.UNKNOWN_EXPORT);
    }

    @Test
    void keepsNoMoreThanSoMany() {
        for (var number = 0; number < ExportLimits.MOST; number++) {
            ask(TWO);
        }
        assertProblem(() -> ask(TWO), Problem.TOO_MANY_EXPORTS);
    }

    /** Cannot write one file. */
    private static final class Broken extends SnapshotReports {

        Broken(Office office) {
            super(Office.questionnaires(), new ReportRepository(office.database), office.file);
        }

        @Override
        public Made make(Snapshot snapshot, DraftFacts facts, WantedReport wanted) {
            var made = super.make(snapshot, facts, wanted);
            return format -> {
                if (wanted.chapter() == 3 && format == ReportFormat.CSV) {
                    throw new IllegalStateException("this is what the test is about");
                }
                return made.in(format);
            };
        }
    }

    private Export ask(List<ReportFormat> formats) {
        return exports.ask(
                new Exports.Wanted(Office.questionnaire(), Optional.empty(), Optional.empty(), formats), "secretariat");
    }

    private Export found(Export export) {
        return exports.find(2026, String.valueOf(export.id()));
    }

    private ExportWorker worker() {
        return new ExportWorker(table, making(office.reports), clock);
    }

    private ExportMaking making(SnapshotReports reports) {
        return new ExportMaking(
                Office.questionnaires(), office.snapshots, reports, office.publications, office.files, office.program);
    }

    private byte[] content(Export export) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.write(found(export), bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static Map<String, String> hashes(Map<String, byte[]> parts) {
        var hashes = new LinkedHashMap<String, String>();
        parts.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
        return hashes;
    }

    private static MemberStates states() {
        return RealDefinitions.loaded().memberStates();
    }

    private static void assertProblem(Runnable request, Problem problem) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(ProblemException.class, thrown -> assertThat(thrown.problem())
                        .isEqualTo(problem));
    }
}
