package org.rapporteur.workbook;

import java.util.Base64;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A workbook that a ministry has made its own: colours, notes, a sheet with a picture and a chart, another order. */
final class LivedInWorkbook {

    static final String RENAMED = "L'été \"one\"";
    static final String OWN = "Findings";
    static final String ANNA = "Anna: ask the ministry";
    static final byte[] GREEN = {(byte) 0xCC, (byte) 0xEE, (byte) 0xCC};

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private LivedInWorkbook() {}

    static byte[] of(Printed printed) {
        return Excel.edit(printed.file(), LivedInWorkbook::liveIn);
    }

    private static void liveIn(Excel excel) {
        var status = excel.answer("1.a.status");
        status.setCellValue("Nearly");
        status.setCellStyle(own(excel));
        comment(status);
        excel.answer("1.b.status").setCellValue("=almost");
        excel.cell("Chapter 1", "J2").setCellValue("a note beside");
        var sheet = excel.workbook().getSheet("Chapter 1");
        sheet.setColumnWidth(3, 12_345);
        sheet.addMergedRegion(new CellRangeAddress(30, 31, 9, 10));
        excel.cell("Chapter 1", "J31").setCellValue("over two rows");
        excel.workbook().setSheetName(excel.workbook().getSheetIndex("Chapter 1"), RENAMED);
        excel.workbook().setSheetOrder("Chapter 2", 1);
        addOwnSheet(excel.workbook().createSheet(OWN));
    }

    private static XSSFCellStyle own(Excel excel) {
        var style = excel.workbook().createCellStyle();
        style.cloneStyleFrom(excel.answer("1.a.status").getCellStyle());
        style.setFillForegroundColor(new XSSFColor(GREEN));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(excel.workbook().createDataFormat().getFormat("0.00\" x\""));
        style.setBorderLeft(BorderStyle.DOUBLE);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setLocked(false);
        return style;
    }

    static void comment(Cell cell) {
        var helper = cell.getSheet().getWorkbook().getCreationHelper();
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(helper.createClientAnchor());
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
        comment.setString(helper.createRichTextString(ANNA));
        comment.setAuthor("Anna");
    }

    private static void addOwnSheet(XSSFSheet sheet) {
        for (var row = 0; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row + 1.5);
        }
        sheet.getRow(0).createCell(1).setCellFormula("SUM(A1:A3)");
        var picture = sheet.getWorkbook().addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
        var drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 3, 1, 5, 5), picture);
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 3, 6, 9, 20));
        var category = chart.createCategoryAxis(org.apache.poi.xddf.usermodel.chart.AxisPosition.BOTTOM);
        var value = chart.createValueAxis(org.apache.poi.xddf.usermodel.chart.AxisPosition.LEFT);
        var data = chart.createData(ChartTypes.LINE, category, value);
        var numbers = XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, 2, 0, 0));
        data.addSeries(numbers, numbers);
        chart.plot(data);
    }
}
