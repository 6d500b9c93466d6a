package org.rapporteur.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.Ties;
import org.rapporteur.reports.Program;
import org.rapporteur.reports.ReportAddressesTest;
import org.rapporteur.reports.draft.ChapterDraft;
import org.rapporteur.reports.draft.DraftFigures;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.formats.Readings.Key;
import org.rapporteur.reports.formats.Readings.Measure;
import org.rapporteur.testing.Browser;
import org.rapporteur.text.Texts;

/** The same numbers on the pages of a report as in its files, see {@link EveryFormatTest}. */
@QuarkusTest
@TestProfile(ReportAddressesTest.WithReturns.class)
class EveryPageTest {

    private static final int YEAR = 2026;
    private static final Set<String> WITHOUT_PERCENTAGES = Set.of(Place.COVERAGE, Place.CARRIED);
    private static final Set<String> WHOLES = Set.of("member_states", "reporting", "asked", "answered", "applicable");

    @Inject
    ReportFigures figures;

    @Inject
    Program program;

    @Inject
    Questionnaires asked;

    @Inject
    Questionnaires questionnaires;

    private String session;

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void showsEveryFigureOfAChapterAndNoOther(int chapter) {
        var report = report(chapter, Optional.empty());
        var expected = Readings.of(Observations.of(report));
        var read = read(report, "");
        for (var group : RegionalGroup.values()) {
            page("/reports/2026/chapters/" + chapter + "/references?region=" + group.code())
                    .addTo(read);
        }
        assertThat(read.size()).isGreaterThan(2000);
        assertThat(read.wrong(expected)).isEmpty();
        assertThat(read.missing(expected))
                .filteredOn(key -> !isLeftOut(key, expected))
                .isEmpty();
    }

    @Test
    void showsNoOtherFigureThanThoseOfARegionalGroup() {
        var group = RegionalGroup.AFRICAN;
        var report = report(5, Optional.of(group));
        var expected = Readings.of(Observations.of(report)).within(group);
        var read = read(report, "?region=" + group.code());
        assertThat(read.size()).isGreaterThan(1000);
        assertThat(read.wrong(expected)).isEmpty();
        assertThat(read.missing(expected))
                .filteredOn(key -> !isLeftOut(key, expected))
                .isEmpty();
    }

    @Test
    void showsEveryFigureByParagraphAndNoOther() {
        var report = figures.correspondence(edition(), Ties.ALL, Optional.empty(), ReportFigures.Choice.NEWEST);
        var expected = Readings.of(Observations.of(report));
        var read = new Readings();
        page("/reports/2026/correspondence").addTo(read);
        assertThat(read.size()).isGreaterThan(500);
        assertThat(read.wrong(expected)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void printsInTheDraftWhatEachFigureLeadsTo(int chapter) {
        var report = report(chapter, Optional.empty());
        var expected = new DraftFigures(report);
        var drafted = DraftFigures.in(ChapterDraft.of(
                report, asked.of(report.year()).orElseThrow(), program.facts(), Texts.in(Locale.ENGLISH)));
        var printed = page("/reports/2026/chapters/" + chapter + "/draft").printed();
        assertThat(printed).hasSizeGreaterThan(200).hasSameSizeAs(drafted);
        for (int i = 0; i < printed.size(); i++) {
            var figure = printed.get(i);
            var id = drafted.get(i).id();
            assertThat(figure.id().place()).isEqualTo(id.place());
            assertThat(id.outcome().split("[+]"))
                    .as(id.toString())
                    .contains(figure.id().outcome());
            assertThat(expected.printed(id)).as(id.toString()).contains(figure.text());
        }
    }

    /**
     * Pages leave out what nobody named, say how many named anything in a sentence, and print the percentages of a
     * distribution and of what was named alone. To a number applies whoever answers: that column is left out.
     */
    private static boolean isLeftOut(Key key, Readings expected) {
        var place = key.figure().place();
        var outcome = key.figure().outcome();
        if (WITHOUT_PERCENTAGES.contains(place.subject()) && key.measure() == Measure.PERCENT) {
            return true;
        } else if (place.subject().equals("obstacles")) {
            return WHOLES.contains(outcome) || isNamedByNobody(key, expected);
        }
        return outcome.equals("applicable") && expected.has(place.figure("given"))
                || place.subject().equals(Place.COVERAGE) && isOfTrend(place);
    }

    private static boolean isNamedByNobody(Key key, Readings expected) {
        var place = key.figure().place();
        var named = place.of(place.subject(), "").figure(key.figure().outcome());
        return expected.of(named, Measure.COUNT).orElseThrow().signum() == 0;
    }

    /** Who reported in other years leads nowhere: it stands in the trend's own table. */
    private static boolean isOfTrend(Place place) {
        return place.year() != YEAR || place.population() == Population.PANEL;
    }

    private Readings read(ChapterReport report, String query) {
        var readings = new Readings();
        var chapter = "/reports/" + YEAR + "/chapters/" + report.chapter();
        Stream.concat(
                        Stream.of("", "/regions", "/trend", "/references"),
                        report.recommendations().stream().map(one -> "/recommendations/" + one.id()))
                .forEach(part -> page(chapter + part + query).addTo(readings));
        return readings;
    }

    private ChapterReport report(int chapter, Optional<RegionalGroup> region) {
        return figures.chapter(edition(), edition().chapters().get(chapter - 1), region, ReportFigures.Choice.NEWEST);
    }

    private Questionnaire edition() {
        return questionnaires.of(YEAR).orElseThrow();
    }

    private ReadPage page(String address) {
        if (session == null) {
            session = Browser.session("secretariat", "trial");
        }
        return new ReadPage(Browser.anonymous()
                .cookie("rapporteur-session", session)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
