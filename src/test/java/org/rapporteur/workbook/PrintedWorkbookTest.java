package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.testing.CoreQuestionnaire;

/** What is printed, as another library than wrote it sees it. */
@TestInstance(Lifecycle.PER_CLASS) // the same file is looked at all the time
class PrintedWorkbookTest {

    private final Printed printed =
            Printed.core().with(CoreQuestionnaire.answers(1)).after(CoreQuestionnaire.answers(2));
    private final byte[] file = printed.file();

    @Test
    void givesTheSameBytesForTheSameContentsAtAnyTimeInAnyPlace() {
        var here = TimeZone.getDefault();
        var first = file;
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
                            "rapporteur",
                            "rapporteur-checks");
            assertThat(workbook.getSheetVisibility(8)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getSheetVisibility(9)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getSheetVisibility(0)).isEqualTo(SheetVisibility.VISIBLE);
        });
    }

    @Test
    void holdsNoFormulasButItsOwnChecksSoThatNoAnswerBecomesOne() {
        see(workbook -> workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                assertThat(isCheck(cell)).as(cell.getAddress().toString()).isTrue();
            } else if (!sheet.getSheetName().equals(CheckSheet.NAME)) {
                assertThat(cell.getCellType())
                        .isIn(CellType.STRING, CellType.BLANK, isFigure(cell) ? CellType.NUMERIC : CellType.BLANK);
            }
        }))));
    }

    private static boolean isCheck(Cell cell) {
        var sheet = cell.getSheet().getSheetName();
        return sheet.equals(CheckSheet.NAME)
                || sheet.equals("Cover") && cell.getColumnIndex() >= 3
                || sheet.startsWith("Chapter") && cell.getColumnIndex() == 5;
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
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A2:H");
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
    void warnsOfANumberOutsideItsBoundsAndLetsNotKnownPass() {
        see(workbook -> {
            var sheet = workbook.getSheet("Chapter 1");
            var validation = validationAt(sheet, "1.a.since");
            var first = validation.getRegions().getCellRangeAddresses()[0].getFirstRow() + 1;
            assertThat(first).isEqualTo(rowOf(sheet, "1.a.since") + 1);
            assertThat(validation.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.FORMULA);
            assertThat(validation.getValidationConstraint().getFormula1())
                    .isEqualTo("IF(ISNUMBER(E#),AND(E#>=1945,E#<=2026,E#=ROUND(E#,0)),E#=\"Not known\")"
                            .replace("#", String.valueOf(first)));
            assertThat(validation.getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
            assertThat(validation.getPromptBoxText())
                    .isEqualTo("From 1945 to 2026. If it cannot be known, write “Not known”.");
            assertThat(validation.getErrorBoxText())
                    .startsWith("Please write a year from 1945 to 2026 or “Not known”.");
        });
    }

    @Test
    void leavesTheFormatOfAFigureToTheProgramSoThatItShowsWhatWasTyped() {
        see(workbook -> {
            var sheet = workbook.getSheet("Chapter 1");
            var formats = Stream.of("1.a.since", "1.c.indicators.schools-with-programme")
                    .map(code -> sheet.getRow(rowOf(sheet, code)).getCell(4).getCellStyle());
            assertThat(formats)
                    .allSatisfy(style -> assertThat(style.getDataFormatString()).isEqualTo("General"));
        });
    }

    @Test
    void printsLastYearsFigureAsItIsReadBesideTheAnswer() {
        var last = Printed.core()
                .with("1.c.indicators.schools-with-programme", new AnswerValue.Number(new BigDecimal("12.5")))
                .with("5.c.indicators.industry-agreements", new AnswerValue.Number(new BigDecimal("1234")))
                .with("1.a.since", new AnswerValue.Number(new BigDecimal("2015")))
                .with("1.b.since", new AnswerValue.NotKnown());

        see(Printed.core().after(last.present()).file(), workbook -> {
            assertThat(previous(workbook, "1.c.indicators.schools-with-programme"))
                    .isEqualTo("12.5%");
            assertThat(previous(workbook, "5.c.indicators.industry-agreements")).isEqualTo("1,234");
            assertThat(previous(workbook, "1.a.since")).isEqualTo("2015");
            assertThat(previous(workbook, "1.b.since")).isEqualTo("Not known");
        });
    }

    private static String previous(XSSFWorkbook workbook, String code) {
        var sheet = workbook.getSheet("Chapter " + code.charAt(0));
        return sheet.getRow(rowOf(sheet, code)).getCell(6).getStringCellValue();
    }

    @Test
    void putsTheCommonQuestionOfAListAboveItsItems() {
        see(workbook -> {
            var sheet = workbook.getSheet("Chapter 1");
            var group = sheet.getRow(rowOf(sheet, "1.a.elements"));
            assertThat(group.getCell(3).getStringCellValue())
                    .isEqualTo("Which of the components that the recommendation names are in place?");
            assertThat(group.getCell(7).getStringCellValue())
                    .isEqualTo("Asked where the status of implementation is “Planned”, “Partially implemented”,"
                            + " “Substantially implemented”, or “Fully implemented”.");
            var first = sheet.getRow(group.getRowNum() + 1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("1.a.elements.accurate-information");
            assertThat(rowOf(sheet, "1.a.means")).isEqualTo(rowOf(sheet, "1.a.means.law") - 1);
        });
    }

    @Test
    void saysHowAFigureIsGivenWhatItMeansAndWhatToDoWhereItIsNotKnown() {
        see(workbook -> {
            assertThat(how(workbook, "5.c.indicators.industry-agreements"))
                    .startsWith("Optional. Memorandums of understanding and similar agreements")
                    .contains("A whole number from 0 to 10,000. Unit: agreements. Enter “Not known” and name");
            assertThat(how(workbook, "1.c.indicators.schools-with-programme"))
                    .contains("A percentage from 0 to 100, where 100 is: primary and secondary schools, public and"
                            + " private. Write 45 for 45 per cent. ");
            assertThat(how(workbook, "1.a.since"))
                    .endsWith("The year in four digits, from 1945 to 2026. If it cannot be known, write “Not known”.");
        });
    }

    @Test
    void saysWhereAQuestionIsAsked() {
        see(workbook -> {
            assertThat(how(workbook, "1.a.not_applicable_reason"))
                    .startsWith("Required where the question applies. Asked where the status of implementation is “Not"
                            + " applicable”. Give the reason");
            assertThat(how(workbook, "1.a.assistance"))
                    .startsWith("Optional. Asked unless the status of implementation is “Not applicable”. ");
            assertThat(how(workbook, "1.a.assistance_partner"))
                    .contains("Asked where the answer to “Does your country need, receive or provide technical"
                            + " assistance on this recommendation?” is “Received” or “Provided to other countries”.");
            assertThat(how(workbook, "1.a.good_practice_clearance"))
                    .contains("Asked where “Is there a good practice that other countries could learn from?” is"
                            + " answered.");
            assertThat(how(workbook, "1.a.status")).startsWith("Required. Describe the end of the reporting year.");
        });
    }

    private static String how(XSSFWorkbook workbook, String code) {
        var sheet = workbook.getSheet("Chapter " + code.charAt(0));
        return sheet.getRow(rowOf(sheet, code)).getCell(7).getStringCellValue();
    }

    @Test
    void letsNoTextRunOnBeyondThePage() {
        see(workbook -> chapters(workbook)
                .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(isKeptWithinItsColumn(cell))
                        .as(cell.toString())
                        .isTrue()))));
    }

    private static boolean isKeptWithinItsColumn(Cell cell) {
        var isHidden = cell.getColumnIndex() == 0;
        var isShort = cell.toString().length() < 20;
        return isHidden || isShort || cell.getCellStyle().getWrapText();
    }

    @Test
    void estimatesOnTheCoverHowLongTheRestTakes() {
        see(Printed.core().file(), workbook -> assertThat(texts(workbook.getSheet("Cover")))
                .contains("about 2 hours")
                .anyMatch(text -> text.matches("about [3-9][0-9] hours")));
        see(workbook -> assertThat(texts(workbook.getSheet("Cover"))).contains("nothing left"));
    }

    @Test
    void namesTheInstrumentAsItsDefinitionDoes() {
        var title = printed.questionnaire().catalogue().instrument().title();

        see(workbook -> assertThat(texts(workbook.getSheet("Cover"))).contains(title));
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
        var names = Set.of("Cover", "Chapter 3", "rapporteur", "rapporteur-checks");

        see(
                printed.chapter(3).file(),
                workbook -> workbook.forEach(sheet -> assertThat(names).contains(sheet.getSheetName())));
    }

    private interface Look {
        void at(XSSFWorkbook workbook);
    }

    private void see(Look look) {
        see(file, look);
    }

    private static void see(byte[] file, Look look) {
        Excel.look(file, excel -> look.at(excel.workbook()));
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
                .filter(cell -> cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.FORMULA)
                .map(cell -> cell.getStringCellValue())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
