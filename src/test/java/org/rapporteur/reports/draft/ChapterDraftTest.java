package org.rapporteur.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.testing.ReportedAnswers;
import org.rapporteur.text.Texts;

/** Pins the sentences of the draft, paragraph by paragraph, for nobody, one, some and all. */
class ChapterDraftTest {

    private static final List<String> ALL_STATES =
            List.of("AF1", "AF2", "AF3", "AP1", "AP2", "EE1", "EE2", "LA1", "LA2", "WE1", "WE2");

    private final ReportedAnswers reported = new ReportedAnswers();

    @Test
    void saysThatNobodyReported() {
        assertThat(under("Introduction"))
                .contains(
                        "None of the 11 Member States had submitted a return for the reporting year 2026. The regional"
                                + " groups are shown in table 1; the Member States that submitted a return for 2026, and those"
                                + " that did not, are listed in the annexes.");
        assertThat(under("Progress over all recommendations"))
                .containsExactly("No Member State has answered on the progress made on the recommendations of the"
                        + " chapter.");
        assertThat(under("Title of 1.a")).startsWith("No Member State reported.");
    }

    @Test
    void saysWhatOneMemberStateReported() {
        reported.report("AF1", "1.a.status", "full");
        assertThat(under("Introduction"))
                .contains(
                        "Of the 11 Member States, one (9 per cent) submitted a return for the reporting year 2026. The"
                                + " latest submission counted was received on 1 March 2027. The share of Member States that"
                                + " reported was largest among the African States (one of three, or 33 per cent) and smallest"
                                + " among the Asia-Pacific States (none of two), the Eastern European States (none of two), the"
                                + " Latin American and Caribbean States (none of two) and the Western European and other States"
                                + " (none of two). The regional groups are shown in table 1; the Member States that submitted a"
                                + " return for 2026, and those that did not, are listed in the annexes.");
        assertThat(under("Title of 1.a"))
                .startsWith(
                        "The one Member State that reported answered on this recommendation. The one Member State to"
                                + " which it applied answered “full”.");
        assertThat(under("Title of 1.c"))
                .containsExactly("The one Member State that reported did not answer on this recommendation.");
    }

    @Test
    void saysThatAllReportedTheSame() {
        ALL_STATES.forEach(iso3 -> reported.report(iso3, "1.a.status", "partial"));
        assertThat(under("Introduction"))
                .contains("All 11 Member States submitted a return for the reporting year 2026. The latest submission"
                        + " counted was received on 1 March 2027. The regional groups are shown in table 1; the Member"
                        + " States that submitted a return for 2026, and those that did not, are listed in the"
                        + " annexes.");
        assertThat(under("Title of 1.a"))
                .startsWith(
                        "All 11 Member States that reported answered on this recommendation. All 11 Member States to"
                                + " which it applied answered “partial”.");
        assertThat(DocumentText.of(document()))
                .contains("All Member States that the report covers submitted a return.");
    }

    @Test
    void putsNumbersUnderTenInWordsUnlessOneOfTheSeriesIsTenOrMore() {
        reported.report("AF1", "1.a.status", "full")
                .report("AF2", "1.a.status", "full")
                .report("AF3", "1.a.status", "no_action")
                .report("AP1", "1.a.status", "not_known")
                .report("AP2", "1.a.status", "not_applicable")
                .report("WE1");
        assertThat(under("Title of 1.a"))
                .startsWith(
                        "Of the six Member States that reported, five answered on this recommendation. Of the four to"
                                + " which it applied, two (50 per cent) answered “full”, one (25 per cent) “no action” and one"
                                + " (25 per cent) did not know. None answered “substantial”, “partial” or “planned”. According to"
                                + " one Member State, the recommendation does not apply to it. No answer was given by one Member"
                                + " State that reported.");
        var numerals = new Numerals(Locale.ENGLISH);
        assertThat(IntStream.of(0, 1, 9, 10, 1234).mapToObj(numerals::of))
                .containsExactly("zero", "one", "nine", "10", "1,234");
        assertThat(numerals.of(9, List.of(9, 10))).isEqualTo("9");
        assertThat(numerals.of(9, List.of(9, 8))).isEqualTo("nine");
    }

    @Test
    void saysThatNobodyKnew() {
        reported.report("AF1", "1.a.status", "not_known").report("AF2", "1.a.status", "not_known");
        assertThat(under("Title of 1.a"))
                .startsWith(
                        "Both Member States that reported answered on this recommendation. Neither of the two Member"
                                + " States to which it applied knew.");
    }

