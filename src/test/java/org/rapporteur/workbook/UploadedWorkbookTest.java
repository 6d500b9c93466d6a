package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.ZipEdit;

/** Workbooks that people have worked in, and what is read out of them. */
class UploadedWorkbookTest {

    private static final String FIRST = "Chapter 1";
    private static final String SECOND = "Chapter 2";

    private final Printed printed = Printed.small().with("1.a.status", new Chosen("planned"));
    private final List<RawAnswer> untouched = printed.incoming(printed.file()).answers();

    @Test
    void givesTheTextOfACell() {
        assertThat(typed("1.b.measures", "  مرحبا 预防 👩‍⚕️\nsecond line "))
                .isEqualTo(text("  مرحبا 预防 👩‍⚕️\nsecond line "));
    }

    @Test
    void givesALongTextWhole() {
        var longText = "x".repeat(32_767);

        assertThat(typed("1.b.measures", longText)).isEqualTo(text(longText));
    }

    @Test
    void givesATextThatIsLongerThanExcelAllows() {
        var tooLong = "y".repeat(40_000);
        var file = ZipEdit.of(printed.file())
                .change("xl/sharedStrings.xml", xml -> xml.replace("Planned<", tooLong + "<"));

        assertThat(valueOf(printed.incoming(file.bytes()), "1.a.status")).isEqualTo(text(tooLong));
    }

    @Test
    void keepsATextThatLooksLikeAFormulaAsText() {
        for (var text : List.of("=1+1", "+41 1", "-none", "@home", "_x000D_", "a_x005F_b")) {
            var answered = printed.with("1.b.measures", new Narrative(text));

            assertThat(valueOf(answered.incoming(answered.file()), "1.b.measures"))
                    .isEqualTo(text(text));
        }
    }

    @Test
    void countsEveryCellThatIsPutAsideButTellsOnlyTheFirst() {
        var count = 200_000;
        var cells = "<row><c r=\"J1\"><v>7</v></c></row>".repeat(count);
        var file = ZipEdit.of(printed.file())
                .change("xl/worksheets/sheet2.xml", xml -> xml.replace("</sheetData>", cells + "</sheetData>"));

        var asides = printed.incoming(file.bytes()).asides();

        assertThat(asides).hasSize(StrayCells.MOST + 1);
        assertThat(asides.stream().mapToInt(Aside::cells).sum()).isEqualTo(count);
        assertThat(asides).last().extracting(aside -> aside.finding().code()).isEqualTo(FindingCode.MORE_OF_THE_SAME);
    }

