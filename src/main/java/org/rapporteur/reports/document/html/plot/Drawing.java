package org.rapporteur.reports.document.html.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.reports.document.Plot;

/**
 * A plot laid out. A unit of the drawing is a point on paper. What comes later lies above what comes before.
 *
 * @param grid behind everything
 * @param areas bars, columns and swatches
 * @param hatches on the areas
 * @param paths lines through values and their marks
 * @param labels every word and number
 */
public record Drawing(
        double width,
        double height,
        List<Line> grid,
        List<Area> areas,
        List<Line> hatches,
        List<Path> paths,
        List<Label> labels) {

    /** As wide as the text of an A4 page. */
    static final double WIDTH = 480;

    private static final double TALLEST = 590;
    private static final double PIXELS = 96.0 / 72;

    public Drawing {
        grid = List.copyOf(grid);
        areas = List.copyOf(areas);
        hatches = List.copyOf(hatches);
        paths = List.copyOf(paths);
        labels = List.copyOf(labels);
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /** How wide it is on paper, in pixels of 1/96 inch: smaller where it would be taller than a page. */
    public long pixelsWide() {
        return Math.round(width * scale());
    }

    public long pixelsHigh() {
        return Math.round(height * scale());
    }

    /** Pixels of 1/96 inch to a unit. */
    public double scale() {
        return PIXELS * Math.min(1, TALLEST / height);
    }

    public record Line(double x1, double y1, double x2, double y2, String stroke, double width) {}

    /** @param dashes of its outline: lengths of line and gap by turns; empty for a whole line */
    public record Area(
            double x, double y, double width, double height, String fill, String stroke, List<Double> dashes) {
        public String dashArray() {
            return joined(dashes);
        }
    }

    /**
     * Straight lines from point to point.
     *
     * @param closed whether the last point is joined to the first
     * @param fill {@code none} where there is none
     * @param dashes lengths of line and gap by turns; empty for a whole line
     */
    public record Path(
            List<Point> points, boolean closed, String fill, String stroke, double width, List<Double> dashes) {
        public String dashArray() {
            return joined(dashes);
        }

        /** As of {@code points} in SVG. */
        public String places() {
            return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        }
    }

    public record Point(double x, double y) {}

    /**
     * @param anchor as of {@code text-anchor}
     * @param turn in degrees about its place; 0 where it lies level
     */
    public record Label(double x, double y, String text, double size, String anchor, String fill, int turn) {}

    private static String joined(List<Double> dashes) {
        return dashes.isEmpty() ? "none" : dashes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** @param locale which the numbers are written in */
    public static Drawing of(Plot plot, Locale locale) {
        return switch (plot.kind()) {
            case STACKED_BARS -> new Bars(plot, locale).drawing();
            case STACKED_COLUMNS -> new Columns(plot, locale).drawing();
            case LINES -> new Lines(plot, locale).drawing();
        };
    }
}
