package org.rapporteur.reports.document.html.plot;

import java.util.List;
import java.util.Locale;
import org.rapporteur.reports.document.Plot;

/** Bars one below the other, their names at the left, the axis below. */
final class Bars {

    private static final double LEFT = 166;
    private static final double RIGHT = 12;
    private static final double BAR = 13;
    private static final double BETWEEN = 5;
    private static final double TOP = 4;

    private final Plot plot;
    private final Locale locale;
    private final Axis axis;
    private final double unit;
    private final Pen pen = new Pen();

    Bars(Plot plot, Locale locale) {
        this.plot = plot;
        this.locale = locale;
        axis = Axis.ofSums(plot);
        unit = (Drawing.WIDTH - LEFT - RIGHT) / axis.end();
    }

    Drawing drawing() {
        var y = TOP;
        for (var category = 0; category < plot.categories().size(); category++) {
            y = category(category, y);
        }
        var foot = axis(y);
        var end = Legend.ofAreas(pen, plot.series()).draw(plot.series(), LEFT, foot);
        return pen.drawing(end);
    }

    private double category(int category, double top) {
        var lines = Breadth.lines(plot.categories().get(category), LEFT - 8);
        var height = Math.max(BAR, lines.size() * Pen.LINE_OF_TEXT) + BETWEEN;
        name(lines, top + height / 2);
        bar(category, top + (height - BAR) / 2);
        return top + height;
    }

    private void name(List<String> lines, double middle) {
        var first = middle - (lines.size() - 1) * Pen.LINE_OF_TEXT / 2 + Pen.TEXT * 0.35;
        for (var i = 0; i < lines.size(); i++) {
            pen.label(LEFT - 6, first + i * Pen.LINE_OF_TEXT, lines.get(i), "end");
        }
    }

    private void bar(int category, double top) {
        var x = LEFT;
        for (var series : plot.series()) {
            var value = series.values().get(category);
            if (value > 0) {
                var number = Axis.written(value, locale);
                var room = Breadth.of(number) + 2;
                var width = value * unit;
                var tone = Tone.of(series.tone());
                pen.area(tone, x, top, width, BAR, width >= room ? room : 0);
                if (width >= room) {
                    pen.label(x + width / 2, top + BAR / 2 + Pen.TEXT * 0.35, number, "middle", tone.ink(), 0);
                }
                x += width;
            }
        }
    }

    private double axis(double y) {
        for (var number : axis.numbers()) {
            var x = LEFT + number * unit;
            pen.grid(x, TOP, x, y + 3);
            pen.label(x, y + 12, Axis.written(number, locale), "middle");
        }
        pen.axis(LEFT, TOP, LEFT, y);
        pen.label(LEFT + axis.end() * unit / 2, y + 23, plot.unit(), "middle");
        return y + 28;
    }
}
