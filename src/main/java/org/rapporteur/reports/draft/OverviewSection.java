package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.draft.Draft.Extremes;

/** The chapter as a whole, its recommendations beside each other, and the regional groups. */
final class OverviewSection {

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;
    private final Composition composition;

    OverviewSection(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
        this.composition = draft.composition();
    }

    void write() {
        composition.chapter("draft.overview", "overview");
        composition.section("draft.overview.progress", "overview-progress");
        var pooled = draft.report().sums().progress().filter(all -> FrontMatter.applies(all.total()));
        if (pooled.isEmpty()) {
            composition.paragraph(prose.text("draft.overview.nothing"));
            return;
        }
        progress(pooled.get());
        if (draft.report().basis().region().isEmpty()) {
            regions(pooled.get());
        }
    }

    private void progress(Breakdown pooled) {
        var sentences = new ProgressSentences(draft);
        composition.paragraph(Stream.concat(
                        Stream.of(
                                sentences.pooledHigh(pooled.total()),
                                prose.text("draft.overview.pooled"),
                                prose.text(
                                        "draft.overview.see",
                                        Map.of(
                                                "figure", composition.nextFigure(),
                                                "table", composition.nextTable()))),
                        extremes().stream())
                .toList());
        chart();
        table(pooled.total());
    }

    /** For which recommendations the highest steps are most and least frequent. */
    private List<String> extremes() {
        return Extremes.of(draft.report().recommendations(), each -> Draft.highCount(total(each)), each -> total(each)
                        .denominators()
                        .applicable())
                .map(extremes -> List.of(prose.text(
                        "draft.overview.extremes",
                        Map.of(
                                "labels", draft.highLabels(total(extremes.most().get(0))),
                                "most",
                                        prose.allOf(extremes.most().stream()
                                                .map(this::named)
                                                .toList()),
                                "most_count", extremes.most().size(),
                                "least",
                                        prose.allOf(extremes.least().stream()
                                                .map(this::named)
                                                .toList()),
                                "least_count", extremes.least().size()))))
                .orElse(List.of());
    }

    private String named(RecommendationReport one) {
        var figures = total(one);
        var place = draft.progress().of(one.id());
        return prose.text(
                "draft.overview.named",
                Map.of(
                        "recommendation", one.id().toString(),
                        "title", one.title(),
                        "percent",
                                prose.percent(
                                        Draft.highCount(figures),
                                        figures.denominators().applicable(),
                                        Draft.highFigure(place, figures))));
    }

    private static Distribution total(RecommendationReport one) {
        return one.progress().figures().total();
    }

    private void chart() {
        var recommendations = draft.report().recommendations();
        var categories =
                recommendations.stream().map(one -> one.id().toString()).toList();
        composition.chart(
                prose.text(
                        "draft.overview.chart",
                        Map.of("year", String.valueOf(draft.report().year()))),
                prose.text("draft.overview.chart.alternative", Map.of("table", composition.nextTable())),
                new Plot(
                        Plot.Kind.STACKED_BARS,
                        categories,
                        new PlotSeries(prose)
                                .of(recommendations.stream()
                                        .map(OverviewSection::total)
                                        .toList()),
                        prose.text("draft.unit.states")),
                List.of());
    }

    private void table(Distribution pooled) {
        var rows = draft.report().recommendations().stream()
                .map(one -> Tables.joined(
                        List.of(prose.text(
                                "draft.overview.row",
                                Map.of("recommendation", one.id().toString(), "title", one.title()))),
                        tables.cells(draft.progress().of(one.id()), total(one))))
                .toList();
        composition.table(
                prose.text(
                        "draft.overview.caption",
                        Map.of("year", String.valueOf(draft.report().year()))),
                Tables.joined(List.of(tables.words("draft.column.recommendation", 30)), tables.distribution(pooled)),
                rows,
                List.of(Tables.joined(
                        List.of(prose.text("draft.overview.all")), tables.cells(draft.progress(), pooled))),
                List.of(prose.text("draft.note.percent"), prose.text("draft.note.pooled")));
    }

    private void regions(Breakdown pooled) {
        composition.section("draft.overview.regions", "overview-regions");
        composition.paragraph(Stream.concat(
                        new ProgressSentences(draft).byGroup(draft.progress(), pooled).stream(),
                        Stream.of(prose.text("draft.overview.regions.see", Map.of("table", composition.nextTable()))))
                .toList());
        var rows = pooled.byGroup().entrySet().stream()
                .map(group -> Tables.joined(
                        List.of(draft.group(group.getKey())),
                        tables.cells(draft.progress().of(group.getKey()), group.getValue())))
                .toList();
        composition.table(
                prose.text(
                        "draft.overview.regions.caption",
                        Map.of("year", String.valueOf(draft.report().year()))),
                Tables.joined(List.of(tables.words("draft.column.group", 30)), tables.distribution(pooled.total())),
                rows,
                List.of(Tables.joined(
                        List.of(prose.text("draft.total")), tables.cells(draft.progress(), pooled.total()))),
                List.of(prose.text("draft.note.percent"), prose.text("draft.note.pooled")));
    }
}
