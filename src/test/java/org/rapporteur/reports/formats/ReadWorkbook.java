package org.rapporteur.reports.formats;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.formats.Readings.Measure;
import org.rapporteur.reports.formats.SheetLegend.Where;

/** Reads the figures of a workbook as a person does: by the name of the sheet, the words of the row and the headings. */
final class ReadWorkbook {

    private static final int BANDS = 4;
    private static final int HEADINGS = 5;
    private static final String ASKED = "Asked";
    private static final String APPLICABLE = "Applicable";

    private final byte[] file;
    private final SheetLegend legend;
    private final Map<String, List<Row>> sheets = new LinkedHashMap<>();

    ReadWorkbook(byte[] file, SheetLegend legend) {
        this.file = file;
        this.legend = legend;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Readings readings() {
        var readings = new Readings();
        sheets.forEach((name, rows) -> legend.where(name).ifPresent(where -> read(rows, where, readings)));
        return readings;
    }

    /** The charts, in the order in which they were taken into the file. */
    List<ReadChart> charts() {
        var charts = new ArrayList<ReadChart>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("xl/charts/chart[0-9]+\\.xml")) {
                    var part = new ByteArrayOutputStream();
                    zip.transferTo(part);
                    charts.add(ReadChart.of(part.toByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return charts;
    }

    /** What stands in the cells of a column that a chart refers to, such as {@code 'Status'!$C$7:$C$31}. */
    List<String> cells(String reference) {
        var parts = reference.split("!");
        var range = parts[1].replace("$", "").split(":");
        var first = new CellAddress(range[0]);
        var last = new CellAddress(range[range.length - 1]);
        return sheets.get(parts[0].replaceAll("^'|'$", "").replace("''", "'")).stream()
                .filter(row -> row.getRowNum() - 1 >= first.getRow() && row.getRowNum() - 1 <= last.getRow())
                .map(row -> row.getOptionalCell(first.getColumn())
                        .map(ReadWorkbook::text)
                        .orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : Optional.ofNullable(cell.getText()).orElse("");
    }

    private void read(List<Row> rows, Where where, Readings readings) {
        var columns = columns(rows);
        rows.stream().filter(row -> row.getRowNum() - 1 > HEADINGS).forEach(row -> {
            var words = new LinkedHashMap<String, String>();
            var numbers = new LinkedHashMap<Column, BigDecimal>();
            columns.forEach((index, column) -> row.getOptionalCell(index)
                    .filter(cell -> cell.getType() != CellType.EMPTY)
                    .ifPresent(cell -> {
                        if (column.band().isEmpty()) {
                            words.put(column.heading(), text(cell));
                        } else {
                            numbers.put(column, cell.asNumber());
                        }
                    }));
            read(new Line(words, numbers), where, readings);
        });
    }

    private void read(Line line, Where where, Readings readings) {
        var place = legend.place(where, line.words());
        line.numbers().forEach((column, number) -> {
            var measure = measure(column.band());
            switch (column.heading()) {
                case "Named at all" -> readings.add(place.figure(outcome(place, line)), measure, number);
                case "Named first" -> readings.add(main(place).figure(outcome(place, line)), measure, number);
                default -> {
                    if (!column.band().equals("Ties")) {
                        readings.add(
                                place.figure(legend.outcome(place, column.band(), column.heading())), measure, number);
                    }
                }
            }
        });
        wholes(place, line, readings);
    }

    /** To a number, and to a list out of which several are named, applies whoever answers: one column says both. */
    private void wholes(Place place, Line line, Readings readings) {
        var named = line.words().containsKey("Named");
        line.numbers().forEach((column, number) -> {
            if (!column.band().startsWith("Denominators")) {
                return;
            }
            var part = legend.outcome(place, column.band(), column.heading());
            if (named) {
                readings.add(main(place).figure(part), Measure.COUNT, number);
            }
            if (part.equals("answered") && !line.has(APPLICABLE) && line.has(ASKED)) {
                readings.add(place.figure("applicable"), Measure.COUNT, number);
                if (named) {
                    readings.add(main(place).figure("applicable"), Measure.COUNT, number);
                }
            }
        });
    }

    private String outcome(Place place, Line line) {
        return legend.option(place, line.words());
    }

    private static Place main(Place place) {
        return place.of(place.subject(), Place.MAIN);
    }

    private static Measure measure(String band) {
        if (band.startsWith("Per cent of")) {
            return Measure.PERCENT;
        }
        return band.equals("Numbers given") ? Measure.VALUE : Measure.COUNT;
    }

    /** The columns by their places, each with the common heading above it. */
    private static Map<Integer, Column> columns(List<Row> rows) {
        var bands = words(rows, BANDS);
        var columns = new LinkedHashMap<Integer, Column>();
        var band = "";
        for (var heading : words(rows, HEADINGS).entrySet()) {
            var above = bands.getOrDefault(heading.getKey(), "");
            band = above.isEmpty() ? band : above;
            columns.put(heading.getKey(), new Column(band, heading.getValue()));
        }
        return columns;
    }

    private static Map<Integer, String> words(List<Row> rows, int index) {
        return rows.stream()
                .filter(row -> row.getRowNum() - 1 == index)
                .flatMap(Row::stream)
                .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                .collect(toMap(cell -> cell.getColumnIndex(), Cell::getText, (one, other) -> one, LinkedHashMap::new));
    }

    private record Column(String band, String heading) {}

    /** A row: what it is about, and its numbers. */
    private record Line(Map<String, String> words, Map<Column, BigDecimal> numbers) {
        private boolean has(String heading) {
            return numbers.keySet().stream().anyMatch(column -> column.heading().equals(heading));
        }
    }
}
