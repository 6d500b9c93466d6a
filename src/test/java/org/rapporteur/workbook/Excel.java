package org.rapporteur.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens, changes and saves a workbook as a person does in a spreadsheet program, by way of Apache POI. */
final class Excel {

    private final XSSFWorkbook workbook;

    private Excel(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] edit(byte[] file, Consumer<Excel> edit) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(new Excel(workbook));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without saving it. */
    static void look(byte[] file, Consumer<Excel> look) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            look.accept(new Excel(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Cell cell(String sheet, String name) {
        var reference = new CellReference(name);
        var rows = workbook.getSheet(sheet);
        var row = rows.getRow(reference.getRow());
        return (row == null ? rows.createRow(reference.getRow()) : row)
                .getCell(reference.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The cell for the answer to an item. */
    Cell answer(String code) {
        return cell("Chapter " + code.charAt(0), "E" + (rowOf(code) + 1));
    }

    /** From 0. */
    int rowOf(String code) {
        for (var row : workbook.getSheet("Chapter " + code.charAt(0))) {
            if (row.getCell(0) != null && code.equals(row.getCell(0).getStringCellValue())) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row for " + code);
    }
}
