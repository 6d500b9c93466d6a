package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.testing.CoreQuestionnaire;

/** The column in which a workbook tells what it finds, as it is printed and read. */
class CheckColumnTest {

    private static final String SHEET = "Chapter 1";

    private final Printed printed = Printed.core()
            .with("1.a.status", new Chosen("full"))
            .with("1.a.elements.parenting", new Chosen("not_in_place"))
            .after(CoreQuestionnaire.answers(2));

    private final byte[] file = printed.file();

    @Test
    void holdsWhatTheServerFindsBeforeAnyProgramCalculates() {
        Excel.look(file, excel -> {
            var check = excel.cell(SHEET, "F" + (excel.rowOf("1.a.status") + 1));
            assertThat(check.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(check.getStringCellValue())
                    .contains("The recommendation is said to be fully implemented, but 1 component is not in place.");
            assertThat(check.getCellStyle().getLocked()).isTrue();
            assertThat(excel.workbook().getForceFormulaRecalculation()).isTrue();
        });
    }

    @Test
    void looksUpByTheCodeInItsOwnRowAndNamesNoFixedCellOfTheSheet() {
        Excel.look(file, excel -> {
            var row = excel.rowOf("1.b.measures") + 1;
            assertThat(excel.cell(SHEET, "F" + row).getCellFormula())
                    .isEqualTo("IFERROR(INDEX(rapporteur_messages,MATCH($A" + row + ",rapporteur_codes,0)),\"\")");
        });
    }

    @Test
    void greysOutTheAnswersThatAreNotAskedFor() {
        Excel.look(file, excel -> {
            var shades = excel.workbook().getSheet(SHEET).getSheetConditionalFormatting();
            assertThat(shades.getNumConditionalFormattings()).isEqualTo(1);
            var shade = shades.getConditionalFormattingAt(0);
            assertThat(shade.getRule(0).getFormula1())
                    .isEqualTo("NOT(INDEX(rapporteur_relevant,MATCH($A3,rapporteur_codes,0)))");
            assertThat(shade.getFormattingRanges()[0].formatAsString()).startsWith("E3:E");
        });
    }

    @Test
    void isNeitherCountedNorPutAsideWhenItIsRead() {
        var incoming = printed.incoming(file);

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.answers()).extracting(RawAnswer::value).noneMatch(RawValue.Formula.class::isInstance);
    }

    @Test
    void putsAsideWhatAPersonTypesOverIt() {
        var incoming = after(excel -> {
            var cell = excel.cell(SHEET, "F" + (excel.rowOf("1.a.status") + 1));
            cell.removeFormula();
            cell.setCellValue("seen");
        });

        assertThat(found(incoming)).containsExactly("seen");
    }

    @Test
    void putsAsideAPersonsOwnFormula() {
        var incoming = after(excel -> {
            excel.cell(SHEET, "F" + (excel.rowOf("1.b.status") + 1)).setCellFormula("1+1");
            excel.cell("Cover", "D3").setCellFormula("2+2");
        });

        assertThat(found(incoming)).containsExactlyInAnyOrder("=1+1", "=2+2");
    }

    @Test
    void leavesAFormulaInAnAnswerForTheChecksOfAnswers() {
        var incoming = after(excel -> excel.answer("1.a.status").setCellFormula("rapporteur_codes"));

        assertThat(incoming.answers())
                .filteredOn(answer -> answer.code().equals("1.a.status"))
                .extracting(RawAnswer::value)
                .containsExactly(new RawValue.Formula("rapporteur_codes"));
    }

    @Test
    void readsAWorkbookThatWasPrintedBeforeThereWereChecks() {
        var incoming = after(CheckColumnTest::takeChecksOut);

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.remarks()).isEmpty();
        assertThat(incoming.answers())
                .usingRecursiveComparison()
                .isEqualTo(printed.incoming(file).answers());
    }

    /** Leaves what the program printed then. */
    private static void takeChecksOut(Excel excel) {
        var workbook = excel.workbook();
        for (var sheet : workbook) {
            if (sheet.getSheetName().startsWith("Chapter")) {
                sheet.forEach(row -> row.removeCell(row.getCell(5)));
                sheet.shiftColumns(6, 7, -1);
                sheet.getSheetConditionalFormatting().removeConditionalFormatting(0);
            }
        }
        workbook.getSheet("Cover")
                .forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        var text = cell.getStringCellValue();
                        cell.removeFormula();
                        cell.setCellValue(text);
                    }
                }));
        List.copyOf(workbook.getAllNames()).stream()
                .filter(name -> name.getNameName().startsWith("rapporteur"))
                .forEach(workbook::removeName);
        workbook.removeSheetAt(workbook.getSheetIndex(CheckSheet.NAME));
        var identity = workbook.getSheet("rapporteur");
        identity.forEach(row -> {
            if (row.getCell(0).getStringCellValue().equals(HiddenSheet.CHECKS)) {
                row.getCell(0).setCellValue("");
            }
        });
    }

    @Test
    void tellsNothingThatIsNotInTheWorkbookOfOnePart() {
        var secret = new Narrative("What the Ministry of the Interior wrote");
        var part = Printed.core()
                .with("1.a.status", new Chosen("full"))
                .with("1.a.measures", secret)
                .chapter(4);

        Excel.look(part.file(), excel -> excel.workbook()
                .forEach(sheet -> sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.toString()).doesNotContain("Ministry of the Interior")))));
    }

    @Test
    void saysEveryRuleOfTheQuestionnaire() {
        var layout =
                new WorkbookLayout(printed.questionnaire(), printed.contents().texts());

        assertThat(CheckSheet.of(layout, printed.contents()).unsaid()).isEmpty();
        assertThat(CheckSheet.of(layout, Printed.core().with(Answers.NONE).contents())
                        .unsaid())
                .isEmpty();
    }

    @Test
    void keepsFormulasWithinWhatProgramsOpen() {
        Excel.look(file, excel -> excel.workbook()
                .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCellFormula()).hasSizeLessThanOrEqualTo(8_192);
                    }
                }))));
    }

    private Incoming after(Consumer<Excel> edit) {
        return printed.incoming(Excel.edit(file, edit));
    }

    private static List<Object> found(Incoming incoming) {
        return incoming.asides().stream()
                .map(Aside::finding)
                .map(Finding::arguments)
                .map(arguments -> arguments.get("found"))
                .toList();
    }
}
