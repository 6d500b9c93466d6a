package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.ItemReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.Summary;
import org.rapporteur.core.report.TemplateReport;
import org.rapporteur.reports.DistributionColumns.Unit;
import org.rapporteur.reports.FigureTables.Line;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/**
 * A chapter's report as tables: the progress, each template, what was carried over and the cut by paragraph of the earlier
 * text, each in total and by regional group.
 */
final class ChapterTables {

    /** The table of the chapter as a whole. */
    static final String WHOLE = "whole";

    /** The table of the chapter's trend. */
    static final String TREND = "trend";

    private static final int WORDS = 52;

    private final ChapterReport report;
    private final Texts texts;
    private final TableColumns columns;
    private final SheetNames names = new SheetNames();
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Table> named = new HashMap<>();

    ChapterTables(ChapterReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.columns = new TableColumns(texts);
    }

    /** Subjects that the edition does not ask in this chapter are left out. */
    List<Table> all() {
        tables.clear();
        named.clear();
        var sums = new SumTables(report, texts);
        tables.add(CoverageTable.of(report.year(), report.basis(), report.trend(), texts));
        tables.add(sums.reporting());
        sums.progress().forEach(table -> add(WHOLE, table));
        tables.addAll(sums.ranking());
        tables.addAll(sums.assistance());
        tables.addAll(sums.carried());
        addProgress();
        templates().forEach(this::addTemplate);
        addCarried();
        tables.addAll(new ReferenceTables(report.correspondence(), report.instrument(), texts).all());
        sums.trend().forEach(this::add);
        tables.addAll(sums.practices());
        tables.add(columns.notReporting(report.basis()));
        return List.copyOf(tables);
    }

    /** Those that charts are drawn over: of the progress by its template's id, of the chapter and of its trend. */
    Map<String, Table> named() {
        return Map.copyOf(named);
    }

    private void add(String key, Table table) {
        named.put(key, table);
        tables.add(table);
    }

    /** The templates that are asked about some recommendation, in the order of the one about which most of them are. */
    private Iterable<String> templates() {
        return report.recommendations().stream()
                .map(RecommendationReport::templates)
                .sorted(Comparator.comparing(List<TemplateReport>::size).reversed())
                .flatMap(List::stream)
                .map(TemplateReport::template)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void addProgress() {
        report.recommendations().stream()
                .map(RecommendationReport::progress)
                .findFirst()
                .ifPresent(first -> addDistributions(
                        first.id(),
                        "",
                        byTitle(),
                        lines(recommendation -> Stream.of(Line.of(
                                title(recommendation), recommendation.progress().figures())))));
    }

    private void addTemplate(String template) {
        var choices = lines(
                recommendation -> asked(recommendation, template).flatMap(report -> choices(recommendation, report)));
        var numbers = lines(
                recommendation -> asked(recommendation, template).flatMap(report -> numbers(recommendation, report)));
        var rankings = lines(recommendation -> asked(recommendation, template)
                .flatMap(report -> report.ranking().stream())
                .map(ranking -> new Line<>(title(recommendation), ranking)));
        var mixed = !choices.isEmpty() && !numbers.isEmpty();
        addDistributions(template, mixed ? texts.text("reports.table.choices") : "", keys(template), choices);
        add(
                template,
                mixed ? texts.text("reports.table.numbers") : "",
                Stream.concat(keys(template).stream(), Stream.of(columns.column("measure", Kind.TEXT, 34)))
                        .toList(),
                new NumberColumns(texts),
                numbers);
        add(template, "", byTitle(), new RankingColumns(Unit.MEMBER_STATES, texts), rankings);
    }

    private void addCarried() {
        var lines = lines(recommendation ->
                recommendation.carried().stream().map(carried -> new Line<>(title(recommendation), carried)));
        add("carried", "", byTitle(), new CarriedColumns(texts), lines);
    }

    private <F> List<Line<F>> lines(Function<RecommendationReport, Stream<Line<F>>> ofOne) {
        return report.recommendations().stream().flatMap(ofOne).toList();
    }

    private static Stream<TemplateReport> asked(RecommendationReport recommendation, String template) {
        return recommendation.templates().stream()
                .filter(report -> report.template().equals(template));
    }

    private Stream<Line<Distribution>> choices(RecommendationReport recommendation, TemplateReport template) {
        return template.choices().stream().map(item -> Line.of(words(recommendation, template, item), item.figures()));
    }

    private Stream<Line<Summary>> numbers(RecommendationReport recommendation, TemplateReport template) {
        return template.numbers().stream()
                .map(item -> new Line<>(
                        Stream.concat(
                                        words(recommendation, template, item).stream(),
                                        Stream.of(Cell.of(measure(item.type()))))
                                .toList(),
                        item.figures()));
    }

    /** What a number is a number of. */
    private String measure(AnswerType.Number type) {
        return texts.text("reports.measure." + type.measure().key(), Map.of("of", type.of()));
    }

    private List<Column> keys(String template) {
        var several = report.recommendations().stream()
                .flatMap(recommendation -> asked(recommendation, template))
                .anyMatch(TemplateReport::several);
        return several ? List.of(columns.recommendation(), columns.column("question", Kind.TEXT, WORDS)) : byTitle();
    }

    private List<Column> byTitle() {
        return List.of(columns.recommendation(), columns.title());
    }

    private static List<Cell> words(RecommendationReport recommendation, TemplateReport template, ItemReport item) {
        return template.several()
                ? List.of(Cell.of(recommendation.id().toString()), Cell.of(item.label()))
                : title(recommendation);
    }

    private static List<Cell> title(RecommendationReport recommendation) {
        return List.of(Cell.of(recommendation.id().toString()), Cell.of(recommendation.title()));
    }

    private void addDistributions(String template, String kind, List<Column> keys, List<Line<Distribution>> lines) {
        lines.stream()
                .map(line -> line.figures().total())
                .findFirst()
                .ifPresent(example ->
                        add(template, kind, keys, new DistributionColumns(Unit.MEMBER_STATES, example, texts), lines));
    }

    private <F> void add(
            String template, String kind, List<Column> keys, FigureColumns<F> figures, List<Line<F>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var both = new FigureTables<>(figures, texts);
        var byGroup = (kind + " " + texts.text("reports.table.by_group")).strip();
        var total = both.total(names.of(template, kind), List.of(new Band("", keys)), lines);
        named.putIfAbsent(template, total);
        tables.add(total);
        tables.add(both.byGroup(names.of(template, byGroup), keys, lines));
    }
}
