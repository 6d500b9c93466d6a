package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.reports.document.Block.Chart;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Plot.Kind;
import org.rapporteur.reports.document.Plot.Series;
import org.rapporteur.reports.document.SampleDocument;

class DocxChartsTest {

    private static final Document SAMPLE = SampleDocument.document();
    private static final WrittenDocx WRITTEN = WrittenDocx.of(SAMPLE);

    @Test
    void drawsTheNumbersOfThePlots() {
        var charts = WRITTEN.read().getCharts();

        assertThat(charts).hasSize(3);
        for (var i = 0; i < charts.size(); i++) {
            var plot = plots().get(i).plot();
            var data = charts.get(i).getChartSeries().get(0);
            assertThat(data.getSeriesCount()).isEqualTo(plot.series().size());
            for (var series = 0; series < plot.series().size(); series++) {
                var drawn = data.getSeries(series);
                assertThat(points(drawn.getCategoryData())).isEqualTo(plot.categories());
                assertThat(points(drawn.getValuesData()))
                        .isEqualTo(texts(plot.series().get(series).values()));
            }
        }
    }

    @Test
    void keepsTheSameNumbersInTheWorkbookThatWordOpens() throws IOException {
        for (var i = 0; i < plots().size(); i++) {
            var plot = plots().get(i).plot();
            var sheet = workbook(WRITTEN, i).getSheetAt(0);
            for (var row = 0; row < plot.categories().size(); row++) {
                assertThat(sheet.getRow(row + 1).getCell(0).getStringCellValue())
                        .isEqualTo(plot.categories().get(row));
                for (var series = 0; series < plot.series().size(); series++) {
                    assertThat(sheet.getRow(0).getCell(series + 1).getStringCellValue())
                            .isEqualTo(plot.series().get(series).name());
                    assertThat(sheet.getRow(row + 1).getCell(series + 1).getNumericCellValue())
                            .isEqualTo(
                                    plot.series().get(series).values().get(row).doubleValue());
                }
            }
        }
    }

    @Test
    void takesNumbersFromTheCellsThatHoldThem() throws IOException {
        var plot = plots().get(0).plot();
        var data = WRITTEN.read().getCharts().get(0).getChartSeries().get(0);

        assertThat(data.getSeries(0).getCategoryData().getDataRangeReference())
                .isEqualTo("Sheet1!$A$2:$A$" + (plot.categories().size() + 1));
        assertThat(data.getSeries(1).getValuesData().getDataRangeReference())
                .isEqualTo("Sheet1!$C$2:$C$" + (plot.categories().size() + 1));
        assertThat(workbook(WRITTEN, 0).getSheetAt(0).getProtect()).isFalse();
    }

    @Test
    void drawsEachKindAsWordKnowsIt() {
        var charts = WRITTEN.read().getCharts();

        assertThat(charts.get(0).getChartSeries().get(0))
                .isInstanceOfSatisfying(XDDFBarChartData.class, bars -> assertThat(bars.getBarDirection())
                        .hasToString("BAR"));
        assertThat(charts.get(1).getChartSeries().get(0))
                .isInstanceOfSatisfying(XDDFBarChartData.class, bars -> assertThat(bars.getBarDirection())
                        .hasToString("COL"));
        assertThat(charts.get(2).getChartSeries().get(0)).isInstanceOf(XDDFLineChartData.class);
    }

    @Test
    void beginsBarsAtTheTop() {
        assertThat(xml(0)).contains("<c:orientation val=\"maxMin\"/>").contains("<c:crosses val=\"max\"/>");
        assertThat(xml(1)).doesNotContain("maxMin");
    }

    @Test
    void fillsByTone() {
        assertThat(colours(0))
                .containsExactly("CFE0EE", "9FC4E1", "66A0CD", "2A6BA6", "0A3861", "6E7781", "AFB8C1", "FFFFFF");
    }

