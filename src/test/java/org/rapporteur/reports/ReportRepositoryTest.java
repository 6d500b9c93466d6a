package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.trial.TrialDatabase;

/** Counts in PostgreSQL what was counted by hand before it was written. */
class ReportRepositoryTest {

    private static PlainDatabase database;
    private static List<TrialDatabase.Made> submitted;

    private final ReportRepository repository = new ReportRepository(database.source());
    private final Reports reports = new Reports(
            RealDefinitions.loaded().catalogue(),
            RealDefinitions.loaded().memberStates(),
            RealDefinitions.loaded().questionnaires(),
            repository);

    @BeforeAll
    static void fill() {
        database = new PlainDatabase();
        submitted = TrialDatabase.fill(database).stream()
                .filter(TrialDatabase.Made::submitted)
                .toList();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void countsEveryChosenAnswerOfAChapterOnce() {
        var expected = submitted.stream()
                .flatMap(each -> each.answers().sorted().entrySet().stream()
                        .filter(answer -> answer.getKey().recommendation().chapter() == 1)
                        .filter(answer -> answer.getValue() instanceof AnswerValue.Chosen)
                        .map(answer -> place(
                                answer.getKey(),
                                each.state().group(),
                                answer.getValue().exported())))
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        Map<String, Long> counted = repository.read(2026, List.of(1)).tallies().stream()
                .collect(Collectors.toMap(
                        tally -> place(tally.item(), tally.group(), tally.value()), tally -> (long) tally.count()));
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void countsTheChaptersThatAreAskedForAlone() {
        assertThat(repository.read(2026, List.of(3)).tallies())
                .isNotEmpty()
                .allMatch(tally -> tally.item().recommendation().chapter() == 3);
        assertThat(repository.read(2026, List.of()).tallies()).isEmpty();
        assertThat(repository.read(2025, List.of(1)).tallies()).isEmpty();
    }

    @Test
    void knowsWhoSubmittedAndNotWhoHasOnlyBegun() {
        assertThat(repository.read(2026, List.of()).reporting())
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
        assertProblem(() -> ReportFormat.wanted("pdf"), Problem.FORMAT_NOT_AVAILABLE, "pdf", "json, csv, xlsx");
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
