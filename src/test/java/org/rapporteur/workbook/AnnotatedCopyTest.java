package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.workbook.LivedInWorkbook.ANNA;
import static org.rapporteur.workbook.LivedInWorkbook.GREEN;
import static org.rapporteur.workbook.LivedInWorkbook.OWN;
import static org.rapporteur.workbook.LivedInWorkbook.RENAMED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.testing.ZipEdit;
import org.rapporteur.workbook.annotated.AnnotatedCopy;
import org.rapporteur.workbook.annotated.CheckedFile;
import org.rapporteur.workbook.annotated.CopyNotPossible;
import org.rapporteur.workbook.annotated.Note;

/** What a State gets back: its own workbook, with what was found in it. */
class AnnotatedCopyTest {

    private static final String SHEET = "Findings (2)";
    private static final byte[] ERROR = {(byte) 0xF8, (byte) 0xC8, (byte) 0xC4};
    private static final int FIRST_ROW = 6;

    private final Printed printed = Printed.small().with("1.a.measures", new Narrative("A law"));
    private final CheckedUpload upload = CheckedUpload.of(printed, LivedInWorkbook.of(printed));
    private final byte[] copy = upload.copy();

    private static final String CHECKS = "rapporteur-checks";
    private static final String GREYED = "NOT(INDEX(rapporteur_relevant,MATCH($A3,rapporteur_codes,0)))";

    @Test
    void fillsACellInQuestionAndLeavesTheRestOfItsLook() {
        Excel.look(copy, excel -> {
            var style = (XSSFCellStyle) answer(excel, "1.a.status").getCellStyle();
            assertThat(isShadeOf(ERROR, style)).isTrue();
            assertThat(style.getDataFormatString()).isEqualTo("0.00\" x\"");
            assertThat(style.getBorderLeft()).isEqualTo(BorderStyle.DOUBLE);
            assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(style.getLocked()).isFalse();
            assertThat(style.getWrapText()).isTrue();
            assertThat(style.getFont().getFontName()).isEqualTo("Arial");
        });
    }