    @Test
    void givesANumber() {
        assertThat(valueAfter(
                        "1.b.measures", cell -> cell.answer("1.b.measures").setCellValue(0.1 + 0.2)))
                .isEqualTo(new RawValue.Number(new BigDecimal("0.3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "0.0 %", "[Red]0%;-0%", "#,##0.00\\ %"})
    void givesAPercentageWhereTheFormatShowsOne(String format) {
        assertThat(valueAfter("1.b.measures", excel -> showAs(format, excel.answer("1.b.measures"), 0.285)))
                .isEqualTo(new RawValue.Percentage(new BigDecimal("28.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0.00", "0\"%\"", "0\\%", "0;-0%"})
    void givesANumberWhereAPercentSignOnlyStandsBeside(String format) {
        assertThat(valueAfter("1.b.measures", excel -> showAs(format, excel.answer("1.b.measures"), 0.285)))
                .isEqualTo(new RawValue.Number(new BigDecimal("0.285")));
    }

    private static void showAs(String format, Cell cell, double value) {
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    @Test
    void givesADateWhereTheFormatShowsOne() {
        var value = valueAfter("1.b.measures", excel -> {
            var style = excel.workbook().createCellStyle();
            style.setDataFormat(excel.workbook().createDataFormat().getFormat("dd/mm/yyyy"));
            excel.answer("1.b.measures").setCellValue(LocalDate.of(2026, 3, 31));
            excel.answer("1.b.measures").setCellStyle(style);
        });

        assertThat(value).isEqualTo(new RawValue.Date(LocalDate.of(2026, 3, 31).atStartOfDay()));
    }

    @Test
    void givesALogicalValue() {
        assertThat(valueAfter(
                        "1.b.measures", excel -> excel.answer("1.b.measures").setCellValue(true)))
                .isEqualTo(new RawValue.Logical(true));
    }

    @Test
    void givesAnErrorValue() {
        var error = FormulaError.REF.getCode();

        assertThat(valueAfter(
                        "1.b.measures", excel -> excel.answer("1.b.measures").setCellErrorValue(error)))
                .isEqualTo(new RawValue.Error("#REF!"));
    }

    @Test
    void givesTheTextOfAFormula() {
        assertThat(valueAfter(
                        "1.b.measures", excel -> excel.answer("1.b.measures").setCellFormula("A1&\"x\"")))
                .isEqualTo(new RawValue.Formula("A1&\"x\""));
    }

    @Test
    void givesAnEmptiedCellAsEmpty() {
        assertThat(valueAfter("1.a.status", excel -> excel.answer("1.a.status").setBlank()))
                .isEqualTo(new RawValue.Empty());
    }

    @Test
    void saysWhereAnAnswerStands() {
        assertThat(untouched.get(0).location()).isEqualTo(new Location.Cell(FIRST, "E4"));
    }

    @Test
    void followsRowsThatWereMoved() {
        var incoming = after(excel -> {
            var sheet = excel.workbook().getSheet(FIRST);
            sheet.shiftRows(2, sheet.getLastRowNum(), 40);
        });

        assertThat(incoming.asides()).isEmpty();
        assertThat(values(incoming.answers())).isEqualTo(values(untouched));
    }

    @Test
    void followsRowsThatWereSorted() {
        var incoming = after(excel -> reverse(excel.workbook().getSheet(FIRST)));

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.answers().get(0).code()).isEqualTo("1.b.measures");
        assertThat(values(incoming.answers())).containsExactlyInAnyOrderElementsOf(values(untouched));
    }

    private static void reverse(XSSFSheet sheet) {
        var last = sheet.getLastRowNum();
        IntStream.range(2, last).forEach(row -> sheet.copyRows(row, row, 2 * last - row, new CellCopyPolicy()));
        IntStream.range(2, last).forEach(row -> sheet.removeRow(sheet.getRow(row)));
    }

    @Test
    void takesADeletedRowForNoAnswerAtAll() {
        var incoming = after(excel -> {
            var sheet = excel.workbook().getSheet(FIRST);
            sheet.removeRow(sheet.getRow(excel.rowOf("1.a.status")));
        });

        assertThat(incoming.answers()).hasSize(untouched.size() - 1).noneMatch(of("1.a.status"));
        assertThat(incoming.remarks()).isEmpty();
    }

    @Test
    void givesARowThatWasCopiedTwice() {
        var incoming = after(excel -> {
            var sheet = excel.workbook().getSheet(FIRST);
            var row = excel.rowOf("1.a.status");
            sheet.copyRows(row, row, 60, new CellCopyPolicy());
            excel.cell(FIRST, "E61").setCellValue("Full");
        });

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.answers().stream().filter(of("1.a.status")).map(RawAnswer::value))
                .containsExactly(text("Planned"), text("Full"));
    }

    @Test
    void givesAnAnswerInARowThatHasLostItsCode() {
        var incoming = after(excel -> excel.cell(FIRST, "A4").setBlank());

        assertThat(incoming.answers().get(0)).isEqualTo(new RawAnswer("", text("Planned"), cell(FIRST, "E4")));
    }

    @Test
    void givesAnAnswerToACodeThatIsNotKnown() {
        var incoming = after(excel -> excel.cell(FIRST, "A4").setCellValue("9.z.status"));

        assertThat(incoming.answers().get(0))
                .isEqualTo(new RawAnswer("9.z.status", text("Planned"), cell(FIRST, "E4")));
    }

    @Test
    void putsAsideWhatStandsBesideTheAnswers() {
        var incoming = after(excel -> {
            excel.cell(FIRST, "I4").setCellValue("ask the Ministry of Health");
            excel.cell(FIRST, "D4").setCellValue("another question");
            excel.cell(FIRST, "G4").setCellValue("last year?");
            excel.cell(FIRST, "E3").setCellValue("in the band");
            excel.cell("Cover", "C9").setCellValue("on the cover");
        });

        assertThat(values(incoming.answers())).isEqualTo(values(untouched));
        assertThat(incoming.asides())
                .containsExactly(
                        outside("Cover", "C9", "on the cover"),
                        outside(FIRST, "E3", "in the band"),
                        outside(FIRST, "D4", "another question"),
                        outside(FIRST, "G4", "last year?"),
                        outside(FIRST, "I4", "ask the Ministry of Health"));
    }

    @Test
    void knowsLastYearsAnswersWhenItSeesThem() {
        var after = printed.after(printed.present()
                .with(Map.of(CoreQuestionnaire.code("1.b.measures"), Optional.of(new Narrative("line\nby line")))));

        assertThat(after.incoming(after.file()).asides()).isEmpty();
    }

    @Test
    void recognizesSheetsThatWereRenamedAndReordered() {
        var incoming = after(excel -> {
            excel.workbook().setSheetName(excel.workbook().getSheetIndex(FIRST), "Santé");
            excel.workbook().setSheetName(excel.workbook().getSheetIndex("Cover"), "Page de garde");
            excel.workbook().setSheetOrder(SECOND, 0);
        });

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.remarks()).isEmpty();
        assertThat(values(incoming.answers())).containsExactlyInAnyOrderElementsOf(values(untouched));
    }

    @Test
    void saysWhichSheetIsMissing() {
        var incoming =
                after(excel -> excel.workbook().removeSheetAt(excel.workbook().getSheetIndex(SECOND)));

        assertThat(incoming.remarks())
                .containsExactly(Finding.at(FindingCode.SHEET_MISSING, cell(SECOND, ""), Map.of("sheet", SECOND)));
        assertThat(incoming.answers()).noneMatch(answer -> answer.code().startsWith("2."));
    }

    @Test
    void putsASheetOfSomebodysOwnAside() {
        var incoming = after(excel -> {
            excel.workbook().createSheet("Notes");
            excel.cell("Notes", "A1").setCellValue("draft");
            excel.cell("Notes", "B7").setCellValue(12);
            excel.workbook().createSheet("Empty");
        });

        var finding = Finding.at(FindingCode.UNKNOWN_SHEET, cell("Notes", ""), Map.of("sheet", "Notes", "count", 2));
        assertThat(incoming.asides()).containsExactly(new Aside(finding, 2));
    }

    @Test
    void findsTheColumnOfTheAnswersByItsHead() {
        var incoming = after(excel -> excel.workbook().getSheet(FIRST).shiftColumns(3, 7, 2));

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.answers().get(0))
                .isEqualTo(new RawAnswer("1.a.status", text("Planned"), cell(FIRST, "G4")));
    }

    @Test
    void findsTheColumnOfTheAnswersByItsPlaceWhereItsHeadIsLost() {
        var incoming = after(excel -> {
            var sheet = excel.workbook().getSheet(FIRST);
            sheet.removeMergedRegions(
                    IntStream.range(0, sheet.getNumMergedRegions()).boxed().toList());
            sheet.removeRow(sheet.getRow(1));
        });

        assertThat(incoming.asides()).isEmpty();
        assertThat(values(incoming.answers())).isEqualTo(values(untouched));
    }

    @Test
    void doesNotMindMergedCells() {
        var incoming =
                after(excel -> excel.workbook().getSheet(FIRST).addMergedRegion(CellRangeAddress.valueOf("E4:F4")));

        assertThat(values(incoming.answers())).isEqualTo(values(untouched));
    }

    private Incoming after(Consumer<Excel> edit) {
        return printed.incoming(Excel.edit(printed.file(), edit));
    }

    private RawValue valueAfter(String code, Consumer<Excel> edit) {
        return valueOf(after(edit), code);
    }

    private RawValue typed(String code, String text) {
        return valueAfter(code, excel -> excel.answer(code).setCellValue(text));
    }

    private static RawValue valueOf(Incoming incoming, String code) {
        return incoming.answers().stream()
                .filter(of(code))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Predicate<RawAnswer> of(String code) {
        return answer -> answer.code().equals(code);
    }

    private static List<Map.Entry<String, RawValue>> values(List<RawAnswer> answers) {
        return answers.stream()
                .map(answer -> Map.entry(answer.code(), answer.value()))
                .toList();
    }

    private static RawValue text(String text) {
        return new RawValue.Text(text);
    }

    private static Location cell(String sheet, String cell) {
        return new Location.Cell(sheet, cell);
    }

    private static Aside outside(String sheet, String cell, String found) {
        return new Aside(Finding.at(FindingCode.OUTSIDE_ANSWER_COLUMN, cell(sheet, cell), Map.of("found", found)), 1);
    }
}
