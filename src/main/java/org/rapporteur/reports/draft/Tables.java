package org.rapporteur.reports.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.document.Block.Table.Column;

/** Columns and cells that tables of a draft share. */
final class Tables {

    private static final int FIGURE_SHARE = 10;

    private final Prose prose;

    Tables(Draft draft) {
        this.prose = draft.prose();
    }

    Column words(String key, int share) {
        return new Column(prose.text(key), false, share);
    }

    /** The same of a heading with arguments. */
    Column wordsWith(String key, Map<String, ?> arguments, int share) {
        return new Column(prose.text(key, arguments), false, share);
    }

    Column number(String key) {
        return new Column(prose.text(key), true, FIGURE_SHARE);
    }

    /** The columns of a distribution: whom it applies to, the steps in count and per cent, and what stands beside them. */
    List<Column> distribution(Distribution like) {
        var columns = new ArrayList<Column>();
        columns.add(number("draft.column.applicable"));
        like.steps().forEach(step -> columns.add(step(step.option().label())));
        columns.add(number("draft.column.not_known"));
        columns.add(number("draft.column.not_applicable"));
        columns.add(number("draft.column.not_answered"));
        return columns;
    }

    /** A column of counts and percentages under a label, no word of which should be broken. */
    private static Column step(String label) {
        var longest =
                Arrays.stream(label.split(" ")).mapToInt(String::length).max().orElse(0);
        return new Column(label, true, Math.max(FIGURE_SHARE + 2, longest + 1));
    }

    List<String> cells(Place place, Distribution figures) {
        var applicable = figures.denominators().applicable();
        var cells = new ArrayList<String>();
        cells.add(prose.digits(applicable, place.figure("applicable")));
        figures.steps().forEach(step -> {
            var id = place.figure(step.option().code());
            var count = prose.digits(step.count(), id);
            cells.add(figures.percent(step)
                    .map(percent ->
                            prose.text("draft.cell", Map.of("count", count, "percent", prose.value(percent, id))))
                    .orElse(count));
        });
        cells.add(prose.digits(figures.notKnown(), place.figure("not_known")));
        cells.add(prose.digits(figures.notApplicable(), place.figure("not_applicable")));
        cells.add(prose.digits(figures.notAnswered(), place.figure("not_answered")));
        return cells;
    }

    static Map<String, Object> with(Map<String, ?> some, Map<String, ?> others) {
        var all = new HashMap<String, Object>(some);
        all.putAll(others);
        return all;
    }

    static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
