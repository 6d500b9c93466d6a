package org.rapporteur.reports.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Labels;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Ties;
import org.rapporteur.testing.ReportedAnswers;
import org.rapporteur.text.Texts;

class SdmxDataTest {

    private static final String FIRST = "dataflow,RAPPORTEUR:PROGRESS(2026.0.0),I,A,";

    @Test
    void namesTheStructureAndEachComponentInTheFirstRow() {
        assertThat(lines(SmallSdmx.chapter()).get(0))
                .isEqualTo(
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,POPULATION,RECOMMENDATION,REFERENCE,TIES,SUBJECT,"
                                + "ITEM,OUTCOME,MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,DECIMALS,OBS_STATUS,MEMBER_STATES,"
                                + "REPORTING,ASKED,ANSWERED,APPLICABLE,SYNTHETIC");
    }

    @Test
    void givesARowForEachCountAndEachPercentage() {
        assertThat(lines(SmallSdmx.chapter()))
                .contains(
                        FIRST + "_T,ALL,R1_A,_Z,_Z,STATUS,_Z,STATUS@PARTIAL,STATES,2026,1,STATES,0,A,11,6,6,5,4,false",
                        FIRST + "_T,ALL,R1_A,_Z,_Z,STATUS,_Z,STATUS@PARTIAL,PERCENT,2026,25.0,PT,1,A,11,6,6,5,4,false",
                        FIRST + "AFRICAN,ALL,R1_A,_Z,_Z,ELEMENTS,R1_A@ELEMENTS@ONE,ELEMENTS@IN_PLACE,STATES,2026,1,"
                                + "STATES,0,A,3,2,2,2,2,false",
                        FIRST + "_T,ALL,C1,_Z,_Z,STATUS,_Z,STATUS@FULL,ANSWERS,2026,2,ANSWERS,0,A,33,18,18,9,8,false");
    }

    @Test
    void givesACountOfNothingAsZeroAndNoRowForWhatThereIsNot() {
        assertThat(lines(SmallSdmx.chapter()))
                .filteredOn(line -> line.contains(",_T,ALL,R1_C,_Z,_Z,STATUS,_Z,STATUS@FULL,"))
                .containsExactly(
                        FIRST + "_T,ALL,R1_C,_Z,_Z,STATUS,_Z,STATUS@FULL,STATES,2026,0,STATES,0,A,11,6,6,0,0,false");
    }

    @Test
    void givesValuesInTheUnitThatTheyAreGivenIn() {
        assertThat(lines(SmallSdmx.chapter()))
                .contains(
                        FIRST
                                + "_T,ALL,R1_A,_Z,_Z,FACTS,R1_A@FACTS@PEOPLE,MEDIAN,VALUE,2026,1000,NUMBER,0,A,11,6,3,3,3,"
                                + "false",
                        FIRST + "_T,ALL,R1_A,_Z,_Z,BEGAN,_Z,MEDIAN,VALUE,2026,2015,YEAR,0,A,11,6,3,3,3,false");
    }

    @Test
    void givesWhatWasNamedAtAllAndWhatWasNamedFirst() {
        assertThat(lines(SmallSdmx.chapter()))
                .contains(
                        FIRST + "_T,ALL,R1_A,_Z,_Z,HURDLES,_Z,HURDLES@LAW,STATES,2026,2,STATES,0,A,11,6,6,2,2,false",
                        FIRST + "_T,ALL,R1_A,_Z,_Z,HURDLES,MAIN,HURDLES@LAW,STATES,2026,1,STATES,0,A,11,6,6,2,2,false",
                        FIRST + "_T,ALL,R1_A,_Z,_Z,CARRIED,_Z,NOT_REVIEWED,ANSWERS,2026,1,ANSWERS,0,A,,,,3,,false");
    }

    @Test
    void givesWhoReportedStateByState() {
        var rows = new ReadData(SmallSdmx.chapter().data()).states().toList();
        assertThat(rows).hasSize(11).allSatisfy(row -> assertThat(row)
                .containsEntry("SUBJECT", "COVERAGE")
                .containsEntry("OUTCOME", "REPORTING")
                .containsEntry("MEASURE", "STATES")
                .containsEntry("MEMBER_STATES", "1"));
        assertThat(rows)
                .filteredOn(row -> row.get("OBS_VALUE").equals("1"))
                .extracting(row -> row.get("REF_AREA"))
                .containsExactly("001", "002", "011", "022", "031", "041");
        assertThat(rows)
                .filteredOn(row -> row.get("OBS_VALUE").equals("0"))
                .extracting(row -> row.get("REF_AREA"))
                .containsExactly("003", "012", "021", "032", "042");
    }

    @Test
    void canBeReadBackFigureByFigure() {
        var chapter = SmallSdmx.answers().chapter(1, Optional.empty());
        assertThat(new ReadData(SmallSdmx.of(chapter).data()).figures())
                .isEqualTo(ReadData.figures(Observations.of(chapter)));
        var all = SmallSdmx.answers().figures().correspondence(Ties.ALL);
        assertThat(new ReadData(SmallSdmx.of(all).data()).figures()).isEqualTo(ReadData.figures(Observations.of(all)));
    }

