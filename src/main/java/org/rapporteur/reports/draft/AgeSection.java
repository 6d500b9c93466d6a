package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.report.Carried;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.RecommendationReport;

/** How old the answers are: carried over and not reviewed, confirmed, changed, or new. */
final class AgeSection {

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;

    AgeSection(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
    }

    /** Left out where the edition carries nothing over in this chapter. */
    void write() {
        var sum = draft.report().sums().carried();
        var carrying = draft.report().recommendations().stream()
                .filter(one -> one.carried().isPresent())
                .toList();
        if (sum.isEmpty()) {
            return;
        }
        var composition = draft.composition();
        composition.section("draft.age", "age");
        var total = sum.get().total();
        if (total.answered() == 0) {
            composition.paragraph(prose.text("draft.age.nothing"));
            return;
        }
        composition.paragraph(sentence(total, composition.nextTable()));
        composition.table(
                prose.text("draft.age.caption"),
                List.of(
                        tables.words("draft.column.recommendation", 44),
                        tables.number("draft.column.answers"),
                        tables.number("reports.column.not_reviewed"),
                        tables.number("reports.column.confirmed"),
                        tables.number("reports.column.changed"),
                        tables.number("reports.column.fresh")),
                carrying.stream()
                        .map(one -> row(
                                prose.text(
                                        "draft.overview.row",
                                        Map.of("recommendation", one.id().toString(), "title", one.title())),
                                place().of(one.id()),
                                carried(one)))
                        .toList(),
                List.of(row(prose.text("draft.overview.all"), place(), total)),
                List.of(prose.text("draft.age.note")));
    }

    private String sentence(Carried total, String table) {
        var series = List.of(total.notReviewed(), total.confirmed(), total.changed(), total.fresh());
        return prose.text(
                "draft.age.text",
                Map.of(
                        "answered", prose.figure(total.answered(), place().figure("answered")),
                        "count", total.answered(),
                        "fresh", part(total.fresh(), total, series, "fresh"),
                        "confirmed", part(total.confirmed(), total, series, "confirmed"),
                        "changed", part(total.changed(), total, series, "changed"),
                        "not_reviewed", part(total.notReviewed(), total, series, "not_reviewed"),
                        "table", table));
    }

    private String part(int count, Carried total, List<Integer> series, String outcome) {
        var id = place().figure(outcome);
        return prose.text(
                "draft.age.part",
                Map.of(
                        "count", prose.figure(count, series, id),
                        "percent", prose.percent(count, total.answered(), id)));
    }

    private List<String> row(String name, Place place, Carried carried) {
        return List.of(
                name,
                prose.digits(carried.answered(), place.figure("answered")),
                prose.digits(carried.notReviewed(), place.figure("not_reviewed")),
                prose.digits(carried.confirmed(), place.figure("confirmed")),
                prose.digits(carried.changed(), place.figure("changed")),
                prose.digits(carried.fresh(), place.figure("fresh")));
    }

    private Place place() {
        return draft.place(Place.CARRIED);
    }

    private static Carried carried(RecommendationReport one) {
        return one.carried().orElseThrow().total();
    }
}