    @Test
    void saysThatItAppliesToNobody() {
        reported.report("AF1", "1.a.status", "not_applicable").report("AF2", "1.a.status", "not_applicable");
        assertThat(under("Title of 1.a").get(0))
                .endsWith("According to two Member States, the recommendation does not apply to them.");
    }

    @Test
    void comparesNoRegionalGroupsOfFewerThanFiveAnswers() {
        ALL_STATES.forEach(iso3 -> reported.report(iso3, "1.a.status", iso3.startsWith("AF") ? "full" : "planned"));
        assertThat(under("Title of 1.a")).noneMatch(paragraph -> paragraph.startsWith("By regional group"));
    }

    @Test
    void namesWhatIsEqualTogether() {
        reported.report("AF1", "1.b.hurdles.top", "law")
                .report("AF2", "1.b.hurdles.top", "funds")
                .report("AF3", "1.b.hurdles.top", "staff", "1.b.hurdles.next", "law")
                .report("AP1", "1.b.hurdles.top", "funds");
        assertThat(under("=1+1"))
                .contains(
                        "Among the four Member States that named an obstacle, those named most often were “funds” (two,"
                                + " or 50 per cent), “law” (two, or 50 per cent) and “staff” (one, or 25 per cent).");
    }

    @Test
    void summarizesFiguresThatWereGiven() {
        reported.report("AF1", "1.a.status", "full", "1.a.began", "2010", "1.a.facts.people", "1000")
                .report("AF2", "1.a.status", "full", "1.a.began", "2020", "1.a.facts.people", "25");
        assertThat(under("Title of 1.a"))
                .contains("To the question “What of began?”, two Member States gave a year, from 2010 to 2020; half of"
                        + " them gave 2010 or an earlier one.");
        assertThat(DocumentText.of(document()))
                .contains("What of people? | Number of persons | 2 | 25 | 512.5 | 1,000 | 1,025");
    }

    @Test
    void speaksOfOneRegionalGroupWhereTheReportDoes() {
        reported.report("AF1", "1.a.status", "full").report("AP1", "1.a.status", "full");
        var document = document(Optional.of(RegionalGroup.AFRICAN));
        assertThat(DocumentText.under(document, "Introduction"))
                .anyMatch(
                        paragraph -> paragraph.startsWith("Of the three African States, one (33 per cent) submitted"));
        assertThat(DocumentText.of(document)).doesNotContain("State of AP");
    }

    @Test
    void beginsNoSentenceWithAFigure() {
        ALL_STATES.forEach(iso3 -> reported.report(iso3, "1.a.status", "partial", "1.a.hurdles.top", "law"));
        assertThat(paragraphs(document())).isNotEmpty().allSatisfy(paragraph -> assertThat(paragraph)
                .doesNotContainPattern("(^|[.] )[0-9]"));
    }

    @Test
    void countsParagraphsTablesAndFiguresWithoutAGap() {
        reported.report("AF1", "1.a.status", "full", "1.a.elements.one", "in_place");
        var numbers = document().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).number().orElseThrow())
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        var tables = document().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).label())
                .toList();
        assertThat(tables)
                .isEqualTo(IntStream.rangeClosed(1, tables.size())
                        .mapToObj(number -> "Table " + number)
                        .toList());
    }

    @Test
    void roundsNoPartToNothingAndNoneToAll() {
        var prose = new Prose(Texts.in(Locale.ENGLISH));
        var id = Place.of(2026, 1, "status").figure("full");
        assertThat(DocumentText.text(prose.spans(prose.percent(0, 300, id)))).isEqualTo("0 per cent");
        assertThat(DocumentText.text(prose.spans(prose.percent(1, 300, id)))).isEqualTo("less than 1 per cent");
        assertThat(DocumentText.text(prose.spans(prose.percent(1, 200, id)))).isEqualTo("1 per cent");
        assertThat(DocumentText.text(prose.spans(prose.percent(299, 300, id)))).isEqualTo("more than 99 per cent");
        assertThat(DocumentText.text(prose.spans(prose.percent(300, 300, id)))).isEqualTo("100 per cent");
        assertThat(DocumentText.text(prose.spans(prose.percent(1, 8, id)))).isEqualTo("13 per cent");
    }

    private List<String> under(String heading) {
        return DocumentText.under(document(), heading);
    }

    private Document document() {
        return document(Optional.empty());
    }

    private Document document(Optional<RegionalGroup> region) {
        return ChapterDraft.of(
                reported.chapter(1, region),
                ReportedAnswers.questionnaire(),
                new DraftFacts(false, "Rapporteur", Optional.empty()),
                Texts.in(Locale.ENGLISH));
    }

    private static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> DocumentText.text(((Block.Paragraph) block).spans()))
                .toList();
    }
}
