package org.rapporteur.reports.document.html.plot;

import java.util.Locale;
import org.rapporteur.reports.document.Plot;

/** Columns side by side, the first series at the foot. */
final class Columns {

    private static final double BROADEST = 56;

    private final Plot plot;
    private final Locale locale;
    private final Pen pen = new Pen();
    private final Upright frame;

    Columns(Plot plot, Locale locale) {
        this.plot = plot;
        this.locale = locale;
        frame = new Upright(plot, locale, Axis.ofSums(plot), pen);
    }

    Drawing drawing() {
        var below = frame.draw();
        for (var category = 0; category < plot.categories().size(); category++) {
            column(category);
        }
        return pen.drawing(Legend.ofAreas(pen, plot.series()).draw(plot.series(), frame.left(), below));
    }

    private void column(int category) {
        var width = Math.min(BROADEST, frame.band() * 0.7);
        var left = frame.middle(category) - width / 2;
        var foot = frame.foot();
        for (var series : plot.series()) {
            var value = series.values().get(category);
            if (value > 0) {
                var height = value * frame.unit();
                segment(Tone.of(series.tone()), value, left, foot - height, width, height);
                foot -= height;
            }
        }
    }

    private void segment(Tone tone, int value, double left, double top, double width, double height) {
        var number = Axis.written(value, locale);
        var room = Breadth.of(number) + 2;
        var fits = height >= Pen.TEXT - 1 && width >= room;
        pen.area(tone, left, top, width, height, fits ? room : 0);
        if (fits) {
            pen.label(left + width / 2, top + height / 2 + Pen.TEXT * 0.35, number, "middle", tone.ink(), 0);
        }
    }
}
