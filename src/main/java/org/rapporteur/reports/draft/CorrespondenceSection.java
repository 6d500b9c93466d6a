package org.rapporteur.reports.draft;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Percentage;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.ReferenceReport;

/** The same progress, seen from the paragraphs of the earlier text. */
final class CorrespondenceSection {

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;
    private final Composition composition;

    CorrespondenceSection(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
        this.composition = draft.composition();
    }

    /** Left out where no recommendation of the chapter has a counterpart. */
    void write() {
        var references = draft.report().correspondence().stream()
                .filter(reference -> reference.pooled().isPresent())
                .toList();
        if (references.isEmpty()) {
            return;
        }
        var names = draft.report().instrument().names();
        composition.chapterWith("draft.correspondence", names, "correspondence");
        composition.paragraph(prose.text(
                "draft.correspondence.text",
                Tables.with(
                        names,
                        Map.of(
                                "table", composition.nextTable(),
                                "count", references.size(),
                                "paragraphs", prose.number(references.size())))));
        without(Stated.NONE, "draft.correspondence.none");
        without(Stated.BLANK, "draft.correspondence.blank");
        composition.table(
                prose.text("draft.correspondence.caption", names),
                List.of(
                        tables.wordsWith("draft.column.reference", names, 16),
                        tables.words("draft.column.recommendations", 34),
                        tables.number("draft.column.applicable"),
                        tables.number("draft.column.high"),
                        tables.number("draft.column.percent")),
                references.stream().map(this::row).toList(),
                List.of(
                        prose.text(
                                "draft.correspondence.note",
                                Map.of(
                                        "labels",
                                        draft.highLabels(references
                                                .get(0)
                                                .pooled()
                                                .orElseThrow()
                                                .total()))),
                        prose.text("draft.correspondence.doubtful")));
    }

    private void without(Stated stated, String key) {
        var ids = draft.report().recommendations().stream()
                .flatMap(one -> draft.questionnaire()
                        .catalogue()
                        .recommendations()
                        .filter(each -> each.id().equals(one.id()) && each.stated() == stated))
                .map(Recommendation::id)
                .map(Object::toString)
                .toList();
        if (!ids.isEmpty()) {
            composition.paragraph(prose.text(
                    key,
                    Tables.with(
                            draft.report().instrument().names(),
                            Map.of("recommendations", prose.allOf(ids), "count", ids.size()))));
        }
    }

    private List<String> row(ReferenceReport reference) {
        Distribution figures = reference.pooled().orElseThrow().total();
        Place place = draft.progress().of(reference.reference());
        var applicable = figures.denominators().applicable();
        var high = Draft.highCount(figures);
        var id = Draft.highFigure(place, figures);
        return List.of(
                reference.reference() + (reference.isDoubtful() ? prose.text("draft.correspondence.mark") : ""),
                reference.counterparts().stream()
                        .map(counterpart -> counterpart.recommendation().id().toString())
                        .distinct()
                        .collect(joining(", ")),
                prose.digits(applicable, place.figure("applicable")),
                prose.digits(high, id),
                Percentage.of(high, applicable)
                        .map(percent -> prose.value(percent, id))
                        .orElseGet(() -> prose.text("draft.no_percent")));
    }
}
