package org.rapporteur.workbook.annotated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.StableZip;

/**
 * Makes the copy of a workbook in which the findings are marked. The same file and the same findings give the same bytes.
 * A copy of a copy bears the new marks only.
 */
public final class AnnotatedCopy {

    /** A filled questionnaire has two million bytes of XML; the library needs some twenty times their size in memory. */
    static final long MOST_XML = 12L << 20;

    /** The library looks every comment up among all others of its sheet, so that very many take very long. */
    static final int MOST_COMMENTS = 1_500;

    /** The library looks these through for every cell that is marked; a sheet that is printed has some tens of a kind. */
    static final int MOST_OF_A_KIND = 1_000;

    private final Texts texts;

    /** @param texts in the language of the comments and of the sheet of findings */
    public AnnotatedCopy(Texts texts) {
        this.texts = texts;
    }

    /**
     * The copy as an .xlsx file.
     *
     * @param file a workbook that has been taken in, so that it has passed the guard
     * @throws CopyNotPossible where the file is too large for it, or the library does not understand it
     */
    public byte[] of(byte[] file, CheckedFile about, List<Note> notes) throws CopyNotPossible {
        try {
            var opened = OPCPackage.open(new ByteArrayInputStream(file));
            try {
                checkSize(opened);
                var workbook = new XSSFWorkbook(opened);
                annotate(workbook, about, notes);
                return written(workbook, about);
            } finally {
                opened.revert(); // nothing is written back
            }
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw new CopyNotPossible(e); // the library throws whatever it likes at a file that it does not understand
        }
    }

    private static void checkSize(OPCPackage opened) throws CopyNotPossible, InvalidFormatException {
        var size = opened.getParts().stream()
                .filter(part -> part.getContentType().endsWith("xml"))
                .mapToLong(part -> part.getSize())
                .sum();
        if (size > MOST_XML) {
            throw new CopyNotPossible(size + " bytes of XML");
        }
    }

    private void annotate(XSSFWorkbook workbook, CheckedFile about, List<Note> notes) throws CopyNotPossible {
        var styles = new MarkedStyles(workbook.getStylesSource(), withoutFindings(workbook));
        var sheets = sheets(workbook);
        checkComments(sheets);
        checkCount("fills", workbook.getStylesSource().getFills().size());
        for (var sheet : sheets) {
            checkParts(sheet);
        }
        sheets.forEach(sheet -> clear(sheet, styles));
        var sorted = notes.stream().sorted(Comparator.comparing(Note::level)).toList();
        var room = MOST_COMMENTS;
        for (var ofSheet : bySheet(sorted).entrySet()) {
            var sheet = workbook.getSheet(ofSheet.getKey());
            if (sheet != null) {
                room = new SheetMarks(sheet, styles, texts).mark(ofSheet.getValue(), room);
            }
        }
        var listed = new FindingsSheet.Listed(sorted, Math.max(0, -room), styles.earlierFills());
        FindingsSheet.print(workbook, texts, about, listed);
    }

    /** Those of a copy may stand beside as many of people. */
    private static void checkComments(List<XSSFSheet> sheets) throws CopyNotPossible {
        var count =
                sheets.stream().mapToInt(sheet -> Comments.all(sheet).size()).sum();
        if (count > 2 * MOST_COMMENTS) {
            throw new CopyNotPossible(count + " comments");
        }
    }

    private static void checkParts(XSSFSheet sheet) throws CopyNotPossible {
        var inside = sheet.getCTWorksheet();
        checkCount("merged cells", sheet.getNumMergedRegions());
        checkCount("conditional formats", inside.sizeOfConditionalFormattingArray());
        for (var columns : inside.getColsArray()) {
            checkCount("columns", columns.sizeOfColArray());
        }
    }

    private static void checkCount(String kind, int count) throws CopyNotPossible {
        if (count > MOST_OF_A_KIND) {
            throw new CopyNotPossible(count + " " + kind);
        }
    }

    /** Takes away what an earlier copy listed. @return the earlier fills that it remembers */
    private static String withoutFindings(XSSFWorkbook workbook) {
        var remembered = "";
        for (var index = workbook.getNumberOfSheets() - 1; index >= 0; index--) {
            var sheet = workbook.getSheetAt(index);
            if (workbook.getNumberOfSheets() > 1 && FindingsSheet.isOne(sheet)) {
                remembered = FindingsSheet.earlierFills(sheet);
                workbook.removeSheetAt(index);
            }
        }
        return remembered;
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    private static void clear(XSSFSheet sheet, MarkedStyles styles) {
        sheet.forEach(row -> row.forEach(cell -> styles.unmark((XSSFCell) cell)));
        new Comments(sheet).clear();
        MarksOnTop.clear(sheet);
    }

    private static Map<String, List<Note>> bySheet(List<Note> notes) {
        return notes.stream()
                .filter(note -> !note.cell().isEmpty())
                .collect(Collectors.groupingBy(Note::sheet, LinkedHashMap::new, Collectors.toList()));
    }

    private static byte[] written(XSSFWorkbook workbook, CheckedFile about) throws IOException {
        date(workbook, about);
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return StableZip.rewritten(bytes.toByteArray());
    }

    /** Where the file does not say when it was made, the library would say that it was made just now. */
    private static void date(XSSFWorkbook workbook, CheckedFile about) {
        var properties = workbook.getProperties().getCoreProperties();
        var received = Optional.of(Date.from(about.receivedAt()));
        if (properties.getCreated() == null) {
            properties.setCreated(received);
        }
        if (properties.getUnderlyingProperties().getModifiedProperty().isEmpty()) {
            properties.setModified(received);
        }
    }
}
