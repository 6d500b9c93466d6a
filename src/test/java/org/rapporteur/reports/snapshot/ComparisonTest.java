package org.rapporteur.reports.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.Programs;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.trial.TrialDatabase;

/** Compares a published report with what was submitted after it: one State is new, another replaced its submission. */
class ComparisonTest {

    private static PlainDatabase database;
    private static Office office;
    private static String silent;
    private static String replaced;
    private static Comparison comparison;

    @BeforeAll
    static void compare() {
        database = new PlainDatabase();
        var reported = TrialDatabase.fill(database).stream()
                .filter(made -> made.year() == 2026 && made.submitted())
                .map(made -> made.state().iso3())
                .toList();
        Office.openEditions(database.source());
        var clock = Clock.fixed(Instant.parse("2027-04-02T08:30:00Z"), ZoneOffset.UTC);
        office = new Office(database.source(), clock, Programs.of("1.0.0", states()), states());
        office.publications.publish(Office.questionnaire(), Optional.empty(), "secretariat");
        silent = states().all().stream()
                .map(MemberState::iso3)
                .filter(Predicate.not(reported::contains))
                .findFirst()
                .orElseThrow();
        replaced = reported.get(1);
        Office.submit(database.source(), silent, reported.get(0));
        Office.submit(database.source(), replaced, reported.get(0));
        comparison = office.comparisons.of(Office.questionnaire(), "2026-R-001", Comparisons.NOW);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void saysWhoIsNewAndWhoReplacedWhat() {
        assertThat(comparison.kinds()).containsExactly("came", "replaced");
        assertThat(comparison.submissions("came")).singleElement().satisfies(change -> assertThat(change.iso3())
                .isEqualTo(silent));
        assertThat(comparison.submissions("replaced")).singleElement().satisfies(change -> {
            assertThat(change.iso3()).isEqualTo(replaced);
            assertThat(change.year()).isEqualTo(2026);
            assertThat(change.from().orElseThrow().receipt()).startsWith("2026-" + replaced + "-0");
            assertThat(change.to().orElseThrow().receipt()).startsWith("2026-" + replaced + "-9");
        });
    }

    @Test
    void readsTheOtherWayRoundWhatWent() {
        var back = office.comparisons.of(Office.questionnaire(), Comparisons.NOW, "2026-R-001");
        assertThat(back.kinds()).containsExactly("replaced", "went");
        assertThat(back.submissions("went")).singleElement().satisfies(change -> assertThat(change.iso3())
                .isEqualTo(silent));
        assertThat(back.size()).isEqualTo(comparison.size());
    }

    @Test
    void namesEveryFigureThatDiffersAndNoOther() {
        var wanted = WantedReport.ofChapter(1, Optional.empty());
        var published = figures(comparison.from().snapshot(), wanted);
        var now = figures(comparison.to().snapshot(), wanted);
        var expected = now.stream()
                .filter(figure -> published.stream()
                        .noneMatch(other -> other.id().equals(figure.id())
                                && other.count().equals(figure.count())
                                && other.percent().equals(figure.percent())
                                && other.value().equals(figure.value())))
                .map(Observation::id)
                .toList();
        assertThat(comparison.figures().get(1))
                .extracting(FigureChange::id)
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void countsOneMoreStateAmongThoseThatReport() {
        var reporting = Place.of(2026, 3, Place.COVERAGE).figure("reporting");
        assertThat(comparison.figures().get(3))
                .filteredOn(change -> change.id().equals(reporting))
                .singleElement()
                .satisfies(change -> assertThat(change.countTo()).isEqualTo(change.countFrom() + 1));
    }

    @Test
    void listsTheProgressOfRecommendationsInTotalAlone() {
        assertThat(comparison.chapters()).isNotEmpty().doesNotContain(0);
        for (var chapter : comparison.chapters()) {
            assertThat(comparison.progress(chapter)).allSatisfy(one -> assertThat(one.outcomes())
                    .allSatisfy(outcome -> {
                        assertThat(outcome.id().place().group()).isEmpty();
                        assertThat(outcome.countFrom()).isNotEqualTo(outcome.countTo());
                    })
                    .extracting(outcome -> outcome.id().outcome())
                    .doesNotContain("asked", "answered", "applicable", "reporting", "member_states"));
        }
    }

    @Test
    void findsNoDifferenceBetweenAReportAndItself() {
        var same = office.comparisons.of(Office.questionnaire(), "2026-R-001", "2026-R-001");
        assertThat(same.submissions()).isEmpty();
        assertThat(same.size()).isZero();
    }

    @Test
    void writesARowForEveryFigureThatDiffers() {
        var csv = new String(ComparisonCsv.write(comparison, true), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(comparison.size() + 1);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("year,edition,states,chapter,")
                .endsWith("outcome_label,from,to,count_from,count_to,percent_from,percent_to,value_from,value_to,"
                        + "synthetic");
        assertThat(csv.lines()).anyMatch(row -> row.contains(",2026-R-001,now,"));
    }

    private static List<Observation> figures(Snapshot snapshot, WantedReport wanted) {
        return Observations.of(office.reports.chapter(snapshot, wanted)).toList();
    }

    private static MemberStates states() {
        return RealDefinitions.loaded().memberStates();
    }
}
