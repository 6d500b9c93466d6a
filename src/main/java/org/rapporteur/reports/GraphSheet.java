package org.rapporteur.reports;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapporteur.reports.Graph.Kind;
import org.rapporteur.reports.Graph.Series;

/** Draws charts beneath each other. Each refers to cells of the tables' sheets, so that it changes with them. */
final class GraphSheet {

    private static final int COLUMNS = 14;
    private static final int ROWS_OF_TITLE = 8;
    private static final int ROWS_OF_LINES = 22;
    private static final int GAP = 2;
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final List<MarkerStyle> MARKERS = List.of(
            MarkerStyle.CIRCLE,
            MarkerStyle.SQUARE,
            MarkerStyle.TRIANGLE,
            MarkerStyle.DIAMOND,
            MarkerStyle.X,
            MarkerStyle.STAR,
            MarkerStyle.PLUS);

    private final XSSFDrawing drawing;
    private int row;

    /** @param row the first one that is free */
    GraphSheet(XSSFSheet sheet, int row) {
        this.drawing = sheet.createDrawingPatriarch();
        this.row = row;
    }

    void draw(Graph graph) {
        var height = graph.kind() == Kind.LINES ? ROWS_OF_LINES : ROWS_OF_TITLE + 2 * graph.size();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, row, COLUMNS, row + height));
        row += height + GAP;
        chart.setTitleText(graph.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        if (graph.kind() == Kind.LINES) {
            drawLines(chart, graph);
        } else {
            drawBars(chart, graph);
        }
        chart.displayBlanksAs(null);
    }

    private static void drawBars(XSSFChart chart, Graph graph) {
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN); // the first row on top
        var values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setTitle(graph.count());
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(graph.kind() == Kind.SHARES ? BarGrouping.PERCENT_STACKED : BarGrouping.STACKED);
        data.setGapWidth(40);
        for (var series : graph.series()) {
            var bars = add(data, graph, series);
            bars.setShapeProperties(filled(series));
        }
        chart.plot(data);
        stack(chart);
    }

    /** The parts of a bar behind each other; the library's small schemas do not know the element. */
    private static void stack(XSSFChart chart) {
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (var cursor = bars.newCursor()) {
            cursor.toChild(new QName(CHARTS, "gapWidth"));
            cursor.toNextSibling();
            cursor.insertElement(new QName(CHARTS, "overlap", "c"));
            cursor.toPrevSibling();
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static void drawLines(XSSFChart chart, Graph graph) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setTitle(graph.count());
        var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        for (int i = 0; i < graph.series().size(); i++) {
            var series = graph.series().get(i);
            var line = (XDDFLineChartData.Series) add(data, graph, series);
            line.setSmooth(false);
            line.setMarkerStyle(MARKERS.get(i % MARKERS.size()));
            var drawn = new XDDFLineProperties(fill(series));
            drawn.setWidth(2.25);
            drawn.setPresetDash(new XDDFPresetLineDash(i % 2 == 0 ? PresetLineDash.SOLID : PresetLineDash.DASH));
            line.setLineProperties(drawn);
        }
        chart.plot(data);
    }

    private static XDDFChartData.Series add(XDDFChartData data, Graph graph, Series series) {
        var added = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        graph.table().rows().subList(graph.firstRow(), graph.lastRow() + 1).stream()
                                .map(cells -> words(cells.get(graph.names())))
                                .toArray(String[]::new),
                        range(graph, graph.names())),
                XDDFDataSourcesFactory.fromArray(
                        graph.table().rows().subList(graph.firstRow(), graph.lastRow() + 1).stream()
                                .map(cells -> number(cells.get(series.column())))
                                .toArray(Double[]::new),
                        range(graph, series.column())));
        added.setTitle(
                graph.table().columns().get(series.column()).heading(),
                new CellReference(graph.table().name(), TableSheet.HEADINGS, series.column(), true, true));
        return added;
    }

    private static String range(Graph graph, int column) {
        var first = TableSheet.HEADINGS + 1;
        return new CellRangeAddress(first + graph.firstRow(), first + graph.lastRow(), column, column)
                .formatAsString(graph.table().name(), true);
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Figure figure
                ? figure.number().toPlainString()
                : cell instanceof Cell.Words words ? words.text() : "";
    }

    private static Double number(Cell cell) {
        return cell instanceof Cell.Figure figure ? figure.number().doubleValue() : null;
    }

    private static XDDFShapeProperties filled(Series series) {
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(fill(series));
        var edge = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb("ffffff"))));
        properties.setLineProperties(edge);
        return properties;
    }

    private static XDDFSolidFillProperties fill(Series series) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(series.tone())));
    }

    private static byte[] rgb(String tone) {
        var number = Integer.parseInt(tone, 16);
        return new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }
}
