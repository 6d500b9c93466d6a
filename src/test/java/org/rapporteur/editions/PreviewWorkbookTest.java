package org.rapporteur.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.problem.Problem;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.Reading;
import org.rapporteur.workbook.WorkbookReader;

class PreviewWorkbookTest {

    private static final int YEAR = 2025;
    private static final Questionnaire QUESTIONNAIRE =
            RealDefinitions.loaded().questionnaires().of(YEAR).orElseThrow();

    private final byte[] file = new PreviewWorkbook().print(QUESTIONNAIRE, Texts.in(Locale.ENGLISH));

    @Test
    void saysOnItsCoverWhatItIs() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cover = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cover.append(new DataFormatter().formatCellValue(cell))));
            assertThat(cover).contains("Preview: the secretariat printed this workbook");
        }
    }

    @Test
    void isTakenInByNoReturn() {
        var reading = new WorkbookReader(
                        CoreQuestionnaire.states(), RealDefinitions.loaded().questionnaires())
                .read(file, CoreQuestionnaire.state("AUT"), YEAR);

        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.problem())
                .isEqualTo(Problem.WORKBOOK_IS_A_PREVIEW));
    }
}
