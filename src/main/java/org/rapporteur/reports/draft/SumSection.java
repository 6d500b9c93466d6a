package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.report.ChapterSums.Assistance;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Ranking;
import org.rapporteur.reports.document.Block.Table.Column;

/** Obstacles, and technical assistance that is needed and offered. */
final class SumSection {

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;
    private final Composition composition;

    SumSection(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
        this.composition = draft.composition();
    }

    /** Left out where the edition asks for neither in this chapter. */
    void write() {
        var sums = draft.report().sums();
        if (sums.ranking().isEmpty() && sums.assistance().isEmpty()) {
            return;
        }
        composition.section("draft.obstacles", "obstacles");
        sums.ranking()
                .ifPresent(template -> obstacles(
                        draft.place(template.template()),
                        template.ranking().orElseThrow().total()));
        sums.assistance().ifPresent(this::assistance);
    }

    private void obstacles(Place place, Ranking ranking) {
        var sentence = new SumSentences(draft).obstacles();
        if (sentence.isEmpty()) {
            composition.paragraph(prose.text("draft.obstacles.nothing"));
            return;
        }
        composition.paragraph(
                List.of(sentence.get(), prose.text("draft.obstacles.see", Map.of("table", composition.nextTable()))));
        composition.table(
                prose.text("draft.obstacles.caption"),
                List.of(
                        tables.words("draft.column.obstacle", 50),
                        tables.number("draft.column.named"),
                        tables.number("draft.column.percent"),
                        tables.number("draft.column.named_first"),
                        tables.number("draft.column.percent")),
                ranking.named().stream()
                        .filter(each -> each.count() > 0)
                        .map(each -> row(place, ranking, each))
                        .toList(),
                List.of(prose.text(
                        "draft.obstacles.note",
                        Map.of(
                                "answered",
                                prose.digits(ranking.denominators().answered(), place.figure("answered"))))));
    }

    private List<String> row(Place place, Ranking ranking, Ranking.Named named) {
        var any = place.figure(named.option().code());
        var first = place.of(place.subject(), Place.MAIN).figure(named.option().code());
        return List.of(
                named.option().label(),
                prose.digits(named.count(), any),
                ranking.percent(named).map(percent -> prose.value(percent, any)).orElse(""),
                prose.digits(named.main(), first),
                ranking.percentMain(named)
                        .map(percent -> prose.value(percent, first))
                        .orElse(""));
    }

    private void assistance(Assistance assistance) {
        var figures = assistance.figures().total();
        if (figures.denominators().answered() == 0) {
            composition.paragraph(prose.text("draft.assistance.nothing"));
            return;
        }
        var sentences = new SumSentences(draft);
        composition.paragraph(Stream.of(
                        Stream.of(prose.text(
                                "draft.assistance.see",
                                Map.of("question", assistance.question().label(), "table", composition.nextTable()))),
                        sentences.needed().stream(),
                        sentences.provided().stream())
                .flatMap(each -> each)
                .toList());
        var place = draft.place(assistance.question().template());
        composition.table(
                prose.text("draft.assistance.caption"),
                Tables.joined(
                        List.of(
                                tables.words("draft.column.recommendation", 44),
                                tables.number("draft.column.answered")),
                        figures.steps().stream()
                                .map(step -> new Column(step.option().label(), true, 14))
                                .toList()),
                draft.report().recommendations().stream()
                        .flatMap(one -> one.templates().stream()
                                .filter(template -> template.template()
                                        .equals(assistance.question().template()))
                                .map(template -> row(
                                        prose.text(
                                                "draft.overview.row",
                                                Map.of(
                                                        "recommendation",
                                                        one.id().toString(),
                                                        "title",
                                                        one.title())),
                                        place.of(one.id()),
                                        template.choices().get(0).figures().total())))
                        .toList(),
                List.of(row(prose.text("draft.overview.all"), place, figures)),
                List.of(prose.text("draft.note.pooled")));
    }

    private List<String> row(String name, Place place, Distribution figures) {
        return Tables.joined(
                List.of(name, prose.digits(figures.denominators().answered(), place.figure("answered"))),
                figures.steps().stream()
                        .map(step -> prose.digits(
                                step.count(), place.figure(step.option().code())))
                        .toList());
    }
}
