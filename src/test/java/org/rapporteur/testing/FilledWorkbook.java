package org.rapporteur.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded workbook as a ministry fills it in: answers stand in the column headed Answer, beside the hidden codes. */
public final class FilledWorkbook {

    private static final String HEADING = "Answer";
    private static final int CODE = 0;

    private FilledWorkbook() {}

    /**
     * Writes an answer beside each question that has one to be written.
     *
     * @param answers by the code of the item; {@code null} leaves a cell as it is
     */
    public static byte[] fill(byte[] workbook, Function<String, String> answers) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var output = new ByteArrayOutputStream()) {
            for (var sheet : book) {
                fill(sheet, answers);
            }
            book.write(output);
            return output.toByteArray();
        }
    }

    private static void fill(Sheet sheet, Function<String, String> answers) {
        var column = -1;
        for (var row : sheet) {
            column = column < 0 ? answerColumn(row) : column;
            var answer = column < 0 ? null : answers.apply(code(row));
            if (answer != null) {
                row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(answer);
            }
        }
    }

    private static int answerColumn(Row row) {
        for (var cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(HEADING)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static String code(Row row) {
        var cell = row.getCell(CODE);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
