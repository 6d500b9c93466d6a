package org.rapporteur.reports.document.html.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Plot.Series;
import org.rapporteur.reports.document.html.plot.Drawing.Point;

/** A line for each series. Lines differ in dashes and marks as well as in colour. */
final class Lines {

    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(6.0, 2.5), List.of(1.5, 2.0), List.of(8.0, 2.0, 1.5, 2.0), List.of(3.0, 3.0));
    private static final double SAMPLE = 24;
    private static final double WIDTH = 1.6;
    /** So many corners look round. */
    private static final int ROUND = 20;

    private final Plot plot;
    private final Locale locale;
    private final Pen pen = new Pen();
    private final Upright frame;

    Lines(Plot plot, Locale locale) {
        this.plot = plot;
        this.locale = locale;
        frame = new Upright(plot, locale, Axis.ofValues(plot), pen);
    }

    Drawing drawing() {
        var below = frame.draw();
        for (var i = 0; i < plot.series().size(); i++) {
            line(i);
        }
        return pen.drawing(Legend.ofLines(pen, SAMPLE, this::sample).draw(plot.series(), frame.left(), below));
    }

    private void line(int index) {
        var series = plot.series().get(index);
        var places = IntStream.range(0, series.values().size())
                .mapToObj(category -> place(series, category))
                .toList();
        if (!places.isEmpty()) {
            pen.path(places, false, "none", stroke(index), WIDTH, dashes(index));
        }
        for (var category = 0; category < series.values().size(); category++) {
            mark(index, frame.middle(category), y(series, category));
            number(index, category);
        }
    }

    /** Above the line, but below it where another one has more: the numbers of two lines do not meet. */
    private void number(int index, int category) {
        var series = plot.series().get(index);
        var value = series.values().get(category);
        var above = plot.series().stream().noneMatch(other -> other.values().get(category) > value);
        var y = y(series, category) + (above ? -6 : 6 + Pen.TEXT * 0.75);
        var written = plot.series().stream()
                .limit(index)
                .anyMatch(other -> other.values().get(category).equals(value));
        if (!written) {
            pen.label(frame.middle(category), y, Axis.written(value, locale), "middle");
        }
    }

    private void sample(int index, double x, double y) {
        var middle = y - Pen.TEXT * 0.35;
        var line = List.of(Pen.point(x, middle), Pen.point(x + SAMPLE, middle));
        pen.path(line, false, "none", stroke(index), WIDTH, dashes(index));
        mark(index, x + SAMPLE / 2, middle);
    }

    private void mark(int index, double x, double y) {
        var hollow = index % 2 == 1;
        pen.path(shape(index, x, y), true, hollow ? "#ffffff" : stroke(index), stroke(index), 1.2, List.of());
    }

    private static List<Point> shape(int index, double x, double y) {
        return switch (index % 4) {
            case 0 -> polygon(x, y, ROUND, 0, 2.8);
            case 1 -> polygon(x, y, 4, Math.PI / 4, 3.9);
            case 2 -> polygon(x, y, 3, -Math.PI / 2, 4.2);
            default -> polygon(x, y, 4, 0, 4.2);
        };
    }

    private static List<Point> polygon(double x, double y, int corners, double from, double radius) {
        return IntStream.range(0, corners)
                .mapToDouble(corner -> from + corner * 2 * Math.PI / corners)
                .mapToObj(angle -> Pen.point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)))
                .toList();
    }

    private Point place(Series series, int category) {
        return Pen.point(frame.middle(category), y(series, category));
    }

    private double y(Series series, int category) {
        return frame.foot() - series.values().get(category) * frame.unit();
    }

    private String stroke(int index) {
        return Tone.of(plot.series().get(index).tone()).stroke();
    }

    private static List<Double> dashes(int index) {
        return DASHES.get(index % DASHES.size());
    }
}
