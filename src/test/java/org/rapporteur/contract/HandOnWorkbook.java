package org.rapporteur.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.rapporteur.launch.ApiClient;

/** Answers in a workbook, with another program than the one that printed it. */
final class HandOnWorkbook implements Hand {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ANSWER = "Answer";

    private final ApiClient api;
    private final String home;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private byte[] workbook;
    private JsonNode result;

    HandOnWorkbook(ApiClient api, String home) {
        this.api = api;
        this.home = home;
    }

    @Override
    public void open() throws Exception {
        workbook = api.download(home + "/workbook?chapters=1");
        answers.clear();
    }

    @Override
    public void answer(String code, String answer) {
        answers.put(code, answer);
    }

    @Override
    public void send() throws Exception {
        result = api.post(home + "/uploads", XLSX, filled());
        answers.clear();
    }

    private byte[] filled() throws IOException {
        try (var book = open(workbook);
                var output = new ByteArrayOutputStream()) {
            for (var answer : answers.entrySet()) {
                fill(cell(book, answer.getKey()), answer.getValue());
            }
            book.write(output);
            return output.toByteArray();
        }
    }

    /** What a person types as a number becomes one. */
    private static void fill(Cell cell, String answer) {
        if (answer.isEmpty()) {
            cell.setBlank();
        } else if (answer.matches("-?[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(answer));
        } else {
            cell.setCellValue(answer);
        }
    }

    @Override
    public String told(String code) {
        return HandOverApi.told(result, code);
    }

    @Override
    public String shown(String code) throws Exception {
        try (var book = open(api.download(home + "/workbook?chapters=1"))) {
            return new DataFormatter().formatCellValue(cell(book, code));
        }
    }

    private static Workbook open(byte[] file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(file));
    }

    private static Cell cell(Workbook book, String code) {
        var column = -1;
        for (var sheet : book) {
            for (var row : sheet) {
                column = answerColumn(row, column);
                var first = row.getCell(0);
                if (first != null && first.toString().equals(code) && column >= 0) {
                    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError("the workbook does not ask " + code);
    }

    private static int answerColumn(Row row, int before) {
        for (var cell : row) {
            if (cell.toString().equals(ANSWER)) {
                return cell.getColumnIndex();
            }
        }
        return before;
    }
}
