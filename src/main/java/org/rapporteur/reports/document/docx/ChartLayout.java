package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.Locale;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Plot.Kind;

/** Where the parts of a chart stand. Lengths are twentieths of a point; a chart is as wide as the page allows. */
final class ChartLayout {

    /** Of a bar and the gap below it: the same in every chart, so that the more bars there are the higher it is. */
    private static final int BAR = 340;

    private static final int HIGHEST = 11000;
    private static final int COLUMNS = 2900;
    private static final int ABOVE = 180;

    /** For the numbers of the axis, its title and the legend. */
    private static final int BELOW_BARS = 1300;

    private static final int BELOW_COLUMNS = 1200;
    private static final int BELOW_LINES = 900;
    private static final int BESIDE = 250;
    private static final int AXIS = 800;
    private static final int LONGEST_LABEL = Measure.WIDTH * 2 / 5;

    /** How much wider the letters of charts are than those of the text. */
    private static final double WIDER = 1.2;

    private final Plot plot;

    ChartLayout(Plot plot) {
        this.plot = plot;
    }

    int height() {
        return ABOVE + inner() + below();
    }

    /** Puts the axes where the labels leave room. */
    void write(WordXml xml) {
        xml.start("c:layout").start("c:manualLayout");
        set(xml, "c:layoutTarget", "inner");
        set(xml, "c:xMode", "edge");
        set(xml, "c:yMode", "edge");
        set(xml, "c:x", part(before(), Measure.WIDTH));
        set(xml, "c:y", part(ABOVE, height()));
        set(xml, "c:w", part(Measure.WIDTH - before() - BESIDE, Measure.WIDTH));
        set(xml, "c:h", part(inner(), height()));
        xml.end().end();
    }

    private boolean isBars() {
        return plot.kind() == Kind.STACKED_BARS;
    }

    private int inner() {
        return isBars()
                ? Math.min(
                        HIGHEST - ABOVE - BELOW_BARS,
                        BAR * Math.max(2, plot.categories().size()))
                : COLUMNS;
    }

    private int below() {
        return switch (plot.kind()) {
            case STACKED_BARS -> BELOW_BARS;
            case STACKED_COLUMNS -> BELOW_COLUMNS;
            case LINES -> BELOW_LINES;
        };
    }

    private int before() {
        return isBars() ? Math.min(LONGEST_LABEL, widest(plot.categories())) + BESIDE : AXIS;
    }

    private static int widest(List<String> labels) {
        var letters = new LetterWidths(ChartXml.SIZE * WIDER, false);
        return (int) labels.stream().mapToDouble(letters::width).max().orElse(0);
    }

    private static String part(int length, int whole) {
        return String.format(Locale.ROOT, "%.4f", (double) length / whole);
    }

    private static void set(WordXml xml, String name, String value) {
        xml.start(name).attribute("val", value).end();
    }
}
