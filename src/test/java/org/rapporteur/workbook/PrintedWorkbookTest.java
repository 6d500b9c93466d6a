package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.testing.CoreQuestionnaire;

/** What is printed, as another library than wrote it sees it. */
class PrintedWorkbookTest {

    private final Printed printed =
            Printed.core().with(CoreQuestionnaire.answers(1)).after(CoreQuestionnaire.answers(2));

    @Test
    void givesTheSameBytesForTheSameContentsAtAnyTimeInAnyPlace() {
        var here = TimeZone.getDefault();
        var first = printed.file();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(printed.file(), first)).isTrue();
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void hasACoverASheetForEachChapterAndAVeryHiddenSheet() {
        see(workbook -> {
            var names = IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName);
            assertThat(names)
                    .containsExactly(
                            "Cover",
                            "Chapter 1",
                            "Chapter 2",
                            "Chapter 3",
                            "Chapter 4",
                            "Chapter 5",
                            "Chapter 6",
                            "Chapter 7",
                            "rapporteur");
            assertThat(workbook.getSheetVisibility(8)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getSheetVisibility(0)).isEqualTo(SheetVisibility.VISIBLE);
        });
    }

    @Test
    void holdsNothingButTextAndFiguresSoThatNoAnswerBecomesAFormula() {
        see(workbook ->
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType())
                        .isIn(CellType.STRING, CellType.BLANK, isFigure(cell) ? CellType.NUMERIC : CellType.BLANK)))));
    }

    private boolean isFigure(Cell cell) {
        return cell.getColumnIndex() == 4
                && cell.getSheet().getSheetName().startsWith("Chapter")
                && ItemCode.parse(cell.getRow().getCell(0).getStringCellValue())
                        .flatMap(printed.present()::value)
                        .filter(AnswerValue.Number.class::isInstance)
                        .isPresent();
    }

    @Test
    void hasARowForEachItemWithItsCodeInTheHiddenColumn() {
        see(workbook -> {
            assertThat(workbook.getSheet("Chapter 1").isColumnHidden(0)).isTrue();
            var codes = chapters(workbook)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .map(row -> row.getCell(0).getStringCellValue());
            assertThat(codes)
                    .containsAll(printed.questionnaire().items().stream()
                            .map(item -> item.code().toString())
                            .toList());
        });
    }

    @Test
    void headsTheColumnOfTheAnswersWithTheWordAnswer() {
        see(workbook -> chapters(workbook)
                .forEach(sheet -> assertThat(sheet.getRow(1).getCell(4).getStringCellValue())
                        .isEqualTo("Answer")));
    }

    @Test
    void opensTheAnswersAndLocksEverythingElseWithoutAPassword() {
        see(workbook -> chapters(workbook).forEach(sheet -> {
            assertThat(sheet.getProtect()).isTrue();
            var protection = sheet.getCTWorksheet().getSheetProtection();
            assertThat(protection.isSetPassword() || protection.isSetHashValue())
                    .isFalse();
            sheet.forEach(row -> row.forEach(cell -> {
                var isAnswer =
                        cell.getColumnIndex() == 4 && isItem(row.getCell(0).getStringCellValue());
                assertThat(cell.getCellStyle().getLocked()).isEqualTo(!isAnswer);
            }));
        }));
    }

    @Test
    void allowsSortingFilteringAndFittingOfRowsWhileProtected() {
        see(workbook -> chapters(workbook).forEach(sheet -> {
            assertThat(sheet.isSortLocked()).isFalse();
            assertThat(sheet.isAutoFilterLocked()).isFalse();
            assertThat(sheet.isFormatColumnsLocked()).isFalse();
            assertThat(sheet.isFormatRowsLocked()).isFalse();
            assertThat(sheet.isInsertRowsLocked()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A2:G");
        }));
    }

    @Test
    void offersTheLabelsOfAChoiceAsAListThatStandsInTheCellItself() {
        see(workbook -> {
            var status = item("1.a.status");
            var validation = validationAt(workbook.getSheet("Chapter 1"), "1.a.status");
            var list = validation.getValidationConstraint();
            assertThat(list.getValidationType()).isEqualTo(ValidationType.LIST);
            assertThat(list.getFormula1()).isEqualTo('"' + String.join(",", labels(status)) + '"');
            assertThat(validation.getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
            assertThat(validation.getShowPromptBox() && validation.getShowErrorBox())
                    .isTrue();
            assertThat(validation.getErrorBoxText()).contains("choose one of the answers in the list");
        });
    }

    @Test
    void warnsOfANarrativeThatIsTooLong() {
        see(workbook -> {
            var validation = validationAt(workbook.getSheet("Chapter 1"), "1.a.measures");
            assertThat(validation.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.TEXT_LENGTH);
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("3000");
            assertThat(validation.getErrorBoxText()).contains("3,000 characters");
        });
    }

    @Test
    void validatesEveryAnswer() {
        see(workbook -> chapters(workbook).forEach(sheet -> {
            var validated = validated(sheet);
            for (var row : sheet) {
                var key = row.getCell(0).getStringCellValue();
                assertThat(validated.get(row.getRowNum())).as(key).isEqualTo(isItem(key));
            }
        }));
    }

    /** The numbers of the rows whose answers are validated. */
    private static BitSet validated(XSSFSheet sheet) {
        var validated = new BitSet();
        sheet.getDataValidations().stream()
                .flatMap(validation -> Arrays.stream(validation.getRegions().getCellRangeAddresses()))
                .filter(range -> range.getFirstColumn() == 4)
                .forEach(range -> validated.set(range.getFirstRow(), range.getLastRow() + 1));
        return validated;
    }

    @Test
    void keepsTheHeadInSightOnScreenAndOnPaper() {
        see(workbook -> chapters(workbook).forEach(sheet -> {
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat((int) sheet.getPrintSetup().getFitWidth()).isEqualTo(1);
            assertThat((int) sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getRight()).contains("&P");
        }));
    }

    @Test
    void wrapsAnswersAndGivesLongOnesRoom() {
        see(workbook -> {
            var sheet = workbook.getSheet("Chapter 1");
            var row = sheet.getRow(rowOf(sheet, "1.a.measures"));
            assertThat(row.getCell(4).getCellStyle().getWrapText()).isTrue();
            assertThat(row.getHeightInPoints()).isGreaterThan(100);
        });
    }

    @Test
    void saysWhoseReturnItIsWhenItIsDueAndHowFarEachChapterIs() {
        see(workbook -> assertThat(texts(workbook.getSheet("Cover")))
                .contains("National return 2026", "Austria", "31 March 2027", "Revision 3", "Chapter 7", "Complete")
                .noneMatch(text -> text.startsWith("Trial")));
    }

    @Test
    void linksTheCoverAndTheChaptersBothWays() {
        see(workbook -> {
            var cover = workbook.getSheet("Cover");
            assertThat(cover.getHyperlinkList().stream().map(link -> link.getLocation()))
                    .hasSize(7)
                    .contains("'Chapter 1'!B1", "'Chapter 7'!B1");
            assertThat(workbook.getSheet("Chapter 1").getHyperlinkList().get(0).getLocation())
                    .isEqualTo("'Cover'!B1");
        });
    }

    @Test
    void saysInTrialThatItIsForPracticeOnly() {
        see(printed.inTrial().file(), workbook -> assertThat(texts(workbook.getSheet("Cover")))
                .anyMatch(text -> text.contains("for practice only")));
    }

    @Test
    void makesEveryRowUnderstandableByItself() {
        see(workbook -> {
            var sheet = workbook.getSheet("Chapter 1");
            var row = sheet.getRow(rowOf(sheet, "1.b.measures"));
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1.b");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Early intervention for people at risk");
        });
    }

    @Test
    void printsOnlyTheChaptersThatAreWanted() {
        var names = Set.of("Cover", "Chapter 3", "rapporteur");

        see(
                printed.chapter(3).file(),
                workbook -> workbook.forEach(sheet -> assertThat(names).contains(sheet.getSheetName())));
    }

    private interface Look {
        void at(XSSFWorkbook workbook);
    }

    private void see(Look look) {
        see(printed.file(), look);
    }

    private static void see(byte[] file, Look look) {
        Excel.edit(file, excel -> look.at(excel.workbook()));
    }

    private static Stream<XSSFSheet> chapters(XSSFWorkbook workbook) {
        return IntStream.rangeClosed(1, 7).mapToObj(number -> workbook.getSheet("Chapter " + number));
    }

    private boolean isItem(String key) {
        return ItemCode.parse(key).flatMap(printed.questionnaire()::item).isPresent();
    }

    private Item item(String code) {
        return printed.questionnaire().item(CoreQuestionnaire.code(code)).orElseThrow();
    }

    private static List<String> labels(Item item) {
        return ((Choice) item.type()).options().stream().map(Option::label).toList();
    }

    private static XSSFDataValidation validationAt(XSSFSheet sheet, String code) {
        var row = rowOf(sheet, code);
        return sheet.getDataValidations().stream()
                .filter(validation -> Arrays.stream(validation.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(row, 4)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no validation for " + code));
    }

    private static int rowOf(XSSFSheet sheet, String code) {
        for (var row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(code)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row for " + code);
    }

    private static List<String> texts(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(cell -> cell.getStringCellValue())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