    @Test
    void tellsLinesApartByMoreThanColour() {
        var lines = WRITTEN.xml("word/charts/chart3.xml");

        assertThat(WrittenDocx.all(lines, "a:prstDash").stream().map(each -> each.getAttribute("val")))
                .containsExactly("solid", "sysDash");
        assertThat(WrittenDocx.all(lines, "c:symbol").stream().map(each -> each.getAttribute("val")))
                .containsExactly("circle", "square");
    }

    @Test
    void tellsThoseWhoDoNotSeeItWhatAChartShows() {
        var shown = WrittenDocx.all(WRITTEN.xml("word/document.xml"), "wp:docPr");

        assertThat(shown.stream().map(each -> each.getAttribute("descr")))
                .containsExactlyElementsOf(
                        plots().stream().map(Chart::alternative).toList());
        assertThat(shown.stream().map(each -> each.getAttribute("id"))).doesNotHaveDuplicates();
    }

    @Test
    void isHigherTheMoreBarsItHas() {
        assertThat(height(25)).isGreaterThan(height(18));
        assertThat(height(200)).isEqualTo(height(100)); // it must fit on a page
    }

    @Test
    void drawsNothingOfNothing() throws IOException {
        var written = WrittenDocx.of(chart(new Plot(Kind.STACKED_BARS, List.of(), List.of(), "")));

        assertThat(written.read().getCharts()).hasSize(1);
        assertThat(workbook(written, 0).getNumberOfSheets()).isEqualTo(1);
    }

    @Test
    void survivesNamesThatXmlCannotHold() throws IOException {
        var hostile = "=1+1 \u0000 _x0041_ <b> & \"";
        var written = WrittenDocx.of(
                chart(new Plot(Kind.LINES, List.of(hostile), List.of(new Series(hostile, "0", List.of(1))), hostile)));

        var sheet = workbook(written, 0).getSheetAt(0);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1 \u0000 _x0041_ <b> & \"");
        assertThat(WrittenDocx.first(written.xml("word/charts/chart1.xml"), "a:t")
                        .orElseThrow()
                        .getTextContent())
                .isEqualTo("=1+1 \uFFFD _x0041_ <b> & \"");
    }

    @Test
    void refusesAToneThatThereIsNot() {
        var plot = new Plot(Kind.LINES, List.of("a"), List.of(new Series("b", "5", List.of(1))), "");

        assertThatThrownBy(() -> WrittenDocx.of(chart(plot)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no tone 5");
    }

    private static List<Chart> plots() {
        return SAMPLE.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }

    private static Chart chart(Plot plot) {
        return new Chart("Figure I", "Caption", "figure", "What it shows.", plot, List.of());
    }

    private static long height(int bars) {
        var categories = IntStream.range(0, bars).mapToObj(String::valueOf).toList();
        var written = WrittenDocx.of(chart(new Plot(Kind.STACKED_BARS, categories, List.of(), "")));
        var extent = WrittenDocx.first(written.xml("word/document.xml"), "wp:extent");
        return Long.parseLong(extent.orElseThrow().getAttribute("cy"));
    }

    private static List<String> points(XDDFDataSource<?> source) {
        return IntStream.range(0, source.getPointCount())
                .mapToObj(source::getPointAt)
                .map(point -> point instanceof Double number ? String.valueOf(number.intValue()) : point.toString())
                .toList();
    }

    private static List<String> texts(List<Integer> values) {
        return values.stream().map(String::valueOf).toList();
    }

    private static String xml(int chart) {
        return WRITTEN.text("word/charts/chart" + (chart + 1) + ".xml");
    }

    private static List<String> colours(int chart) {
        return WrittenDocx.all(WRITTEN.xml("word/charts/chart" + (chart + 1) + ".xml"), "c:ser").stream()
                .map(series ->
                        WrittenDocx.first(series, "a:srgbClr").orElseThrow().getAttribute("val"))
                .toList();
    }

    private static XSSFWorkbook workbook(WrittenDocx written, int chart) throws IOException {
        var name = "word/embeddings/chart" + (chart + 1) + ".xlsx";
        return new XSSFWorkbook(new ByteArrayInputStream(written.parts().get(name)));
    }
}
