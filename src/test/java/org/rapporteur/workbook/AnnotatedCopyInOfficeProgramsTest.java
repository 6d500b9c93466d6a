package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.workbook.LivedInWorkbook.ANNA;
import static org.rapporteur.workbook.LivedInWorkbook.RENAMED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.testing.RequiresProgram;

/** Annotated copies that were opened and saved by the programs that people have. */
class AnnotatedCopyInOfficeProgramsTest {

    private final Printed printed = Printed.small();
    private final CheckedUpload upload = CheckedUpload.of(printed, LivedInWorkbook.of(printed));
    private final byte[] copy = upload.copy();

    @TempDir
    Path folder;

    @Test
    @RequiresProgram({OfficePrograms.PYTHON, OfficePrograms.OPENPYXL})
    void showsItsMarksToOpenpyxl() throws IOException {
        var comments = new OfficePrograms(folder).commentsWithOpenpyxl(copy);

        assertThat(comments).hasSize(upload.findings().size() - 1); // one is about a whole sheet
        assertThat(comments).anySatisfy(line -> assertThat(line)
                .startsWith(RENAMED + "\tE4\tAnna\tFFF8C8C5\t" + ANNA + " |  | Rapporteur: | Error: “Nearly” is"));
        assertThat(comments).filteredOn(line -> line.contains("\tRapporteur\t")).hasSize(comments.size() - 1);
    }

    @Test
    @RequiresProgram({OfficePrograms.PYTHON, OfficePrograms.OPENPYXL})
    void survivesOpenpyxl() throws IOException {
        assertMendable(new OfficePrograms(folder).fillWithOpenpyxl(copy, Map.of()));
    }

    @Test
    @RequiresProgram(OfficePrograms.LIBREOFFICE)
    void survivesLibreOffice() throws IOException {
        assertMendable(new OfficePrograms(folder).saveWithLibreOffice(copy));
    }

    /** It is the same workbook, its marks are there, and the next copy takes them away. */
    private void assertMendable(byte[] saved) {
        var again = CheckedUpload.of(printed, saved);
        assertThat(again.result().accounting()).isEqualTo(upload.result().accounting());
        assertThat(again.findings()).isEqualTo(upload.findings());
        Excel.look(saved, excel -> {
            assertThat(comments(excel))
                    .hasSize(upload.findings().size() - 1)
                    .allMatch(text -> text.contains("Rapporteur:"));
            assertThat(excel.workbook().getSheetVisibility(excel.workbook().getSheetIndex("rapporteur")))
                    .isNotEqualTo(SheetVisibility.VISIBLE);
        });
        Excel.look(again.copy(List.of()), excel -> {
            assertThat(comments(excel)).containsExactly(ANNA);
            var style = (XSSFCellStyle) excel.cell(RENAMED, "E4").getCellStyle();
            assertThat(style.getFillForegroundXSSFColor().getRGB()).isEqualTo(LivedInWorkbook.GREEN);
            assertThat(excel.workbook().getSheetIndex("Findings (2)")).isZero();
            assertThat(excel.workbook().getSheetIndex("Findings (3)")).isNegative();
        });
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
