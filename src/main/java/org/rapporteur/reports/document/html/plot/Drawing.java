package org.rapporteur.reports.document.html.plot;

import java.util.List;
import java.util.Locale;
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
        return "0 0 " + Pen.number(width) + " " + Pen.number(height);
    }

    /** How wide it is on paper, in pixels of 1/96 inch: smaller where it would be taller than a page. */
    public long pixelsWide() {
        return Math.round(width * scale());
    }

    public long pixelsHigh() {
        return Math.round(height * scale());
    }

    private double scale() {
        return PIXELS * Math.min(1, TALLEST / height);
    }

    public record Line(String x1, String y1, String x2, String y2, String stroke, String width) {}

    /** @param dashes of its outline, as of {@code stroke-dasharray}; {@code none} for a whole line */
    public record Area(
            String x, String y, String width, String height, String fill, String stroke, String dashes) {}

    /**
     * @param d as of a path in SVG
     * @param dashes as of {@code stroke-dasharray}; {@code none} for a whole line
     */
    public record Path(String d, String fill, String stroke, String width, String dashes) {}

    /**
     * @param anchor as of {@code text-anchor}
     * @param turn in degrees about its place; 0 where it lies level
     */
    public record Label(String x, String y, String text, String size, String anchor, String fill, int turn) {}

    /** @param locale which the numbers are written in */
    public static Drawing of(Plot plot, Locale locale) {
        return switch (plot.kind()) {
            case STACKED_BARS -> new Bars(plot, locale).drawing();
            case STACKED_COLUMNS -> new Columns(plot, locale).drawing();
            case LINES -> new Lines(plot, locale).drawing();
        };
    }
}
