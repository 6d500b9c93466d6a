package org.rapporteur.reports.formats;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A draft in Word's format, read with Apache POI, which had no part in writing it. */
final class ReadDocx {

    private final XWPFDocument document;

    ReadDocx(byte[] file) {
        try {
            this.document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs and rows of tables in order, as {@link DocumentLines} has them; without the table of contents. */
    List<List<String>> lines() {
        return document.getBodyElements().stream().flatMap(ReadDocx::lines).toList();
    }

    /** The table of contents. */
    String contents() {
        return document.getBodyElements().stream()
                .filter(XWPFSDT.class::isInstance)
                .map(contents -> ((XWPFSDT) contents).getContent().getText())
                .collect(joining());
    }

    /** What is marked as a figure, in order. */
    List<String> figures() {
        return document.getBodyElements().stream()
                .flatMap(ReadDocx::paragraphs)
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> "Figure".equals(run.getStyle()))
                .map(XWPFRun::text)
                .toList();
    }

    List<ReadChart> charts() {
        return sortedCharts()
                .map(chart -> {
                    try (var part = chart.getPackagePart().getInputStream()) {
                        return ReadChart.of(part.readAllBytes());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** The cells of the workbook within each chart, row by row. */
    List<List<List<String>>> chartCells() {
        return sortedCharts()
                .map(chart -> {
                    try {
                        return cells(chart.getWorkbook());
                    } catch (IOException | InvalidFormatException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static List<List<String>> cells(XSSFWorkbook workbook) {
        var rows = new ArrayList<List<String>>();
        workbook.getSheetAt(0).forEach(row -> {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                var cell = row.getCell(i, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cells.add(
                        cell.getCellType() == CellType.NUMERIC
                                ? BigDecimal.valueOf(cell.getNumericCellValue())
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : cell.getStringCellValue());
            }
            rows.add(cells);
        });
        return rows;
    }

    /** In the order in which they were taken into the file. */
    private Stream<XWPFChart> sortedCharts() {
        return document.getCharts().stream()
                .sorted(Comparator.comparing(chart -> Integer.parseInt(
                        chart.getPackagePart().getPartName().getName().replaceAll("[^0-9]", ""))));
    }

    private static Stream<List<String>> lines(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return Stream.of(List.of(paragraph.getText()));
        } else if (element instanceof XWPFTable table) {
            return table.getRows().stream()
                    .map(row -> row.getTableCells().stream().map(ReadDocx::text).toList());
        }
        return Stream.empty();
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(joining("\n"));
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return Stream.of(paragraph);
        } else if (element instanceof XWPFTable table) {
            return table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream());
        }
        return Stream.empty();
    }
}
