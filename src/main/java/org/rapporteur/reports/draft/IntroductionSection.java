package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.report.Coverage;
import org.rapporteur.core.report.Percentage;
import org.rapporteur.core.report.Place;

/** What the report is about, and who reported. */
final class IntroductionSection {

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;

    IntroductionSection(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
    }

    void write() {
        var composition = draft.composition();
        var report = draft.report();
        composition.chapter("draft.introduction", "introduction");
        composition.paragraph(prose.text("draft.introduction.mandate"));
        composition.paragraph(prose.text(
                "draft.introduction.about",
                Map.of(
                        "instrument", SentenceCase.within(report.instrument().title()),
                        "document", report.instrument().document(),
                        "chapter", report.chapter(),
                        "title", SentenceCase.within(report.title()),
                        "count", report.recommendations().size(),
                        "recommendations", prose.number(report.recommendations().size()))));
        var coverage = new CoverageSentences(draft);
        composition.paragraph(Stream.of(
                        Stream.of(coverage.reported()),
                        coverage.latest().stream(),
                        coverage.byGroup().stream(),
                        Stream.of(prose.text(
                                "draft.coverage.see",
                                Map.of("table", composition.nextTable(), "year", String.valueOf(report.year())))))
                .flatMap(sentences -> sentences)
                .toList());
        table();
        composition.paragraph(prose.text("draft.introduction.replies"));
    }

    private void table() {
        var report = draft.report();
        var place = draft.place(Place.COVERAGE);
        var groups = report.basis().groups().entrySet().stream()
                .map(group -> row(draft.group(group.getKey()), place.of(group.getKey()), group.getValue()));
        var total = report.basis().region().isPresent()
                ? Stream.<List<String>>empty()
                : Stream.of(row(prose.text("draft.total"), place, report.basis().total()));
        draft.composition()
                .table(
                        prose.text("draft.coverage.caption", Map.of("year", String.valueOf(report.year()))),
                        List.of(
                                tables.words("draft.column.group", 40),
                                tables.number("draft.column.member_states"),
                                tables.number("draft.column.reporting"),
                                tables.number("draft.column.percent")),
                        groups.toList(),
                        total.toList(),
                        List.of());
    }

    private List<String> row(String name, Place place, Coverage coverage) {
        return List.of(
                name,
                prose.digits(coverage.memberStates(), place.figure("member_states")),
                prose.digits(coverage.reporting(), place.figure("reporting")),
                Percentage.of(coverage.reporting(), coverage.memberStates())
                        .map(percent -> prose.value(percent, place.figure("reporting")))
                        .orElse(prose.text("draft.no_percent")));
    }
}
