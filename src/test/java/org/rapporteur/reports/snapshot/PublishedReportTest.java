package org.rapporteur.reports.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.report.Ties;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.Programs;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.testing.SettableClock;
import org.rapporteur.trial.TrialDatabase;

/** Publishes reports over the returns of a trial, and lets the world go on. */
class PublishedReportTest {

    private static final Instant PUBLISHED = Instant.parse("2027-04-02T08:30:00Z");
    private static PlainDatabase database;
    private static List<String> reported;
    private static List<String> silent;

    private final SettableClock clock = new SettableClock(PUBLISHED);
    private final Office office = office("1.0.0", states());

    @BeforeAll
    static void start() {
        database = new PlainDatabase();
        fill();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void startAgain() {
        Office.startAgain(database.source());
    }

    private static void fill() {
        reported = TrialDatabase.fill(database).stream()
                .filter(made -> made.year() == 2026 && made.submitted())
                .map(made -> made.state().iso3())
                .sorted()
                .toList();
        silent = states().all().stream()
                .map(MemberState::iso3)
                .filter(iso3 -> !reported.contains(iso3))
                .toList();
        Office.openEditions(database.source());
    }

    @Test
    void givesTheSameBytesInEveryFormatWhateverHappensLater() {
        var published = publish(office);
        var first = all(office, published);
        var before = office.publications.snapshot(published);
        clock.advance(Duration.ofDays(200));
        Office.submit(database.source(), silent.get(0), reported.get(0));
        Office.submit(database.source(), reported.get(1), reported.get(0));

        var later = office("1.0.0", renamed());
        var found = later.publications.find(2026, "2026-R-001");

        assertThat(found).isEqualTo(published);
        assertThat(later.publications.snapshot(found).list()).isEqualTo(before.list());
        assertThat(all(later, found)).isEqualTo(first);
        assertThat(again(later, found)).isEqualTo(first);
        assertThat(later.files.of(found)).hasSameSizeAs(first.keySet()).allSatisfy(file -> assertThat(
                        first.get(file.name() + " " + file.format().key()))
                .isEqualTo(file.sha256()));
        assertThat(later.snapshots.now(Office.questionnaire()).reporting()).isEqualTo(before.reporting() + 1);
        assertThat(again(later, publish(later)))
                .as("what is published now")
                .hasSameSizeAs(first)
                .doesNotContainEntry("chapter-1 csv", first.get("chapter-1 csv"))
                .doesNotContainEntry("correspondence json", first.get("correspondence json"));
    }

    @Test
    void keepsAllThatItsFiguresDependOn() {
        var published = publish(office);
        assertThat(published.id()).isEqualTo("2026-R-001");
        assertThat(published.edition()).isEqualTo(EditionStatus.OPEN);
        assertThat(published.program()).isEqualTo("Rapporteur 1.0.0");
        assertThat(published.at()).isEqualTo(PUBLISHED);
        assertThat(published.by()).isEqualTo("secretariat");
        assertThat(published.synthetic()).isTrue();
        assertThat(published.submissions()).isEqualTo(reported.size());

        var snapshot = office.publications.snapshot(published);
        assertThat(snapshot.definitions()).containsOnlyKeys(2024, 2025, 2026);
        assertThat(snapshot.counted().in(2025)).isNotEmpty();
        assertThat(snapshot.states().all()).isEqualTo(states().all());
        assertThat(snapshot.list().lines())
                .contains("edition 2026 " + Office.questionnaire().definitionHash())
                .filteredOn(line -> line.startsWith("submission 2026-"))
                .hasSize(reported.size());
    }

    @Test
    void publishesTheSameSubmissionsOnceByOneProgram() {
        var published = publish(office);
        assertProblem(() -> publish(office), Problem.NOTHING_TO_PUBLISH, published.id());
        assertThat(publish(office("1.1.0", states())).id()).isEqualTo("2026-R-002");
        Office.submit(database.source(), silent.get(0), reported.get(0));
        assertThat(publish(office).id()).isEqualTo("2026-R-003");
        assertThat(office.publications.of(2026))
                .extracting(PublishedReport::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void publishesNothingButWhatWasLookedAt() {
        var seen = office.publications
                .publishable(Office.questionnaire())
                .snapshot()
                .sha256();
        Office.submit(database.source(), silent.get(0), reported.get(0));
        assertProblem(
                () -> office.publications.publish(Office.questionnaire(), Optional.of(seen), "secretariat"),
                Problem.SUBMISSIONS_HAVE_CHANGED,
                "2026");
        assertThat(office.publications.of(2026)).isEmpty();
    }

    @Test
    void publishesNothingWhereNobodyHasSubmitted() {
        try (var empty = new PlainDatabase()) {
            Office.openEditions(empty.source());
            var nothing = new Office(empty.source(), clock, Programs.of("1.0.0", states()), states());
            assertProblem(() -> publish(nothing), Problem.NOTHING_TO_PUBLISH, "none");
        }
    }

    @Test
    void givesWhatWasPublishedAlsoWhereTheProgramWouldMakeSomethingElse() {
        var published = publish(office);
        var wanted = WantedReport.ofChapter(1, Optional.empty());
        var first = office.files.made(published, wanted).in(ReportFormat.JSON);
        clock.advance(Duration.ofDays(1));
        var later = office("2.0.0", states());
        assertThat(later.files.made(published, wanted).in(ReportFormat.JSON)).isEqualTo(first);
        later.files.made(published, wanted).in(ReportFormat.CSV);
        assertThat(later.files.of(published))
                .extracting(file -> file.format().key() + " " + file.program() + " " + file.at())
                .containsExactly(
                        "csv Rapporteur 2.0.0 2027-04-03T08:30:00Z", "json Rapporteur 1.0.0 2027-04-02T08:30:00Z");
    }

    @Test
    void refusesToChangeWhatIsPublished() {
        var published = publish(office);
        office.files
                .made(published, WantedReport.ofChapter(1, Optional.empty()))
                .in(ReportFormat.JSON);
        for (var change : List.of(
                "update published_report set published_by = 'somebody'",
                "delete from report_snapshot_submission",
                "update report_snapshot_edition set year = 2000",
                "update published_file set program = 'another'",
                "delete from state_list",
                "truncate report_snapshot cascade")) {
            assertThatThrownBy(() -> Office.run(database.source(), change))
                    .as(change)
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void knowsNoReportThatWasNotPublished() {
        publish(office);
        for (var id : List.of("2026-R-002", "2025-R-001", "1", "")) {
            assertProblem(() -> office.publications.find(2026, id), Problem.UNKNOWN_PUBLISHED_REPORT, id);
        }
    }

    private static PublishedReport publish(Office office) {
        return office.publications.publish(Office.questionnaire(), Optional.empty(), "secretariat");
    }

    /** The hash of every file, for all Member States and for one group. */
    private static Map<String, String> all(Office office, PublishedReport report) {
        return hashes(wanted -> office.files.made(report, wanted));
    }

    private static Map<String, String> again(Office office, PublishedReport report) {
        return hashes(wanted -> office.files.again(report, wanted));
    }

    private interface Making {
        SnapshotReports.Made of(WantedReport wanted);
    }

    private static Map<String, String> hashes(Making making) {
        var hashes = new LinkedHashMap<String, String>();
        var african = Optional.of(RegionalGroup.AFRICAN);
        Stream.concat(
                        WantedReport.all(Office.questionnaire(), Optional.empty()).stream(),
                        Stream.of(
                                WantedReport.ofChapter(2, african),
                                new WantedReport(0, african, new Ties(Optional.of("OP"), false))))
                .forEach(wanted -> {
                    var made = making.of(wanted);
                    wanted.formats()
                            .forEach(format ->
                                    hashes.put(wanted.name() + " " + format.key(), Sha256.of(made.in(format))));
                });
        return hashes;
    }

    private Office office(String version, MemberStates states) {
        return new Office(database.source(), clock, Programs.of(version, states), states);
    }

    private static MemberStates states() {
        return RealDefinitions.loaded().memberStates();
    }

    /** As a later list might have them: all with other names, and one fewer. */
    private static MemberStates renamed() {
        var states = new ArrayList<MemberState>();
        states().all().stream()
                .filter(state -> !state.iso3().equals(silent.get(silent.size() - 1)))
                .forEach(state ->
                        states.add(new MemberState(state.iso3(), state.m49(), "New " + state.name(), state.group())));
        return new MemberStates(states);
    }

    private static void assertProblem(Runnable request, Problem problem, String argument) {
        assertThatThrownBy(request::run).isInstanceOfSatisfying(ProblemException.class, thrown -> {
            assertThat(thrown.problem()).isEqualTo(problem);
            assertThat(thrown.arguments().values().toString()).contains(argument);
        });
    }
}