    @Test
    void leavesTheLookOfEveryOtherCell() {
        var before = looks(upload.file());
        var after = looks(copy);
        var marked = upload.notes().stream()
                .map(note -> note.sheet() + "!" + note.cell())
                .toList();

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream()
                        .filter(place -> !after.get(place).equals(before.get(place)))
                        .toList())
                .isNotEmpty()
                .allMatch(marked::contains);
    }

    /** Everything that makes the look of a cell, of all sheets but ours. */
    private static Map<String, String> looks(byte[] file) {
        var looks = new LinkedHashMap<String, String>();
        Excel.look(file, excel -> excel.workbook()
                .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (!sheet.getSheetName().equals(SHEET)) {
                        var style = (XSSFCellStyle) cell.getCellStyle();
                        looks.put(
                                sheet.getSheetName() + "!" + cell.getAddress(),
                                style.getCoreXf().xmlText());
                    }
                }))));
        return looks;
    }

    @Test
    void writesTheFindingsIntoACommentOfTheCell() {
        Excel.look(copy, excel -> {
            var comment = answer(excel, "1.b.status").getCellComment();
            assertThat(comment.getAuthor()).isEqualTo("Rapporteur");
            assertThat(comment.getString().getString())
                    .startsWith("Rapporteur:\nError: “=almost” is not one of the answers to choose from");
            assertThat(comment.isVisible()).isFalse();
        });
    }

    @Test
    void makesTheBoxOfACommentLargeEnough() {
        var text = "Nearly two hundred characters that want to be read. ".repeat(12);
        var file = upload.copy(List.of(new Note(Level.ERROR, "Chapter 2", "E4", "", text)));

        Excel.look(file, excel -> {
            var sheet = excel.workbook().getSheet("Chapter 2");
            var anchor = (XSSFClientAnchor)
                    excel.cell("Chapter 2", "E4").getCellComment().getClientAnchor();
            assertThat(pixels(
                            anchor.getCol1(),
                            anchor.getCol2(),
                            column -> sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column)))
                    .isGreaterThan(300);
            assertThat(pixels(
                            anchor.getRow1(),
                            anchor.getRow2() + 1,
                            row -> sheet.getRow(row) == null
                                    ? 20f
                                    : sheet.getRow(row).getHeightInPoints() / 0.75f))
                    .isGreaterThan(150);
        });
    }

    private static double pixels(int from, int to, Function<Integer, Float> size) {
        var sum = 0.0;
        for (var index = from; index <= to; index++) {
            sum += size.apply(index);
        }
        return sum;
    }

    @Test
    void keepsWhatAPersonWroteIntoACommentBeforeOurs() {
        Excel.look(copy, excel -> {
            var comment = answer(excel, "1.a.status").getCellComment();
            assertThat(comment.getAuthor()).isEqualTo("Anna");
            assertThat(comment.getString().getString())
                    .startsWith(ANNA + "\n\nRapporteur:\nError: “Nearly” is not one");
        });
    }

    @Test
    void tellsSeveralFindingsAtOneCellInOneComment() {
        var notes = List.of(note(Level.NOTE, "E4", "first"), note(Level.ERROR, "E4", "second"));

        Excel.look(upload.copy(notes), excel -> {
            var cell = excel.cell("Chapter 2", "E4");
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("Rapporteur:\nError: second\n\nNote: first\n———");
            assertThat(isShadeOf(ERROR, (XSSFCellStyle) cell.getCellStyle())).isTrue();
        });
    }

    @Test
    void namesTheLevelOfEachFindingAndLeadsToItsCell() {
        Excel.look(copy, excel -> {
            var sheet = excel.workbook().getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo(SHEET);
            assertThat(excel.workbook().getActiveSheetIndex()).isZero();
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(FIRST_ROW - 1 + upload.findings().size());
            var place = excel.cell(SHEET, "E7");
            assertThat(excel.cell(SHEET, "C7").getStringCellValue()).isEqualTo("Error");
            assertThat(excel.cell(SHEET, "D7").getStringCellValue()).isEqualTo(RENAMED);
            assertThat(place.getStringCellValue()).isEqualTo("E" + (row(excel, "1.a.status") + 1));
            assertThat(place.getHyperlink().getAddress()).isEqualTo("'L''été \"one\"'!" + place.getStringCellValue());
            assertThat(excel.cell(SHEET, "F7").getStringCellValue()).isEqualTo("1.a: What of status?");
        });
    }

    @Test
    void saysWhichFileItIsAndWhatBecameOfIt() {
        Excel.look(copy, excel -> assertThat(List.of("B1", "B2", "B3", "B4").stream()
                        .map(cell -> excel.cell(SHEET, cell).getStringCellValue()))
                .containsExactly(
                        "What was found in this workbook: Austria, national return 2026",
                        "File “our return.xlsx”, received on 2 March 2027 at 08:46 UTC.",
                        "9 filled cells, each of which is accounted for: 0 stored, 1 unchanged, 2 rejected, 6 ignored, 0"
                                + " conflicting.",
                        "Findings: 2 errors, 2 warnings, one note."));
    }

    @Test
    void isEquippedForReadingAndPrinting() {
        Excel.look(copy, excel -> {
            var sheet = excel.workbook().getSheetAt(0);
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST_ROW);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("B6:G11");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("6:6"));
            assertThat(excel.cell(SHEET, "G7").getCellStyle().getWrapText()).isTrue();
            assertThat(selected(excel.workbook())).containsExactly(SHEET);
        });
    }

    /** Several selected sheets would all be typed into at once. */
    private static List<String> selected(XSSFWorkbook workbook) {
        var selected = new ArrayList<String>();
        workbook.forEach(sheet -> {
            if (sheet.isSelected()) {
                selected.add(sheet.getSheetName());
            }
        });
        return selected;
    }

    @Test
    void writesNothingThatBecomesAFormulaOrAnotherCharacter() {
        var texts = List.of("=1+1", "+1", "-1", "@x", "_x0041_", "bell \u0007", "half \ud83d");
        var notes = texts.stream()
                .map(text -> new Note(Level.NOTE, "", "", text, text))
                .toList();

        Excel.look(upload.copy(notes), excel -> {
            for (var index = 0; index < texts.size(); index++) {
                var cell = excel.cell(SHEET, "G" + (FIRST_ROW + 1 + index));
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(index));
            }
        });
    }

    @Test
    void listsWhatIsAboutNoCell() {
        var notes = List.of(
                new Note(Level.WARNING, "", "", "", "about the file"),
                new Note(Level.WARNING, "Chapter 9", "", "", "a sheet that is not there"),
                new Note(Level.WARNING, "Chapter 2", "", "", "a whole sheet"),
                new Note(Level.WARNING, "Chapter 2", "ZZZ9999999", "", "a cell that cannot be"),
                new Note(Level.WARNING, "", "", "7.a: Which?", "an answer of another chapter"));

        Excel.look(upload.copy(notes), excel -> {
            assertThat(excel.cell(SHEET, "D7").getStringCellValue()).isEqualTo("The whole file");
            assertThat(excel.cell(SHEET, "E8").getHyperlink()).isNull();
            assertThat(excel.cell(SHEET, "E9").getHyperlink().getAddress()).isEqualTo("'Chapter 2'!A1");
            assertThat(excel.cell(SHEET, "G10").getStringCellValue()).isEqualTo("a cell that cannot be");
            assertThat(excel.cell(SHEET, "D11").getStringCellValue()).isEqualTo("Not in this file");
        });
    }

    @Test
    void saysThatNothingWasFound() {
        Excel.look(upload.copy(List.of()), excel -> {
            assertThat(excel.cell(SHEET, "B5").getStringCellValue()).startsWith("Nothing was found");
            assertThat(comments(excel)).containsExactly(ANNA);
        });
    }

    @Test
    void leavesWhatAPersonAdded() {
        Excel.look(copy, excel -> {
            var own = excel.workbook().getSheet(OWN);
            var chapter = excel.workbook().getSheet(RENAMED);
            assertThat(own.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(own.getDrawingPatriarch().getShapes()).hasSize(2);
            assertThat(excel.workbook().getAllPictures()).hasSize(1);
            assertThat(own.getRow(0).getCell(1).getCellFormula()).isEqualTo("SUM(A1:A3)");
            assertThat(chapter.getColumnWidth(3)).isEqualTo(12_345);
            assertThat(chapter.getMergedRegions()).contains(CellRangeAddress.valueOf("J31:K32"));
            assertThat(names(excel)).containsExactly(SHEET, "Cover", "Chapter 2", RENAMED, "rapporteur", CHECKS, OWN);
        });
    }

    @Test
    void leavesWhatWasPrinted() {
        Excel.look(
                upload.file(),
                before -> Excel.look(copy, after -> {
                    var original = before.workbook().getSheet(RENAMED);
                    var sheet = after.workbook().getSheet(RENAMED);
                    assertThat(sheet.getProtect()).isTrue();
                    assertThat(sheet.isColumnHidden(0)).isTrue();
                    assertThat(sheet.getDataValidations()).hasSameSizeAs(original.getDataValidations());
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) 2);
                    assertThat(sheet.getRepeatingRows()).isEqualTo(original.getRepeatingRows());
                    assertThat(after.workbook()
                                    .getSheetVisibility(after.workbook().getSheetIndex("rapporteur")))
                            .isEqualTo(SheetVisibility.VERY_HIDDEN);
                }));
    }

    @Test
    void isTakenInAsTheSameWorkbook() {
        var again = CheckedUpload.of(printed, copy);

        assertThat(again.findings()).isEqualTo(upload.findings());
        assertThat(again.result().accounting()).isEqualTo(upload.result().accounting());
        assertThat(again.result().changes()).isEqualTo(upload.result().changes());
    }

    @Test
    void readsAnswersThatStandInASheetWithTheKeyOfOurs() {
        var file =
                Excel.edit(upload.file(), excel -> excel.cell("Chapter 2", "A1").setCellValue("rapporteur findings"));

        assertThat(printed.incoming(file).answers())
                .hasSameSizeAs(printed.incoming(upload.file()).answers());
    }

    @Test
    void givesACellThatWasMendedItsOwnLookBack() {
        var mended = Excel.edit(copy, excel -> answer(excel, "1.a.status").setCellValue("Planned"));

        Excel.look(CheckedUpload.of(printed, mended).copy(), excel -> {
            var cell = answer(excel, "1.a.status");
            assertThat(foreground(cell)).isEqualTo(GREEN);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo(ANNA);
            assertThat(names(excel)).containsExactly(SHEET, "Cover", "Chapter 2", RENAMED, "rapporteur", CHECKS, OWN);
            assertThat(answer(excel, "1.b.status").getCellComment().getString().getString())
                    .containsOnlyOnce("Rapporteur:");
        });
    }

    @Test
    void givesTheLookBackWhereverTheCellWasMovedTo() {
        var moved = Excel.edit(copy, excel -> {
            var source = answer(excel, "1.a.status");
            var target = excel.cell(RENAMED, "E40");
            target.setCellStyle(source.getCellStyle());
            answer(excel, "1.a.measures")
                    .setCellStyle(answer(excel, "1.b.status").getCellStyle());
        });

        Excel.look(CheckedUpload.of(printed, moved).copy(), excel -> {
            assertThat(foreground(excel.cell(RENAMED, "E40"))).isEqualTo(GREEN);
            assertThat(foreground(answer(excel, "1.a.measures"))).isEqualTo(new byte[] {-1, -1, -1});
        });
    }

    @Test
    void forgetsOldFillsWhereTheListOfThemWasDeleted() {
        var without = Excel.edit(copy, excel -> {
            excel.workbook().removeSheetAt(0);
            answer(excel, "1.a.status").setCellValue("Planned");
        });

        Excel.look(CheckedUpload.of(printed, without).copy(), excel -> assertThat(
                        answer(excel, "1.a.status").getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.NO_FILL));
    }

    @Test
    void keepsWhatAPersonAnsweredBehindOurComment() {
        var answered = Excel.edit(copy, excel -> {
            var comment = answer(excel, "1.b.status").getCellComment();
            comment.setString(excel.workbook()
                    .getCreationHelper()
                    .createRichTextString(comment.getString().getString() + "\nDone, Anna"));
            answer(excel, "1.b.status").setCellValue("Planned");
        });

        Excel.look(CheckedUpload.of(printed, answered).copy(), excel -> assertThat(
                        answer(excel, "1.b.status").getCellComment().getString().getString())
                .isEqualTo("\nDone, Anna"));
    }

    @Test
    void copiesACopyWithoutACorrectionAsTheSame() {
        var again = CheckedUpload.of(printed, copy).copy();

        Excel.look(
                again,
                excel -> Excel.look(copy, before -> {
                    assertThat(comments(excel)).isEqualTo(comments(before));
                    assertThat(names(excel)).isEqualTo(names(before));
                    assertThat(foreground(answer(excel, "1.a.status")))
                            .isEqualTo(foreground(answer(before, "1.a.status")));
                }));
    }

    @Test
    void liesOverConditionalFormatsOfTheSheet() {
        var file = Excel.edit(upload.file(), excel -> {
            var formats = excel.workbook().getSheet(RENAMED).getSheetConditionalFormatting();
            var rule = formats.createConditionalFormattingRule("TRUE");
            rule.createPatternFormatting().setFillBackgroundColor((short) 22);
            formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("E3:E40")}, rule);
        });
        var checked = CheckedUpload.of(printed, file);
        var marked = checked.copy();

        Excel.look(marked, excel -> assertThat(priorities(excel))
                .containsExactly(GREYED + " 2", "TRUE 3", "\"Rapporteur\"<>\"\" 1"));
        Excel.look(CheckedUpload.of(printed, marked).copy(List.of()), excel -> assertThat(priorities(excel))
                .containsExactly(GREYED + " 2", "TRUE 3"));
    }

    @Test
    void keepsTheChecksThatThePrintedWorkbookMakes() {
        Excel.look(
                upload.file(),
                before -> Excel.look(copy, after -> {
                    var printed = before.workbook().getSheet(CHECKS);
                    var kept = after.workbook().getSheet(CHECKS);
                    assertThat(after.workbook()
                                    .getSheetVisibility(after.workbook().getSheetIndex(CHECKS)))
                            .isEqualTo(SheetVisibility.VERY_HIDDEN);
                    assertThat(formulas(printed)).isNotEmpty();
                    assertThat(formulas(kept)).isEqualTo(formulas(printed));
                }));
    }

    /** Every formula with what it came to when it was printed. */
    private static List<String> formulas(Sheet sheet) {
        var formulas = new ArrayList<String>();
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell.getAddress() + " " + cell.getCellFormula() + " " + shown(cell));
                }
            }
        }
        return formulas;
    }

    private static String shown(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }

    private static List<String> priorities(Excel excel) {
        var formats = excel.workbook().getSheet(RENAMED).getSheetConditionalFormatting();
        var priorities = new ArrayList<String>();
        for (var index = 0; index < formats.getNumConditionalFormattings(); index++) {
            var rule = formats.getConditionalFormattingAt(index).getRule(0);
            priorities.add(rule.getFormula1() + " " + rule.getPriority());
        }
        return priorities;
    }

    @Test
    void marksTheFirstOfMergedCells() {
        var file = upload.copy(List.of(new Note(Level.NOTE, RENAMED, "K32", "", "merged")));

        Excel.look(file, excel -> {
            assertThat(excel.cell(RENAMED, "J31").getCellComment()).isNotNull();
            assertThat(excel.cell(RENAMED, "K32").getCellComment()).isNull();
        });
    }

    @Test
    void givesTheSameBytesForTheSameFindings() {
        assertThat(upload.copy()).isEqualTo(copy);
    }

    @Test
    void saysNoPresentTimeWhereTheFileSaysNone() {
        var untouched = CheckedUpload.of(printed, printed.file());

        assertThat(ZipEdit.of(untouched.copy()).text("docProps/core.xml"))
                .contains("2027-03-02T08:46:29Z</dcterms:created>")
                .contains("2027-03-02T08:46:29Z</dcterms:modified>");
    }

    @Test
    void commentsTheFirstOfVeryManyCellsAndSaysSo() {
        var notes = IntStream.rangeClosed(1, 1_502)
                .mapToObj(row -> note(Level.NOTE, "K" + row, "number " + row))
                .toList();

        Excel.look(upload.copy(notes), excel -> {
            assertThat(excel.workbook().getSheet("Chapter 2").getCellComments()).hasSize(1_500);
            assertThat(excel.cell(SHEET, "B6").getStringCellValue())
                    .isEqualTo("2 of the cells are coloured without a comment, because there are so many.");
            assertThat(excel.cell(SHEET, "G1509").getStringCellValue()).isEqualTo("number 1502");
            assertThat(excel.cell("Chapter 2", "K1502").getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        });
    }

    @Test
    void refusesAFileThatIsTooLargeForItOrNoWorkbook() {
        var about = new CheckedFile(
                "Austria", 2026, "x", CheckedUpload.RECEIVED, upload.result().accounting(), false);
        var large = ZipEdit.of(upload.file())
                .change(
                        "xl/worksheets/sheet2.xml",
                        xml -> xml.replace("</sheetData>", "</sheetData>" + " ".repeat(17 << 20)));
        var copies = new AnnotatedCopy(CheckedUpload.TEXTS);

        assertThatThrownBy(() -> copies.of(large.bytes(), about, List.of())).isInstanceOf(CopyNotPossible.class);
        assertThatThrownBy(() -> copies.of(new byte[] {'P', 'K', 3, 4}, about, List.of()))
                .isInstanceOf(CopyNotPossible.class);
    }

    @Test
    void refusesASheetOfWhichTheLibraryWouldHaveToLookThroughTooMuch() {
        var about = new CheckedFile(
                "Austria", 2026, "x", CheckedUpload.RECEIVED, upload.result().accounting(), false);
        var columns = IntStream.rangeClosed(1, 1_001)
                .mapToObj(column -> "<col min=\"%d\" max=\"%d\" width=\"5\" hidden=\"1\"/>".formatted(column, column))
                .collect(Collectors.joining());
        var wide = ZipEdit.of(upload.file())
                .change(
                        "xl/worksheets/sheet2.xml",
                        xml -> xml.replaceFirst("(?s)<cols>.*?</cols>", "<cols>" + columns + "</cols>"));

        assertThatThrownBy(() -> new AnnotatedCopy(CheckedUpload.TEXTS).of(wide.bytes(), about, List.of()))
                .isInstanceOf(CopyNotPossible.class)
                .hasMessageContaining("1001 columns");
    }

    private static Note note(Level level, String cell, String text) {
        return new Note(level, "Chapter 2", cell, "", text);
    }

    private static boolean isShadeOf(byte[] colour, XSSFCellStyle style) {
        var found = style.getFillForegroundXSSFColor().getRGB();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && (found[0] & 0xFC) == (colour[0] & 0xFC)
                && (found[1] & 0xFC) == (colour[1] & 0xFC)
                && (found[2] & 0xFC) == (colour[2] & 0xFC);
    }

    private static byte[] foreground(Cell cell) {
        return ((XSSFCellStyle) cell.getCellStyle())
                .getFillForegroundXSSFColor()
                .getRGB();
    }

    private static Cell answer(Excel excel, String code) {
        return excel.cell(RENAMED, "E" + (row(excel, code) + 1));
    }

    private static int row(Excel excel, String code) {
        for (var row : excel.workbook().getSheet(RENAMED)) {
            if (row.getCell(0) != null && code.equals(row.getCell(0).getStringCellValue())) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row for " + code);
    }

    private static List<String> names(Excel excel) {
        var names = new ArrayList<String>();
        excel.workbook().forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> comments(Excel excel) {
        var comments = new ArrayList<String>();
        excel.workbook().forEach(sheet -> ((XSSFSheet) sheet)
                .getCellComments()
                .values()
                .forEach(comment -> comments.add(comment.getString().getString())));
        return comments;
    }
}
