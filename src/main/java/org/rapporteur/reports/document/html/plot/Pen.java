package org.rapporteur.reports.document.html.plot;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reports.document.html.plot.Drawing.Point;

/** Collects what a drawing consists of. */
final class Pen {

    static final double TEXT = 7.5;
    static final double LINE_OF_TEXT = 9;
    static final String INK = "#1a1a1a";

    private static final String GRID = "#c8ccd0";
    private static final String PAPER = "#ffffff";
    private static final List<Double> WHOLE = List.of();
    private static final List<Double> OUTLINE = List.of(2.0, 1.5);
    private static final double HATCH_EVERY = 3.5;

    private final List<Drawing.Line> grid = new ArrayList<>();
    private final List<Drawing.Area> areas = new ArrayList<>();
    private final List<Drawing.Line> hatches = new ArrayList<>();
    private final List<Drawing.Path> paths = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();

    Drawing drawing(double height) {
        return new Drawing(Drawing.WIDTH, number(height), grid, areas, hatches, paths, labels);
    }

    void grid(double x1, double y1, double x2, double y2) {
        grid.add(line(x1, y1, x2, y2, GRID, 0.5));
    }

    /** Above the areas that stand on it. */
    void axis(double x1, double y1, double x2, double y2) {
        path(List.of(point(x1, y1), point(x2, y2)), false, "none", INK, 0.75, WHOLE);
    }

    /** An area in a tone, hatched where the tone is no step of the scale, but for the middle, where its number may stand. */
    void area(Tone tone, double x, double y, double width, double height, double roomForNumber) {
        areas.add(new Drawing.Area(
                number(x),
                number(y),
                number(width),
                number(height),
                tone.fill(),
                tone.outlined() ? Tone.OUTLINE : PAPER,
                tone.outlined() ? OUTLINE : WHOLE));
        if (tone.hatched()) {
            hatch(x, y, width, height, roomForNumber);
        }
    }

    /** Lines from the foot of an area to its head, slanting, each as far as the area goes. */
    private void hatch(double x, double y, double width, double height, double roomForNumber) {
        var middle = x + width / 2;
        for (var foot = x - height + HATCH_EVERY; foot < x + width; foot += HATCH_EVERY) {
            var from = Math.max(foot, x);
            var to = Math.min(foot + height, x + width);
            var crossesNumber = to > middle - roomForNumber / 2 && from < middle + roomForNumber / 2;
            if (!crossesNumber || roomForNumber == 0) {
                hatches.add(line(from, y + height - (from - foot), to, y + height - (to - foot), PAPER, 0.6));
            }
        }
    }

    void path(List<Point> points, boolean closed, String fill, String stroke, double width, List<Double> dashes) {
        paths.add(new Drawing.Path(List.copyOf(points), closed, fill, stroke, number(width), dashes));
    }

    void label(double x, double y, String text, String anchor) {
        label(x, y, text, anchor, INK, 0);
    }

    void label(double x, double y, String text, String anchor, String fill, int turn) {
        labels.add(new Drawing.Label(number(x), number(y), text, number(TEXT), anchor, fill, turn));
    }

    private static Drawing.Line line(double x1, double y1, double x2, double y2, String stroke, double width) {
        return new Drawing.Line(number(x1), number(y1), number(x2), number(y2), stroke, number(width));
    }

    static Point point(double x, double y) {
        return new Point(number(x), number(y));
    }

    /** To a hundredth: finer is not seen. */
    private static double number(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
