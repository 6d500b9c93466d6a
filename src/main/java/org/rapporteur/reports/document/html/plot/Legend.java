package org.rapporteur.reports.document.html.plot;

import java.util.List;
import org.rapporteur.reports.document.Plot.Series;

/** The names of the series, each beside a sample, in as many rows as they need. */
final class Legend {

    private static final double SAMPLE = 8;
    private static final double GAP = 4;
    private static final double BETWEEN = 12;
    private static final double ROW = 12;

    private final Pen pen;
    private final double sample;
    private final Sample drawn;

    /** Draws what stands beside a name. */
    interface Sample {
        void at(int series, double x, double y);
    }

    private Legend(Pen pen, double sample, Sample drawn) {
        this.pen = pen;
        this.sample = sample;
        this.drawn = drawn;
    }

    static Legend ofAreas(Pen pen, List<Series> all) {
        return new Legend(
                pen,
                SAMPLE,
                (series, x, y) -> pen.area(Tone.of(all.get(series).tone()), x, y - SAMPLE + 1.2, SAMPLE, SAMPLE, 0));
    }

    static Legend ofLines(Pen pen, double length, Sample drawn) {
        return new Legend(pen, length, drawn);
    }

    /**
     * @param top where the first row begins
     * @return where the last row ends
     */
    double draw(List<Series> all, double left, double top) {
        var x = left;
        var y = top + ROW;
        for (var i = 0; i < all.size(); i++) {
            var lines = Breadth.lines(all.get(i).name(), Drawing.WIDTH - sample - GAP);
            var broadest = lines.stream().mapToDouble(Breadth::of).max().orElse(0);
            var width = sample + GAP + broadest;
            if (x > left && x + width > Drawing.WIDTH) {
                x = left;
                y += ROW;
            }
            if (x + width > Drawing.WIDTH) {
                x = 0; // too long a name to begin below the plot
            }
            drawn.at(i, x, y);
            for (var line = 0; line < lines.size(); line++) {
                pen.label(x + sample + GAP, y + line * Pen.LINE_OF_TEXT, lines.get(line), "start");
            }
            y += (lines.size() - 1) * Pen.LINE_OF_TEXT;
            x += width + BETWEEN;
        }
        return y + ROW / 2;
    }
}
