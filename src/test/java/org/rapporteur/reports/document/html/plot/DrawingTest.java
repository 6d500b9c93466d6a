package org.rapporteur.reports.document.html.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Plot.Kind;
import org.rapporteur.reports.document.Plot.Series;
import org.rapporteur.reports.document.html.plot.Drawing.Label;

class DrawingTest {

    private static final List<String> TONES =
            List.of("0", "1", "2", "3", "4", "not_known", "not_applicable", "not_answered");

    @Test
    void drawsEqualCountsEquallyLongInEveryBar() {
        var drawing = drawn(Kind.STACKED_BARS, List.of("1.a", "1.b"), series(List.of(10, 20), List.of(30, 10)));

        assertThat(bars(drawing)).extracting(Drawing.Area::width).satisfies(widths -> {
            assertThat(widths.get(1)).isCloseTo(3 * widths.get(0), within(0.05));
            assertThat(widths.get(2)).isCloseTo(2 * widths.get(0), within(0.05));
            assertThat(widths.get(3)).isCloseTo(widths.get(0), within(0.05));
        });
    }

    @Test
    void standsTheSeriesOfAColumnOnOneAnother() {
        var drawing = drawn(Kind.STACKED_COLUMNS, List.of("2026"), series(List.of(10), List.of(30)));

        var columns = bars(drawing);
        assertThat(columns.get(1).height()).isCloseTo(3 * columns.get(0).height(), within(0.05));
        assertThat(columns.get(1).y() + columns.get(1).height())
                .isCloseTo(columns.get(0).y(), within(0.05));
    }

    @Test
    void writesANumberWhereThereIsRoomAndNowhereElse() {
        var drawing = drawn(Kind.STACKED_BARS, List.of("1.a"), series(List.of(117), List.of(1)));

        assertThat(texts(drawing)).contains("117").doesNotContain("1");
    }

    @Test
    void tellsLinesApartByDashesAndMarks() {
        var drawing = drawn(Kind.LINES, List.of("2024", "2025"), series(List.of(1, 2), List.of(3, 4)));

        assertThat(drawing.paths().stream().filter(path -> !path.closed() && path.width() > 1))
                .extracting(Drawing.Path::dashArray)
                .containsExactly("none", "6.0 2.5", "none", "6.0 2.5");
        assertThat(drawing.paths().stream().filter(Drawing.Path::closed))
                .extracting(mark -> mark.points().size())
                .containsExactly(20, 20, 4, 4, 20, 4);
    }

    @Test
    void writesTheValuesOfEveryLineAndItsUnit() {
        var drawing = drawn(Kind.LINES, List.of("2024", "2025"), series(List.of(41, 57), List.of(38, 45)));

        assertThat(texts(drawing)).contains("41", "57", "38", "45", "2024", "2025", "Series 0", "Member States");
    }

    @Test
    void drawsAPlotOfNothing() {
        for (var kind : Kind.values()) {
            assertThat(drawn(kind, List.of("1.a"), series(List.of(0))).height()).isPositive();
            assertThat(drawn(kind, List.of(), List.of()).height()).isPositive();
        }
    }

    @Test
    void slantsNamesThatHaveNoRoomSideBySide() {
        var many = IntStream.range(0, 25).mapToObj(i -> "Recommendation " + i).toList();
        var values = IntStream.range(0, 25).boxed().toList();

        assertThat(drawn(Kind.STACKED_COLUMNS, many, series(values)).labels())
                .filteredOn(label -> label.turn() != 0)
                .extracting(Label::text)
                .containsExactlyElementsOf(many);
    }

    @Property(tries = 200)
    void staysWithinItsFrame(
            @ForAll Kind kind,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 2000) Integer> values,
            @ForAll @StringLength(max = 120) String name) {
        var categories = values.stream().map(value -> name).toList();

        var drawing = drawn(kind, categories, series(values, values));
        assertThat(drawing.areas())
                .allMatch(area -> area.x() >= 0
                        && area.x() + area.width() <= drawing.width() + 0.1
                        && area.y() >= 0
                        && area.y() + area.height() <= drawing.height() + 0.1);
        assertThat(drawing.labels())
                .allMatch(label -> label.y() > 0 && label.y() <= drawing.height() && label.x() >= 0);
    }

    @Property(tries = 200)
    void losesNoLetterOfAName(
            @ForAll @StringLength(max = 200) String name, @ForAll @IntRange(min = 5, max = 300) int most) {
        assertThat(letters(String.join("", Breadth.lines(name, most)))).isEqualTo(letters(name));
    }

    /** Lines end in white space of whatever kind, which is none of the letters. */
    private static List<Integer> letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .boxed()
                .toList();
    }

    @Property
    void endsAnAxisAtOrJustAboveTheLargestValue(@ForAll @IntRange(max = 50_000_000) int largest) {
        var axis = Axis.upTo(largest);

        assertThat(axis.end()).isGreaterThanOrEqualTo(largest).isLessThan(largest + axis.step() + 1);
        assertThat(axis.numbers()).hasSizeBetween(2, 7);
    }

    private static Drawing drawn(Kind kind, List<String> categories, List<Series> series) {
        return Drawing.of(new Plot(kind, categories, series, "Member States"), Locale.ENGLISH);
    }

    @SafeVarargs
    private static List<Series> series(List<Integer>... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Series("Series " + i, TONES.get(i), values[i]))
                .toList();
    }

    /** Without the samples of the legend, which come last. */
    private static List<Drawing.Area> bars(Drawing drawing) {
        return drawing.areas().stream()
                .filter(area -> area.width() != 8 || area.height() != 8)
                .toList();
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.labels().stream().map(Label::text).toList();
    }
}
