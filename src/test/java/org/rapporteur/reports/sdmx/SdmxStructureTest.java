package org.rapporteur.reports.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Ties;
import org.rapporteur.testing.ReportedAnswers;
import org.xml.sax.SAXException;

class SdmxStructureTest {

    private final byte[] message = SmallSdmx.chapter().structure();
    private final ReadStructure structure = new ReadStructure(message);

    SdmxStructureTest() throws Exception {}

    @Test
    void isValid() throws Exception {
        SdmxSchema.validate(message);
        SdmxSchema.validate(SmallSdmx.of(SmallSdmx.answers().figures().correspondence(Ties.ALL))
                .structure());
        SdmxSchema.validate(SmallSdmx.of(SmallSdmx.answers().chapter(2, Optional.of(RegionalGroup.AFRICAN)))
                .structure());
        assertThatThrownBy(() -> SdmxSchema.validate(new String(message, StandardCharsets.UTF_8)
                        .replace("<mes:Test>", "<mes:Trial>")
                        .replace("</mes:Test>", "</mes:Trial>")
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void saysWhatItIsAndWhenItLastChanged() throws Exception {
        assertThat(structure.one("//*[name()='mes:ID']")).isEqualTo("PROGRESS_2026_C1");
        assertThat(structure.one("//*[name()='mes:Prepared']")).isEqualTo("2027-03-01T09:05:00Z");
        assertThat(structure.one("//*[name()='mes:Test']")).isEqualTo("false");
        assertThat(structure.one("//*[name()='mes:Sender']/@id")).isEqualTo("RAPPORTEUR");
        assertThat(structure.one("//*[name()='str:Dataflow']/@version")).isEqualTo("2026.0.0");
    }

    @Test
    void isATestMessageWhereTheFiguresAreSynthetic() throws Exception {
        var synthetic = SdmxReport.of(
                SmallSdmx.answers().chapter(1, Optional.empty()),
                ReportedAnswers.questionnaire(),
                ReportedAnswers.states(),
                true);
        assertThat(new ReadStructure(synthetic.structure()).one("//*[name()='mes:Test']"))
                .isEqualTo("true");
    }

    @Test
    void wasPreparedWhenReturnsAreDueWhereThereIsNone() throws Exception {
        var nobody = SmallSdmx.of(new ReportedAnswers().chapter(1, Optional.empty()));
        SdmxSchema.validate(nobody.structure());
        assertThat(new ReadStructure(nobody.structure()).one("//*[name()='mes:Prepared']"))
                .isEqualTo("2027-03-31T00:00:00Z");
        assertThat(new ReadData(nobody.data()).states())
                .allMatch(row -> row.get("OBS_VALUE").equals("0"));
    }

    @Test
    void tellsReportsApartByWhatTheyAreAbout() throws Exception {
        var ties = new Ties(Optional.of("Action"), false);
        var report = SmallSdmx.of(
                SmallSdmx.answers().figures(Optional.of(RegionalGroup.AFRICAN)).correspondence(ties));
        assertThat(new ReadStructure(report.structure()).one("//*[name()='mes:ID']"))
                .isEqualTo("PROGRESS_2026_ALL_AFRICAN_ACTION_WITHOUT_DOUBTFUL");
    }

    @Test
    void hasDimensionsAttributesAndTheFigureInTheOrderOfTheData() throws Exception {
        var columns = new ReadData(SmallSdmx.chapter().data()).head();
        var dimensions = structure.all("//*[name()='str:DimensionList']/*/@id");
        var attributes = structure.all("//*[name()='str:AttributeList']/*/@id");
        assertThat(columns.subList(3, columns.size()))
                .startsWith(dimensions.toArray(String[]::new))
                .endsWith(attributes.toArray(String[]::new))
                .hasSize(dimensions.size() + 1 + attributes.size());
        assertThat(columns.get(3 + dimensions.size()))
                .isEqualTo(structure.one("//*[name()='str:PrimaryMeasure'][@id]/@id"))
                .isEqualTo("OBS_VALUE");
        assertThat(structure.all("//*[name()='str:Concept']/@id")).isEqualTo(columns.subList(3, columns.size()));
    }

    @Test
    void namesRecommendationsParagraphsAndAreasAndWhatTheyArePartsOf() throws Exception {
        assertThat(structure.of("CL_RECOMMENDATION", "R1_A", "com:Name")).isEqualTo("1.a Title of 1.a");
        assertThat(structure.parents("CL_RECOMMENDATION", "R1_A")).containsExactly("C1");
        assertThat(structure.parents("CL_RECOMMENDATION", "C1")).containsExactly("_T");
        assertThat(structure.parents("CL_RECOMMENDATION", "_T")).isEmpty();
        assertThat(structure.of("CL_REFERENCE", "Action_4_a", "com:Name")).isEqualTo("Action 4.a");
        assertThat(structure.of("CL_REFERENCE", "Action_4_a", "com:Description"))
                .isEqualTo("Plan of Action");
        assertThat(structure.of("CL_AREA", "001", "com:Name")).isEqualTo("State of AF1");
        assertThat(structure.parents("CL_AREA", "001")).containsExactly("AFRICAN");
        assertThat(structure.parents("CL_AREA", "AFRICAN")).containsExactly("_T");
    }

    @Test
    void namesQuestionsItemsAndOptions() throws Exception {
        assertThat(structure.of("CL_SUBJECT", "STATUS", "com:Name")).isEqualTo("What of status?");
        assertThat(structure.of("CL_ITEM", "R1_A@ELEMENTS@ONE", "com:Name")).isEqualTo("Element one");
        assertThat(structure.of("CL_ITEM", "R1_A@FACTS@PEOPLE", "com:Description"))
                .isEqualTo("Number of: persons");
        assertThat(structure.of("CL_OUTCOME", "ELEMENTS@IN_PLACE", "com:Name")).isEqualTo("in place");
        assertThat(structure.of("CL_OUTCOME", "NOT_ANSWERED", "com:Name")).isEqualTo("Not answered");
        assertThat(structure.codes("CL_ITEM")).doesNotContain("R1_A@HURDLES@TOP");
    }

    @Test
    void keepsWhatATitleHolds() throws Exception {
        assertThat(structure.of("CL_RECOMMENDATION", "R1_B", "com:Name")).isEqualTo("1.b =1+1");
        var hostile = "</com:Name> & \"q\" 'a' \u0001 e\u0301 \uD83D\uDE00 \uFFFF end\n";
        assertThat(Code.of("A", hostile).name()).isEqualTo("</com:Name> & \"q\" 'a'  \u00E9 \uD83D\uDE00  end");
        var xml = new StructureXml();
        xml.root("Structure").text("Name", Code.of("A", hostile).name()).end();
        assertThat(new ReadStructure(xml.bytes()).one("//*[name()='com:Name']"))
                .isEqualTo("</com:Name> & \"q\" 'a'  \u00E9 \uD83D\uDE00  end");
    }

    @Test
    void allowsOnlyIdentifiersOfTheStandard() {
        assertThatCode(() -> Code.of("R1_A@ELEMENTS@AT-RISK", "a")).doesNotThrowAnyException();
        for (var id : List.of("1.a", "", "a b", "\u00E9", "a,b", "a[b")) {
            assertThatThrownBy(() -> Code.of(id, "a")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesOneCodeWithTwoMeanings() {
        var lists = new CodeLists();
        lists.add(CodeListId.CL_ITEM, Code.of("A", "one"));
        assertThatCode(() -> lists.add(CodeListId.CL_ITEM, Code.of("A", "one"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> lists.add(CodeListId.CL_ITEM, Code.of("A", "two")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listsTheCodesThatTheDataUse() throws Exception {
        var rows = new ReadData(SmallSdmx.chapter().data()).rows();
        for (var dimension : Component.ofKey()) {
            var used = rows.stream()
                    .map(row -> row.get(dimension.name()))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(structure.all("//*[name()='com:KeyValue'][@id='" + dimension + "']/*"))
                    .as(dimension.name())
                    .isEqualTo(used);
        }
    }

    @Test
    void refersOnlyToWhatItHolds() throws Exception {
        assertThat(structure.all("//*[name()='str:Codelist']/@id"))
                .containsExactlyElementsOf(
                        Arrays.stream(CodeListId.values()).map(Enum::name).toList())
                .containsAll(structure.all("//*[name()='str:Enumeration']/Ref/@id"));
        assertThat(structure.all("//*[name()='str:ConceptIdentity']/Ref/@id"))
                .containsExactlyInAnyOrderElementsOf(structure.all("//*[name()='str:Concept']/@id"));
        assertThat(structure.all("//Ref/@version | //Ref/@maintainableParentVersion"))
                .isNotEmpty()
                .containsOnly("2026.0.0");
    }

    @Test
    void givesEqualBytesForEqualSubmissions() {
        assertThat(SmallSdmx.chapter().structure()).isEqualTo(message);
    }
}