    @Test
    void givesTheSameOfARegionAsTheReportOfAllStatesDoes() {
        var whole = new ReadData(SmallSdmx.chapter().data()).rows();
        for (var group : RegionalGroup.values()) {
            var alone = SmallSdmx.of(SmallSdmx.answers().chapter(1, Optional.of(group)));
            var areas = List.of(group.name());
            assertThat(new ReadData(alone.data()).rows())
                    .filteredOn(row -> areas.contains(row.get("REF_AREA")))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(whole.stream()
                            .filter(row -> areas.contains(row.get("REF_AREA")))
                            .toList());
            assertThat(new ReadData(alone.data()).rows())
                    .extracting(row -> row.get("REF_AREA"))
                    .doesNotContain("_T");
        }
    }

    @Test
    void tellsFiguresWithoutDoubtfulTiesFromThoseWithThem() {
        var figures = SmallSdmx.answers().figures();
        var sure = new ReadData(SmallSdmx.of(figures.correspondence(new Ties(Optional.empty(), false)))
                .data());
        assertThat(sure.rows()).extracting(row -> row.get("TIES")).containsOnly("_Z", "WITHOUT_DOUBTFUL");
        assertThat(sure.rows()).extracting(row -> row.get("OBS_STATUS")).containsOnly("A");
        var all = new ReadData(SmallSdmx.of(figures.correspondence(Ties.ALL)).data());
        assertThat(all.rows())
                .filteredOn(row -> row.get("OBS_STATUS").equals("U"))
                .extracting(row -> row.get("REFERENCE"), row -> row.get("TIES"))
                .isNotEmpty()
                .containsOnly(tuple("OP_23", "ALL"));
    }

    @Test
    void marksSyntheticFigures() {
        var report = SdmxReport.of(
                SmallSdmx.answers().chapter(1, Optional.empty()),
                ReportedAnswers.questionnaire(),
                ReportedAnswers.states(),
                true);
        assertThat(new ReadData(report.data()).rows())
                .extracting(row -> row.get("SYNTHETIC"))
                .containsOnly("true");
    }

    @Test
    void givesEqualBytesForEqualSubmissions() {
        assertThat(SmallSdmx.chapter().data()).isEqualTo(SmallSdmx.chapter().data());
    }

    @Test
    void refusesTwoFiguresWithOneKey() {
        var row = row("_T");
        assertThatThrownBy(() -> DataSet.of(Stream.of(row, row), lists()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two figures");
        var chapter = SmallSdmx.answers().chapter(1, Optional.empty());
        assertThatThrownBy(() -> SmallSdmx.of(twice(chapter)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two figures have the key [A, _T, ALL, R1_A");
    }

    @Test
    void refusesACodeThatIsInNoList() {
        assertThatThrownBy(() -> DataSet.of(Stream.of(row("XYZ")), lists()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("XYZ is not in CL_AREA");
    }

    @Test
    void addsToTheListsWhatAReportNamesAndTheEditionDoesNot() {
        var chapter = SmallSdmx.answers().chapter(1, Optional.empty());
        var scope = Scope.of(chapter, ReportedAnswers.questionnaire(), false);
        var place = Place.of(2026, 1, "afresh").of("afresh", "thing");
        var observation = new Observation(
                place.figure("more"),
                new Labels("", "What is new?", "A thing", "", "", Optional.of("More")),
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                new Whole.Answers(4));
        var lists = CodeLists.of(
                scope, ReportedAnswers.states(), Texts.in(Locale.ENGLISH), Stream.of(observation, observation));
        var data = DataSet.of(new Rows(scope).of(observation), lists);
        assertThat(data.rows()).hasSize(1).allSatisfy(row -> assertThat(row.cells())
                .containsEntry(Component.SUBJECT, "AFRESH")
                .containsEntry(Component.ITEM, "C1@AFRESH@THING")
                .containsEntry(Component.OUTCOME, "AFRESH@MORE")
                .containsEntry(Component.MEASURE, "ANSWERS")
                .containsEntry(Component.ANSWERED, "4"));
        assertThat(lists.codes(CodeListId.CL_ITEM)).contains(Code.of("C1@AFRESH@THING", "A thing"));
        assertThat(lists.codes(CodeListId.CL_SUBJECT)).contains(Code.of("AFRESH", "What is new?"));
        assertThat(lists.codes(CodeListId.CL_OUTCOME)).contains(Code.of("AFRESH@MORE", "More"));
    }

    private static CodeLists lists() {
        var lists = new CodeLists();
        lists.add(CodeListId.CL_AREA, Code.of("_T", "All"));
        return lists;
    }

    private static Row row(String area) {
        return new Row(new EnumMap<>(Map.of(Component.REF_AREA, area, Component.OBS_VALUE, "1")));
    }

    /** A report that holds its recommendations twice over. */
    private static ChapterReport twice(ChapterReport report) {
        return new ChapterReport(
                report.year(),
                report.chapter(),
                report.title(),
                report.definitionHash(),
                report.instrument(),
                report.basis(),
                report.progress(),
                report.sums(),
                Stream.of(report.recommendations(), report.recommendations())
                        .flatMap(List::stream)
                        .toList(),
                report.correspondence(),
                report.practices(),
                report.trend());
    }

    private static List<String> lines(SdmxReport report) {
        return List.of(new String(report.data(), StandardCharsets.UTF_8).split("\r\n"));
    }
}
