package org.rapporteur.reports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.report.ChapterReport;

/** Notes on method: what is counted, of what, and what the figures do not say. */
final class MethodSection {

    private final Draft draft;
    private final Prose prose;
    private final Composition composition;

    MethodSection(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.composition = draft.composition();
    }

    void write() {
        composition.chapter("draft.method", "method");
        if (draft.facts().synthetic()) {
            note("synthetic", Map.of());
        }
        var report = draft.report();
        note("source", Map.of("year", String.valueOf(report.year())));
        note("self", Map.of());
        note("scale", Map.of("steps", steps()));
        note("denominators", Map.of());
        composition.items(List.of(
                prose.text(
                        "draft.method.states",
                        Map.of("states", report.basis().total().memberStates())),
                prose.text("draft.method.reporting"),
                prose.text("draft.method.asked"),
                prose.text("draft.method.answered"),
                prose.text("draft.method.applicable")));
        note("missing", Map.of());
        note("percent", Map.of());
        note("pooled", Map.of());
        note("regions", Map.of("fewest", prose.number(Draft.FEWEST)));
        special(report).forEach(word -> note(word, Map.of()));
        trend(report);
        note("correspondence", report.instrument().names());
        note("limits", Map.of());
        note("traceable", facts(report));
    }

    /** What stands in some reports only. */
    private static List<String> special(ChapterReport report) {
        var words = new ArrayList<String>();
        if (report.sums().ranking().isPresent()) {
            words.add("ranking");
        }
        if (report.recommendations().stream()
                .flatMap(one -> one.templates().stream())
                .anyMatch(template -> !template.numbers().isEmpty())) {
            words.add("numbers");
        }
        if (report.sums().carried().isPresent()) {
            words.add("carried");
        }
        if (!report.practices().isEmpty()) {
            words.add("practices");
        }
        return words;
    }

    private void trend(ChapterReport report) {
        if (report.trend().isShown()) {
            note("trend", Map.of("years", new TrendSentences(draft).years()));
        }
    }

    private String steps() {
        return draft.report().recommendations().stream()
                .findFirst()
                .map(one -> prose.allOf(one.progress().figures().total().steps().stream()
                        .map(step -> draft.quoted(step.option().label()))
                        .toList()))
                .orElse("");
    }

    private Map<String, String> facts(ChapterReport report) {
        var published = draft.facts().snapshot();
        return Map.of(
                "program", draft.facts().program(),
                "definition", report.definitionHash(),
                "published", published.isPresent() ? "yes" : "no",
                "number", published.map(DraftFacts.Published::number).orElse(""),
                "time", published.map(one -> prose.texts().minute(one.at())).orElse(""));
    }

    private void note(String word, Map<String, ?> arguments) {
        composition.paragraph(prose.text("draft.method." + word, arguments));
    }
}
