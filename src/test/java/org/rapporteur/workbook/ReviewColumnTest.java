package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.core.merge.Confirmation;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.testing.CoreQuestionnaire;

/** Workbooks with answers that were carried over from last year and that nobody has looked at. */
class ReviewColumnTest {

    private static final String SHEET = "Chapter 1";

    private final Printed reviewed = Printed.small()
            .with("1.a.status", new Chosen("planned"))
            .with("1.a.measures", new Narrative("A law."))
            .after(Printed.small().with("1.a.measures", new Narrative("A law.")).present());

    private final Printed printed = reviewed.unreviewed("1.a.measures");

    @Test
    void isPrintedOnlyWhereSomethingIsToBeReviewed() {
        assertThat(heads(printed))
                .containsExactly(
                        "Code",
                        "No.",
                        "Recommendation",
                        "Question",
                        "Answer",
                        "Review",
                        "Check",
                        "Last year's answer",
                        "How to answer");
        assertThat(heads(reviewed)).doesNotContain("Review");
        assertThat(heads(printed.chapter(2), "Chapter 2")).doesNotContain("Review");
    }

    @Test
    void isOpenAndOffersTheOneWordBesideWhatIsToBeReviewedAlone() {
        see(printed, excel -> {
            var row = excel.rowOf("1.a.measures") + 1;
            assertThat(cell(excel, "F" + row).getCellStyle().getLocked()).isFalse();
            assertThat(cell(excel, "F4").getCellStyle().getLocked()).isTrue();
            var offers = excel.workbook().getSheet(SHEET).getDataValidations().stream()
                    .filter(validation ->
                            validation.getRegions().getCellRangeAddresses()[0].getFirstColumn() == 5)
                    .toList();
            assertThat(offers).hasSize(1);
            assertThat(offers.get(0).getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo("F" + row);
            assertThat(((DataValidation) offers.get(0))
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("\"Confirmed\"");
        });
    }

    @Test
    void tintsTheAnswerAndSaysWhatIsToBeDone() {
        see(printed, excel -> {
            var row = excel.rowOf("1.a.measures") + 1;
            assertThat(fill(excel, "E" + row)).isNotEqualTo(fill(excel, "E4"));
            assertThat(cell(excel, "I" + row).getStringCellValue())
                    .startsWith("Carried over from last year: confirm or change it. Optional.");
            assertThat(cell(excel, "I4").getStringCellValue()).doesNotContain("Carried over");
        });
    }

    @Test
    void isReadBackAsItWasPrintedWithNothingConfirmed() {
        var incoming = printed.incoming(printed.file());

        assertThat(incoming.confirmations()).isEmpty();
        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.answers())
                .usingRecursiveComparison()
                .isEqualTo(reviewed.incoming(reviewed.file()).answers());
    }

    @Test
    void givesWhatWasConfirmedAndWhere() {
        var row = row();

        assertThat(after(excel -> excel.cell(SHEET, "F" + row).setCellValue("Confirmed"))
                        .confirmations())
                .containsExactly(confirmation("F" + row));
        assertThat(after(excel -> excel.cell(SHEET, "F" + row).setCellValue("  confirmed "))
                        .confirmations())
                .containsExactly(confirmation("F" + row));
    }

    @Test
    void tellsWhatElseStandsThere() {
        var row = row();

        var incoming = after(excel -> excel.cell(SHEET, "F" + row).setCellValue("see annex"));

        assertThat(incoming.confirmations()).isEmpty();
        var finding = Finding.at(
                FindingCode.NOT_A_CONFIRMATION,
                CoreQuestionnaire.code("1.a.measures"),
                new Location.Cell(SHEET, "F" + row),
                Map.of("found", "see annex", "expected", "Confirmed"));
        assertThat(incoming.asides()).containsExactly(new Aside(finding, 1));
    }

    @Test
    void followsTheColumnAndTheRowWhereTheyWereMoved() {
        var row = row();

        var incoming = after(excel -> {
            excel.cell(SHEET, "F" + row).setCellValue("Confirmed");
            var sheet = excel.workbook().getSheet(SHEET);
            sheet.shiftRows(2, sheet.getLastRowNum(), 10);
            sheet.shiftColumns(5, 8, 1);
        });

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.confirmations()).containsExactly(confirmation("G" + (row + 10)));
    }

    @Test
    void isFoundByItsPlaceWhereTheHeadIsLost() {
        var row = row();

        var incoming = after(excel -> {
            excel.cell(SHEET, "F" + row).setCellValue("Confirmed");
            var sheet = excel.workbook().getSheet(SHEET);
            sheet.removeMergedRegion(0);
            sheet.removeRow(sheet.getRow(1));
        });

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.confirmations()).containsExactly(confirmation("F" + row));
    }

    @Test
    void isNoPlaceForAConfirmationWhereItWasNotPrinted() {
        var incoming = reviewed.incoming(Excel.edit(reviewed.file(), excel -> {
            excel.cell(SHEET, "I2").setCellValue("Review");
            excel.cell(SHEET, "I4").setCellValue("Confirmed");
        }));

        assertThat(incoming.confirmations()).isEmpty();
        assertThat(incoming.asides())
                .extracting(aside -> aside.finding().code())
                .containsOnly(FindingCode.OUTSIDE_ANSWER_COLUMN);
    }

    @Test
    void tellsOnTheCoverWhatTheYellowCellsAre() {
        assertThat(cover(printed))
                .anyMatch(text -> text.contains("Yellow cells hold what your country answered last year"));
        assertThat(cover(reviewed)).noneMatch(text -> text.contains("Yellow cells"));
    }

    private int row() {
        var row = new int[1];
        see(printed, excel -> row[0] = excel.rowOf("1.a.measures") + 1);
        return row[0];
    }

    private Incoming after(Consumer<Excel> edit) {
        return printed.incoming(Excel.edit(printed.file(), edit));
    }

    private static Confirmation confirmation(String cell) {
        return new Confirmation(CoreQuestionnaire.code("1.a.measures"), new Location.Cell(SHEET, cell));
    }

    private static void see(Printed printed, Consumer<Excel> look) {
        Excel.look(printed.file(), look);
    }

    private static List<String> heads(Printed printed) {
        return heads(printed, SHEET);
    }

    private static List<String> heads(Printed printed, String sheet) {
        var heads = new ArrayList<String>();
        see(printed, excel -> excel.workbook()
                .getSheet(sheet)
                .getRow(1)
                .forEach(cell -> heads.add(cell.getStringCellValue())));
        return heads;
    }

    private static List<String> cover(Printed printed) {
        var texts = new ArrayList<String>();
        see(printed, excel -> excel.workbook()
                .getSheet("Cover")
                .forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING) {
                        texts.add(cell.getStringCellValue());
                    }
                })));
        return texts;
    }

    private static XSSFCell cell(Excel excel, String name) {
        return (XSSFCell) excel.cell(SHEET, name);
    }

    private static String fill(Excel excel, String name) {
        return cell(excel, name).getCellStyle().getFillForegroundColorColor().getARGBHex();
    }
}
