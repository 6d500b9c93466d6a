package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.RequiresProgram;

/** Workbooks that were opened and saved by the programs that people have. */
class OfficeProgramsTest {

    private static final Map<String, RawValue> TYPED = typed();

    private final Printed printed =
            Printed.core().with(CoreQuestionnaire.answers(1)).after(CoreQuestionnaire.answers(2));
    private final byte[] file = printed.file();
    private final List<RawAnswer> untouched = printed.incoming(file).answers();

    @TempDir
    Path folder;

    /** No text that looks like an escape of the format: openpyxl writes such a text as if it were one. */
    private static Map<String, RawValue> typed() {
        var typed = new LinkedHashMap<String, RawValue>();
        typed.put("1.a.status", new RawValue.Text("Fully implemented"));
        typed.put("1.a.measures", new RawValue.Text("الوقاية\n预防 👩‍⚕️ = \"quoted\" & <marked>"));
        typed.put("7.a.status", new RawValue.Text("  not KNOWN "));
        typed.put("1.a.since", new RawValue.Number(new BigDecimal("2001")));
        typed.put("1.c.indicators.schools-with-programme", new RawValue.Percentage(new BigDecimal("87.5")));
        typed.put("5.e.indicators.newly-controlled", new RawValue.Text("not known"));
        typed.put("1.b.since", new RawValue.Text("about 2001"));
        typed.put("4.b.status", new RawValue.Text("sometimes"));
        return typed;
    }

    @Test
    @RequiresProgram({OfficePrograms.PYTHON, OfficePrograms.OPENPYXL})
    void survivesOpenpyxl() throws IOException {
        var saved = new OfficePrograms(folder).fillWithOpenpyxl(file, Map.of());

        assertUntouched(saved);
    }

    @Test
    @RequiresProgram({OfficePrograms.PYTHON, OfficePrograms.OPENPYXL})
    void accountsForWhatWasFilledInWithOpenpyxl() throws IOException {
        assertAccounted(new OfficePrograms(folder).fillWithOpenpyxl(file, TYPED));
    }

    @Test
    @RequiresProgram(OfficePrograms.LIBREOFFICE)
    void survivesLibreOffice() throws IOException {
        assertUntouched(new OfficePrograms(folder).saveWithLibreOffice(file));
    }

    @Test
    @RequiresProgram({OfficePrograms.LIBREOFFICE, OfficePrograms.PYTHON, OfficePrograms.UNO})
    void accountsForWhatWasFilledInWithLibreOffice() throws IOException {
        assertAccounted(new OfficePrograms(folder).fillWithLibreOffice(file, TYPED));
    }

    private void assertUntouched(byte[] saved) {
        var incoming = printed.incoming(saved);

        assertThat(incoming.answers()).isEqualTo(untouched);
        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.remarks()).isEmpty();
        assertEquipped(saved);
    }

    /** All of them differ from what was printed; the last two are no answers. */
    private void assertAccounted(byte[] saved) {
        var incoming = printed.incoming(saved);
        var present = printed.present();

        var result = new Intake(printed.questionnaire(), Answers.NONE).take(incoming, present, present);

        var all = untouched.size();
        assertThat(result.accounting()).isEqualTo(new Accounting(all, TYPED.size() - 2, all - TYPED.size(), 2, 0, 0));
        assertThat(incoming.answers().stream().filter(answer -> TYPED.containsKey(answer.code())))
                .extracting(RawAnswer::value)
                .containsExactlyInAnyOrderElementsOf(TYPED.values());
        assertEquipped(saved);
    }

    /** What helps a person to fill it in is there for the next one, too. */
    private static void assertEquipped(byte[] saved) {
        Excel.edit(saved, excel -> {
            var workbook = excel.workbook();
            var sheet = workbook.getSheet("Chapter 1");
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("rapporteur")))
                    .isNotEqualTo(SheetVisibility.VISIBLE);
            assertThat(sheet.getDataValidations()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(formulas(sheet)).anySatisfy(formula -> assertThat(formula)
                    .matches("IF\\(ISNUMBER\\(E\\d+\\),AND\\(E\\d+>=1945,E\\d+<=2026,E\\d+=ROUND\\(E\\d+,0\\)\\),"
                            + "E\\d+=\"Not known\"\\)"));
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(excel.answer("1.a.status").getCellStyle().getLocked()).isFalse();
            assertThat(excel.cell("Chapter 1", "D3").getCellStyle().getLocked()).isTrue();
        });
    }

    /** Of the validations that are formulas. */
    private static List<String> formulas(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(DataValidation::getValidationConstraint)
                .filter(constraint -> constraint.getValidationType() == ValidationType.FORMULA)
                .map(DataValidationConstraint::getFormula1)
                .toList();
    }
}
