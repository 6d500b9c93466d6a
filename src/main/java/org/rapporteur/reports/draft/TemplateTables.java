package org.rapporteur.reports.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.ItemReport;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.Summary;
import org.rapporteur.core.report.TemplateReport;

/** What was asked one by one about a recommendation: components, means, figures. A sentence and a table. */
final class TemplateTables {

    private static final int NAMED = 2;

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;
    private final Composition composition;
    private final RecommendationReport report;

    TemplateTables(Draft draft, RecommendationReport report) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
        this.composition = draft.composition();
        this.report = report;
    }

    void write(TemplateReport template, Place place) {
        if (!template.choices().isEmpty()) {
            choices(template, place);
        }
        if (!template.numbers().isEmpty()) {
            numbers(template, place);
        }
    }

    private void choices(TemplateReport template, Place place) {
        var answered = template.choices().stream()
                .filter(item -> FrontMatter.applies(item.figures().total()))
                .toList();
        if (answered.isEmpty()) {
            composition.paragraph(prose.text("draft.several.nothing", Map.of("question", template.label())));
            return;
        }
        composition.paragraph(List.of(
                prose.text("draft.several.see", Map.of("question", template.label(), "table", composition.nextTable())),
                foremost(answered, template, place)));
        composition.table(
                caption(template),
                Tables.joined(
                        List.of(tables.words("draft.column.question", 30)),
                        tables.distribution(answered.get(0).figures().total())),
                template.choices().stream()
                        .map(item -> Tables.joined(
                                List.of(item.label()),
                                tables.cells(
                                        place.of(template.template(), item.id()),
                                        item.figures().total())))
                        .toList(),
                List.of(prose.text("draft.note.percent")));
    }

    /** What the first option, which says the most, was chosen for most often. */
    private String foremost(List<ItemReport.OfChoice> answered, TemplateReport template, Place place) {
        var ranked = answered.stream()
                .sorted(Comparator.comparing((ItemReport.OfChoice item) -> first(item))
                        .reversed())
                .toList();
        var named = Foremost.of(ranked, NAMED, TemplateTables::first);
        var label = draft.quoted(
                answered.get(0).figures().total().steps().get(0).option().label());
        if (named.isEmpty()) {
            return prose.text("draft.several.never", Map.of("label", label));
        }
        var series = named.stream()
                .flatMap(item -> Stream.of(
                        first(item), item.figures().total().denominators().applicable()))
                .toList();
        return prose.text(
                "draft.several.foremost",
                Map.of(
                        "label",
                        label,
                        "several",
                        named.size(),
                        "named",
                        prose.allOf(named.stream()
                                .map(item -> named(item, place.of(template.template(), item.id()), series))
                                .toList())));
    }

    private static int first(ItemReport.OfChoice item) {
        return item.figures().total().steps().get(0).count();
    }

    private String named(ItemReport.OfChoice item, Place place, List<Integer> series) {
        Distribution figures = item.figures().total();
        var id = place.figure(figures.steps().get(0).option().code());
        var applicable = figures.denominators().applicable();
        return prose.text(
                "draft.several.named",
                Map.of(
                        "label", draft.quoted(item.label()),
                        "count", prose.figure(first(item), series, id),
                        "applicable", prose.figure(applicable, series, place.figure("applicable")),
                        "percent", prose.percent(first(item), applicable, id)));
    }

    private void numbers(TemplateReport template, Place place) {
        var given = template.numbers().stream()
                .filter(item -> item.figures().total().spread().isPresent())
                .toList();
        if (given.isEmpty()) {
            composition.paragraph(prose.text("draft.numbers.nothing", Map.of("question", template.label())));
            return;
        }
        composition.paragraph(prose.text(
                "draft.numbers.see", Map.of("question", template.label(), "table", composition.nextTable())));
        composition.table(
                prose.text(
                        "draft.numbers.caption",
                        Map.of("recommendation", report.id().toString())),
                List.of(
                        tables.words("draft.column.question", 44),
                        tables.words("draft.column.unit", 16),
                        tables.number("draft.column.given"),
                        tables.number("draft.column.minimum"),
                        tables.number("draft.column.median"),
                        tables.number("draft.column.maximum"),
                        tables.number("draft.column.sum")),
                given.stream()
                        .map(item -> row(item, place.of(template.template(), item.id())))
                        .toList(),
                List.of(prose.text("draft.numbers.note")));
    }

    private List<String> row(ItemReport.OfNumber item, Place place) {
        Summary figures = item.figures().total();
        var spread = figures.spread().orElseThrow();
        return List.of(
                item.label(),
                prose.text(
                        "reports.measure." + item.type().measure().key(),
                        Map.of("of", item.type().of())),
                prose.digits(figures.given(), place.figure("given")),
                prose.value(spread.minimum(), place.figure("minimum")),
                prose.value(spread.median(), place.figure("median")),
                prose.value(spread.maximum(), place.figure("maximum")),
                Optional.of(spread)
                        .flatMap(Summary.Spread::sum)
                        .map(sum -> prose.value(sum, place.figure("sum")))
                        .orElseGet(() -> prose.text("draft.no_percent")));
    }

    private String caption(TemplateReport template) {
        return prose.text(
                "draft.several.caption",
                Map.of("recommendation", report.id().toString(), "question", template.label()));
    }
}
