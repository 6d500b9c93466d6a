package org.rapporteur.reports.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Ties;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.trial.TrialDatabase;

/** Holds the reports of a trial, over the definitions that the program ships, against the standard. */
class SdmxOfTrialTest {

    private static final Questionnaire QUESTIONNAIRE = RealDefinitions.latest();
    private static final MemberStates STATES = RealDefinitions.loaded().memberStates();

    private static PlainDatabase database;
    private static ReportFigures figures;

    @BeforeAll
    static void fill() {
        database = new PlainDatabase();
        TrialDatabase.fill(database);
        figures = new ReportFigures(
                STATES, RealDefinitions.loaded().questionnaires(), new ReportRepository(database.source()));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void givesEveryChapterAsValidDataThatCanBeReadBack() throws Exception {
        assertThat(QUESTIONNAIRE.chapters()).hasSize(7);
        for (var chapter : QUESTIONNAIRE.chapters()) {
            var report = chapter(chapter, Optional.empty());
            var sdmx = SdmxReport.of(report, QUESTIONNAIRE, STATES, true);
            SdmxSchema.validate(sdmx.structure());
            assertThat(new ReadData(sdmx.data()).figures())
                    .hasSizeGreaterThan(1000)
                    .isEqualTo(ReadData.figures(Observations.of(report)));
            assertCodesAndKeys(sdmx);
            assertEachStateOnce(new ReadData(sdmx.data()), report.basis());
        }
    }

    @Test
    void givesTheProgressByParagraphAsValidDataThatCanBeReadBack() throws Exception {
        for (var ties : List.of(Ties.ALL, new Ties(Optional.of("OP"), false))) {
            var report = correspondence(ties);
            var sdmx = SdmxReport.of(report, QUESTIONNAIRE, STATES, true);
            SdmxSchema.validate(sdmx.structure());
            assertThat(new ReadData(sdmx.data()).figures()).isEqualTo(ReadData.figures(Observations.of(report)));
            assertCodesAndKeys(sdmx);
        }
    }

    @Test
    void givesEveryRegionWithoutATotalOfAll() throws Exception {
        for (var group : RegionalGroup.values()) {
            var report = chapter(QUESTIONNAIRE.chapters().get(0), Optional.of(group));
            var sdmx = SdmxReport.of(report, QUESTIONNAIRE, STATES, true);
            SdmxSchema.validate(sdmx.structure());
            assertCodesAndKeys(sdmx);
            assertThat(new ReadData(sdmx.data()).rows())
                    .filteredOn(row -> !row.get("REF_AREA").equals(group.name()))
                    .hasSize(report.basis().total().memberStates())
                    .allMatch(row -> row.get("REF_AREA").matches("[0-9]{3}"));
        }
    }

    @Test
    void hasTheSameCodeListsInAllReportsOfAnEdition() throws Exception {
        var lists = new HashMap<String, Set<List<String>>>();
        for (var chapter : QUESTIONNAIRE.chapters()) {
            addLists(lists, SdmxReport.of(chapter(chapter, Optional.empty()), QUESTIONNAIRE, STATES, true));
        }
        addLists(lists, SdmxReport.of(correspondence(Ties.ALL), QUESTIONNAIRE, STATES, true));
        assertThat(lists)
                .hasSize(CodeListId.values().length)
                .allSatisfy((list, contents) -> assertThat(contents).as(list).hasSize(1));
    }

    @Test
    void hasAllMemberStatesByTheirNumber() throws Exception {
        var sdmx = SdmxReport.of(correspondence(Ties.ALL), QUESTIONNAIRE, STATES, true);
        var areas = new ReadStructure(sdmx.structure()).codes("CL_AREA");
        assertThat(areas.stream().filter(area -> area.matches("[0-9]{3}")))
                .hasSize(193)
                .doesNotHaveDuplicates()
                .contains("004", "008", "894")
                .containsExactlyElementsOf(
                        STATES.all().stream().map(MemberState::m49).toList());
        assertThat(areas).hasSize(193 + 5 + 1);
    }

    @Test
    void tellsFiguresOfAllReportsApartOrGivesThemAlike() {
        var figures = new HashMap<List<String>, String>();
        var reports = new LinkedHashSet<SdmxReport>();
        QUESTIONNAIRE
                .chapters()
                .forEach(chapter ->
                        reports.add(SdmxReport.of(chapter(chapter, Optional.empty()), QUESTIONNAIRE, STATES, true)));
        reports.add(SdmxReport.of(correspondence(Ties.ALL), QUESTIONNAIRE, STATES, true));
        reports.add(SdmxReport.of(correspondence(new Ties(Optional.empty(), false)), QUESTIONNAIRE, STATES, true));
        reports.add(SdmxReport.of(
                chapter(QUESTIONNAIRE.chapters().get(0), Optional.of(RegionalGroup.AFRICAN)),
                QUESTIONNAIRE,
                STATES,
                true));
        for (var report : reports) {
            for (var row : new ReadData(report.data()).rows()) {
                var before = figures.putIfAbsent(key(row), row.get("OBS_VALUE"));
                assertThat(Optional.ofNullable(before).orElse(row.get("OBS_VALUE")))
                        .as(row.toString())
                        .isEqualTo(row.get("OBS_VALUE"));
            }
        }
        assertThat(figures).hasSizeGreaterThan(10000);
    }

    private static ChapterReport chapter(QuestionnaireChapter chapter, Optional<RegionalGroup> region) {
        return figures.chapter(QUESTIONNAIRE, chapter, region, ReportFigures.Choice.NEWEST);
    }

    private static CorrespondenceReport correspondence(Ties ties) {
        return figures.correspondence(QUESTIONNAIRE, ties, Optional.empty(), ReportFigures.Choice.NEWEST);
    }

    private static void addLists(Map<String, Set<List<String>>> lists, SdmxReport sdmx) throws Exception {
        var structure = new ReadStructure(sdmx.structure());
        for (var list : CodeListId.values()) {
            var texts = structure.all("//*[name()='str:Codelist'][@id='" + list + "']//@id"
                    + " | //*[name()='str:Codelist'][@id='" + list + "']//*[not(*)]");
            lists.computeIfAbsent(list.name(), name -> new HashSet<>()).add(texts);
        }
    }

    /** The structure that is sent along says what every code of the data is, and no key comes twice. */
    private static void assertCodesAndKeys(SdmxReport sdmx) throws Exception {
        var structure = new ReadStructure(sdmx.structure());
        var rows = new ReadData(sdmx.data()).rows();
        for (var component : Component.values()) {
            if (component.list().isPresent()) {
                var used = new LinkedHashSet<String>();
                rows.forEach(row -> used.add(row.get(component.name())));
                assertThat(structure.codes(structure.listOf(component.name())))
                        .as(component.name())
                        .containsAll(used);
            }
        }
        assertThat(rows.stream().map(SdmxOfTrialTest::key)).doesNotHaveDuplicates();
    }

    private static List<String> key(Map<String, String> row) {
        return Component.ofKey().stream()
                .map(component -> row.get(component.name()))
                .toList();
    }

    private static void assertEachStateOnce(ReadData data, Basis basis) {
        var reported = new HashMap<String, String>();
        data.states().forEach(row -> assertThat(reported.put(row.get("REF_AREA"), row.get("OBS_VALUE")))
                .isNull());
        var expected = new HashMap<String, String>();
        STATES.all().forEach(state -> expected.put(state.m49(), "0"));
        basis.reporting().forEach(each -> expected.put(each.state().m49(), "1"));
        assertThat(reported).hasSize(193).isEqualTo(expected);
    }
}
