package org.rapporteur.reports.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.report.Basis.ReportingState;

/** Who reported, with the receipt of each submission, and who did not. */
final class AnnexSections {

    /** Place of the annex with the good practices among all. */
    static final int PRACTICES = 3;

    /** How many characters of a hash are printed: enough to compare by eye. */
    private static final int HASH_SHOWN = 12;

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;
    private final Composition composition;

    AnnexSections(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
        this.composition = draft.composition();
    }

    void write() {
        var year = Map.of("year", String.valueOf(draft.report().year()));
        composition.annex("draft.annex.reporting", year, "annex-reporting");
        var reporting = draft.report().basis().reporting();
        if (reporting.isEmpty()) {
            composition.paragraph(prose.text("draft.annex.nobody"));
        } else {
            composition.paragraph(prose.text("draft.annex.reporting.text", Map.of("table", composition.nextTable())));
            composition.table(
                    prose.text("draft.annex.reporting", year),
                    List.of(
                            tables.words("draft.column.state", 38),
                            tables.words("draft.column.group", 34),
                            tables.words("draft.column.received", 22),
                            tables.words("draft.column.receipt", 22),
                            tables.words("draft.column.hash", 20)),
                    reporting.stream().map(this::row).toList(),
                    List.of(prose.text("draft.annex.hash", Map.of("count", HASH_SHOWN))));
        }
        notReporting(year);
        new PracticeParagraphs(draft).annex();
    }

    private List<String> row(ReportingState state) {
        var received = state.submission().submittedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return List.of(
                state.state().name(),
                draft.group(state.submission().group()),
                prose.texts().date(received),
                state.submission().receipt(),
                state.submission().sha256().substring(0, HASH_SHOWN));
    }

    private void notReporting(Map<String, String> year) {
        composition.annex("draft.annex.not_reporting", year, "annex-not-reporting");
        var missing = draft.report().basis().notReporting();
        if (missing.isEmpty()) {
            composition.paragraph(prose.text("draft.annex.everybody"));
            return;
        }
        composition.paragraph(prose.text("draft.annex.not_reporting.text"));
        composition.items(
                missing.stream().collect(groupingBy(MemberState::group, TreeMap::new, toList())).entrySet().stream()
                        .map(group -> prose.text(
                                "draft.annex.group",
                                Map.of(
                                        "group", draft.group(group.getKey()),
                                        "count", group.getValue().size(),
                                        "states",
                                                prose.allOf(group.getValue().stream()
                                                        .map(MemberState::name)
                                                        .toList()))))
                        .toList());
    }
}
