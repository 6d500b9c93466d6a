package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.reports.Graph.Kind;
import org.rapporteur.reports.Graph.Series;
import org.rapporteur.text.Texts;

/** The charts of a chapter's report: the recommendations, the regional groups, and the panel over the years. */
final class ChapterGraphs {

    private static final List<String> TONES = List.of("cfe0ee", "9fc4e1", "66a0cd", "2a6ba6", "0a3861");
    private static final String NOT_KNOWN = "6e7781";
    private static final List<String> BESIDE = List.of(NOT_KNOWN, "afb8c1", "e6e9ec");
    private static final List<String> LINES = List.of("8c4a00", "b8860b", "2e7d32", "2a6ba6", "0a3861");
    private static final int DENOMINATORS = 5;

    private final ChapterReport report;
    private final Map<String, Table> tables;
    private final Texts texts;

    /** @param tables by what is in them, see {@link ChapterTables#named} */
    ChapterGraphs(ChapterReport report, Map<String, Table> tables, Texts texts) {
        this.report = report;
        this.tables = tables;
        this.texts = texts;
    }

    List<Graph> all() {
        var graphs = new ArrayList<Graph>();
        if (tables.containsKey(report.progress())) {
            var table = tables.get(report.progress());
            graphs.add(graph(
                    "recommendations",
                    Kind.STACKED,
                    table,
                    0,
                    counts(2),
                    0,
                    table.rows().size() - 1));
        }
        if (tables.containsKey(ChapterTables.WHOLE)) {
            var table = tables.get(ChapterTables.WHOLE);
            graphs.add(graph(
                    "groups", Kind.SHARES, table, 0, counts(1), 0, table.rows().size() - 1));
        }
        if (tables.containsKey(ChapterTables.TREND)) {
            var table = tables.get(ChapterTables.TREND);
            var years = report.trend().chapter().size();
            graphs.add(graph("trend.panel", Kind.LINES, table, 1, percent(2), 0, years - 1));
            graphs.add(graph("trend.all", Kind.LINES, table, 1, percent(2), years, 2 * years - 1));
        }
        return graphs;
    }

    private Graph graph(String key, Kind kind, Table table, int names, List<Series> series, int first, int last) {
        return new Graph(
                texts.text("reports.graph." + key, Map.of("chapter", report.chapter())),
                kind,
                table,
                names,
                series,
                first,
                last,
                texts.text("reports.graph." + key + ".count"));
    }

    /** The counts of a distribution that stands after some columns of keys. */
    private List<Series> counts(int keys) {
        var steps = steps();
        return IntStream.range(0, steps + BESIDE.size())
                .mapToObj(i ->
                        new Series(keys + DENOMINATORS + i, i < steps ? tone(TONES, i, steps) : BESIDE.get(i - steps)))
                .toList();
    }

    /** Its percentages, which stand after the counts. */
    private List<Series> percent(int keys) {
        var steps = steps();
        return IntStream.range(0, steps)
                .mapToObj(i -> new Series(keys + DENOMINATORS + steps + BESIDE.size() + i, tone(LINES, i, steps)))
                .toList();
    }

    private int steps() {
        return report.recommendations()
                .get(0)
                .progress()
                .figures()
                .total()
                .steps()
                .size();
    }

    private static String tone(List<String> tones, int step, int steps) {
        return tones.get(steps == 1 ? tones.size() - 1 : Math.round((float) step * (tones.size() - 1) / (steps - 1)));
    }
}
