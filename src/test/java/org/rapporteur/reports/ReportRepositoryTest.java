package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;
import org.rapporteur.reports.figures.Reported;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.trial.TrialDatabase;

/** Counts in PostgreSQL what was counted by hand before it was written. */
class ReportRepositoryTest {

    private static PlainDatabase database;
    private static List<TrialDatabase.Made> submitted;

    private final ReportRepository repository = new ReportRepository(database.source());
    private final ReportFigures figures = new ReportFigures(
            RealDefinitions.loaded().memberStates(), RealDefinitions.loaded().questionnaires(), repository);
    private final Reports reports = new Reports(RealDefinitions.loaded().questionnaires(), figures);

    @BeforeAll
    static void fill() {
        database = new PlainDatabase();
        submitted = TrialDatabase.fill(database).stream()
                .filter(TrialDatabase.Made::submitted)
                .filter(each -> each.year() == 2026)
                .toList();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void countsEverythingThatWasAskedInAChapterOnce() {
        var expected = submitted.stream()
                .flatMap(each -> each.reported().stream()
                        .filter(answer -> answer.item().recommendation().chapter() == 1)
                        .map(answer -> place(
                                answer.item(),
                                each.state().group(),
                                Optional.ofNullable(answer.exported()).orElse(""))))
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        assertThat(counted(read(2026, List.of(1), Optional.empty()))).isEqualTo(expected);
    }

    @Test
    void countsAStateOnceForEachThingThatItNamed() {
        var named = counted(read(2026, List.of(1), Optional.of("obstacles")));
        var without = counted(read(2026, List.of(1), Optional.empty()));
        named.keySet().removeAll(without.keySet());
        var expected = submitted.stream()
                .flatMap(each -> named(each).stream())
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        assertThat(named).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void countsTheChaptersThatAreAskedForAlone() {
        assertThat(read(2026, List.of(3), Optional.empty()).tallies())
                .isNotEmpty()
                .allMatch(tally -> tally.item().recommendation().chapter() == 3);
        assertThat(read(2026, List.of(), Optional.empty()).tallies()).isEmpty();
        assertThat(read(2023, List.of(1), Optional.empty()).tallies()).isEmpty();
    }

    @Test
    void knowsWhoSubmittedAndNotWhoHasOnlyBegun() {
        assertThat(read(2026, List.of(), Optional.empty()).reporting())
                .extracting(Reporting::iso3)
                .containsExactlyElementsOf(submitted.stream()
                        .map(each -> each.state().iso3())
                        .sorted()
                        .toList());
    }

    @Test
    void makesTheReportOfEveryChapterAndRegion() {
        for (var chapter : RealDefinitions.latest().chapters()) {
            for (var region : Regions.codes()) {
                var report = reports.chapter("2026", String.valueOf(chapter.number()), region);
                assertThat(report.recommendations()).hasSameSizeAs(chapter.sections());
            }
        }
    }

    @Test
    void poolsEveryReference() {
        var report = reports.correspondence("2026", null, null, null);
        assertThat(report.references())
                .hasSameSizeAs(RealDefinitions.loaded().catalogue().references());
        assertThat(report.basis().total().memberStates()).isEqualTo(193);
        assertThat(report.references()).allMatch(reference -> reference.pooled().isPresent());
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertProblem(() -> reports.chapter("2026", "1", "europe"), Problem.BAD_REQUEST, "europe", "african");
        assertProblem(() -> reports.chapter("2026", "8", null), Problem.BAD_REQUEST, "8", "1, 2, 3, 4, 5, 6, 7");
        assertProblem(() -> reports.chapter("1999", "1", null), Problem.UNKNOWN_EDITION, "1999", "");
        assertProblem(() -> reports.chapter("last", "1", null), Problem.BAD_REQUEST, "last", "2026");
        assertProblem(
                () -> ReportFormat.wanted("odt"), Problem.FORMAT_NOT_AVAILABLE, "odt", "json, csv, xlsx, docx, pdf");
    }

    private Reported read(int year, List<Integer> chapters, Optional<String> ranked) {
        return repository.count(counting -> counting.reported(counting.newest(List.of(year)), year, chapters, ranked));
    }

    private static Map<String, Long> counted(Reported reported) {
        return reported.tallies().stream()
                .collect(Collectors.toMap(
                        tally -> place(tally.item(), tally.group(), tally.value()), tally -> (long) tally.count()));
    }

    /** What a State named as an obstacle to each recommendation of chapter 1, or nothing where it was asked in vain. */
    private static List<String> named(TrialDatabase.Made made) {
        var named = new TreeMap<ItemCode, Set<String>>();
        made.reported().stream()
                .filter(answer -> answer.item().recommendation().chapter() == 1)
                .filter(answer -> answer.item().template().equals("obstacles"))
                .forEach(answer -> named.computeIfAbsent(
                                ItemCode.of(answer.item().recommendation(), "obstacles"), list -> new TreeSet<>())
                        .addAll(Optional.ofNullable(answer.exported())
                                .map(Set::of)
                                .orElse(Set.of())));
        return named.entrySet().stream()
                .flatMap(list -> (list.getValue().isEmpty() ? Set.of("") : list.getValue())
                        .stream().map(value -> place(list.getKey(), made.state().group(), value)))
                .toList();
    }

    private static void assertProblem(Runnable request, Problem problem, String found, String expected) {
        assertThatThrownBy(request::run).isInstanceOfSatisfying(ProblemException.class, thrown -> {
            assertThat(thrown.problem()).isEqualTo(problem);
            assertThat(thrown.arguments().values().toString()).contains(found).contains(expected);
        });
    }

    private static String place(ItemCode item, RegionalGroup group, String value) {
        return item + " " + group + " " + value;
    }
}
