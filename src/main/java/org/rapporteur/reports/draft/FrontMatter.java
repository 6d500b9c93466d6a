package org.rapporteur.reports.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document.Masthead;
import org.rapporteur.reports.document.Document.Properties;

/** What stands before the first chapter of a draft: masthead, title, summary and contents. */
final class FrontMatter {

    /** Given as the time of making where nothing has been submitted: the same submissions give the same bytes. */
    private static final Instant NEVER = Instant.parse("2000-01-01T00:00:00Z");

    private final Draft draft;
    private final Prose prose;

    FrontMatter(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
    }

    Properties properties() {
        var report = draft.report();
        return new Properties(
                title(),
                prose.text(
                        "draft.subject",
                        Map.of(
                                "instrument",
                                SentenceCase.within(report.instrument().title()))),
                draft.facts().program(),
                prose.texts().locale(),
                report.basis().latestSubmission().orElse(NEVER));
    }

    Masthead masthead() {
        return new Masthead(
                prose.text("draft.organization"),
                symbol(),
                prose.text("draft.organ"),
                List.of(prose.text("draft.distribution"), prose.text("draft.date"), prose.text("draft.original")),
                List.of(
                        prose.text("draft.body"),
                        prose.text("draft.session"),
                        prose.text("draft.meeting"),
                        prose.text("draft.item"),
                        prose.text("draft.item_title")));
    }

    /** In the year after the reporting year the Commission sees the report. */
    String symbol() {
        return prose.text(
                "draft.symbol", Map.of("year", String.valueOf(draft.report().year() + 1)));
    }

    Optional<String> mark() {
        return Optional.of(prose.text(draft.facts().synthetic() ? "draft.mark.synthetic" : "draft.mark.draft"));
    }

    void write() {
        var composition = draft.composition();
        composition.add(new Block.Title(title(), kind()));
        composition.add(new Block.Summary(prose.text("draft.summary"), summary()));
        composition.add(new Block.PageBreak());
        composition.add(new Block.Contents(prose.text("draft.contents")));
    }

    private String title() {
        var report = draft.report();
        return prose.text(
                "draft.title",
                Map.of(
                        "instrument", SentenceCase.within(report.instrument().title()),
                        "chapter", report.chapter(),
                        "title", SentenceCase.within(report.title())));
    }

    private String kind() {
        return prose.text(
                "draft.kind", Map.of("published", draft.facts().snapshot().isPresent() ? "yes" : "no"));
    }

    private List<Block.Paragraph> summary() {
        var sentences = new SummarySentences(draft);
        return List.of(sentences.about(), sentences.progress(), sentences.more()).stream()
                .filter(marked -> !marked.isEmpty())
                .map(marked -> new Block.Paragraph(Optional.empty(), prose.spans(marked)))
                .toList();
    }

    /** Whether anybody to whom it applies has answered. */
    static boolean applies(Distribution figures) {
        return figures.denominators().applicable() > 0;
    }
}
