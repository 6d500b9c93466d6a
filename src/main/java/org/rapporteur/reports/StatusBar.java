package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.core.report.Count;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.reports.document.Plot;

/**
 * The geometry of a stacked bar: the steps in the units of a drawing {@value #WIDTH} wide, then a gap, then what stands
 * beside the scale. Equal counts are equally long wherever they stand.
 */
public final class StatusBar {

    private static final int WIDTH = 480;
    private static final int GAP = 12;
    private static final int ROOM_FOR_A_NUMBER = 26;

    private StatusBar() {}

    /**
     * A part of the bar, from the reader's left.
     *
     * @param fill what it is filled with: the tone of a step from {@code 0}, the palest, to {@code 4}, or the code of what
     *     stands beside the scale
     * @param labelled whether there is room for its count
     */
    public record Segment(String fill, int count, String x, String width, String middle, boolean labelled) {}

    /** A step of the scale. @param fill as of a segment */
    public record Step(Count count, String fill) {}

    /** The parts of a distribution that are not empty; together they are as long as the drawing is wide. */
    @TemplateExtension(namespace = "bar")
    static List<Segment> segments(Distribution figures) {
        return segments(figures, figures.denominators().asked());
    }

    /**
     * The same on the scale of a drawing of several bars.
     *
     * @param whole how many would be as long as the drawing is wide
     */
    @TemplateExtension(namespace = "bar")
    static List<Segment> segments(Distribution figures, int whole) {
        var steps = steps(figures).stream()
                .map(step -> new Part(step.fill(), step.count().count()))
                .toList();
        var beside = List.of(
                new Part("not_known", figures.notKnown()),
                new Part("not_applicable", figures.notApplicable()),
                new Part("not_answered", figures.notAnswered()));
        return laidOut(steps, beside, whole);
    }

    /** The most that any bar of a drawing stands for: how many were asked. */
    @TemplateExtension(namespace = "bar")
    static int whole(List<RecommendationReport> recommendations) {
        return recommendations.stream()
                .mapToInt(one -> one.progress().figures().total().denominators().asked())
                .max()
                .orElse(0);
    }

    /** How long a part of a whole is, out of 100. */
    @TemplateExtension(namespace = "bar")
    static String length(int part, int whole) {
        return shortened(whole == 0 ? 0 : 100.0 * part / whole);
    }

    /** The steps, each darker than the one before it as far as there are tones. */
    @TemplateExtension(namespace = "bar")
    static List<Step> steps(Distribution figures) {
        var steps = figures.steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(steps.get(i), String.valueOf(Plot.tone(i, steps.size()))))
                .toList();
    }

    private record Part(String fill, int count) {}

    private static List<Segment> laidOut(List<Part> steps, List<Part> beside, int whole) {
        var unit = whole == 0 ? 0 : (double) (WIDTH - GAP) / whole;
        var segments = new ArrayList<Segment>();
        var end = append(segments, steps, 0, unit);
        append(segments, beside, end + GAP, unit);
        return segments;
    }

    private static double append(List<Segment> segments, List<Part> parts, double start, double unit) {
        var x = start;
        for (var part : parts) {
            var width = part.count() * unit;
            if (part.count() > 0) {
                segments.add(segment(part, x, width));
            }
            x += width;
        }
        return x;
    }

    private static Segment segment(Part part, double x, double width) {
        return new Segment(
                part.fill(),
                part.count(),
                shortened(x),
                shortened(width),
                shortened(x + width / 2),
                width >= ROOM_FOR_A_NUMBER);
    }

    private static String shortened(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
