package org.rapporteur.reports.document.html.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Collects what a drawing consists of. */
final class Pen {

    static final double TEXT = 7.5;
    static final double LINE_OF_TEXT = 9;
    static final String INK = "#1a1a1a";

    private static final String GRID = "#c8ccd0";
    private static final String PAPER = "#ffffff";
    private static final String WHOLE = "none";
    private static final double HATCH_EVERY = 3.5;

    private final List<Drawing.Line> grid = new ArrayList<>();
    private final List<Drawing.Area> areas = new ArrayList<>();
    private final List<Drawing.Line> hatches = new ArrayList<>();
    private final List<Drawing.Path> paths = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();

    Drawing drawing(double height) {
        return new Drawing(Drawing.WIDTH, height, grid, areas, hatches, paths, labels);
    }

    void grid(double x1, double y1, double x2, double y2) {
        grid.add(line(x1, y1, x2, y2, GRID, 0.5));
    }

    void axis(double x1, double y1, double x2, double y2) {
        grid.add(line(x1, y1, x2, y2, INK, 0.75));
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
                tone.outlined() ? "2 1.5" : WHOLE));
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

    void path(String d, String fill, String stroke, double width, String dashes) {
        paths.add(new Drawing.Path(d, fill, stroke, number(width), dashes));
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

    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
