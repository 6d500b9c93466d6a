package org.rapporteur.reports.document.html.plot;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.reports.document.Plot;

/** A frame with the axis at the left, its unit above it, and the categories along the foot. */
final class Upright {

    private static final double LEFT = 34;
    private static final double TOP = 18;
    private static final double HEIGHT = 170;
    private static final int SLANT = -45;
    private static final double LONGEST_SLANTING = 150;

    private final Plot plot;
    private final Locale locale;
    private final Axis axis;
    private final Pen pen;

    Upright(Plot plot, Locale locale, Axis axis, Pen pen) {
        this.plot = plot;
        this.locale = locale;
        this.axis = axis;
        this.pen = pen;
    }

    double left() {
        return LEFT;
    }

    /** The room that a category has along the foot. */
    double band() {
        return (Drawing.WIDTH - LEFT) / Math.max(1, plot.categories().size());
    }

    double middle(int category) {
        return LEFT + (category + 0.5) * band();
    }

    double unit() {
        return HEIGHT / axis.end();
    }

    double foot() {
        return TOP + HEIGHT;
    }

    /** @return where what stands below the names may begin */
    double draw() {
        pen.label(0, TOP - 9, plot.unit(), "start");
        for (var number : axis.numbers()) {
            var y = foot() - number * unit();
            pen.grid(LEFT - 3, y, Drawing.WIDTH, y);
            pen.label(LEFT - 6, y + Pen.TEXT * 0.35, Axis.written(number, locale), "end");
        }
        pen.axis(LEFT, foot(), Drawing.WIDTH, foot());
        return fitsLevel() ? levelNames() : slantingNames();
    }

    private boolean fitsLevel() {
        return plot.categories().stream()
                .flatMap(name -> Arrays.stream(name.split("\\s+")))
                .allMatch(word -> Breadth.of(word) <= band() - 4);
    }

    private double levelNames() {
        var most = 1;
        for (var category = 0; category < plot.categories().size(); category++) {
            var lines = Breadth.lines(plot.categories().get(category), band() - 4);
            for (var i = 0; i < lines.size(); i++) {
                pen.label(middle(category), foot() + 11 + i * Pen.LINE_OF_TEXT, lines.get(i), "middle");
            }
            most = Math.max(most, lines.size());
        }
        return foot() + 6 + most * Pen.LINE_OF_TEXT;
    }

    private double slantingNames() {
        var longest = 0.0;
        for (var category = 0; category < plot.categories().size(); category++) {
            var lines = Breadth.lines(plot.categories().get(category), LONGEST_SLANTING);
            for (var i = 0; i < lines.size(); i++) {
                var x = middle(category) + i * Pen.LINE_OF_TEXT * 1.4;
                pen.label(x, foot() + 9, lines.get(i), "end", Pen.INK, SLANT);
                longest = Math.max(longest, Breadth.of(lines.get(i)));
            }
        }
        return foot() + 12 + longest * Math.sin(Math.toRadians(-SLANT));
    }
}
