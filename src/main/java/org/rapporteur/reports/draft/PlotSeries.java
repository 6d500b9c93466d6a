package org.rapporteur.reports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Plot.Series;

/** Distributions over one scale as the series of a stacked plot. */
final class PlotSeries {

    private final Prose prose;

    PlotSeries(Prose prose) {
        this.prose = prose;
    }

    /**
     * From the highest step to the lowest, then what stands beside the scale.
     *
     * @param distributions one for each category; at least one
     */
    List<Series> of(List<Distribution> distributions) {
        var steps = distributions.get(0).steps();
        var series = new ArrayList<Series>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            var step = i;
            series.add(series(
                    steps.get(i).option().label(),
                    String.valueOf(Plot.tone(i, steps.size())),
                    distributions,
                    figures -> figures.steps().get(step).count()));
        }
        series.add(series(prose.text("draft.column.not_known"), "not_known", distributions, Distribution::notKnown));
        series.add(series(
                prose.text("draft.column.not_applicable"),
                "not_applicable",
                distributions,
                Distribution::notApplicable));
        series.add(series(
                prose.text("draft.column.not_answered"), "not_answered", distributions, Distribution::notAnswered));
        return series;
    }

    private static Series series(
            String name, String tone, List<Distribution> distributions, ToIntFunction<Distribution> count) {
        return new Series(
                name,
                tone,
                IntStream.range(0, distributions.size())
                        .mapToObj(i -> count.applyAsInt(distributions.get(i)))
                        .toList());
    }
}
