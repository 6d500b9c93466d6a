package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sentences of the summary. */
final class SummarySentences {

    private final Draft draft;
    private final Prose prose;

    SummarySentences(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
    }

    String about() {
        var report = draft.report();
        return prose.text(
                "draft.summary.about",
                Map.of(
                        "instrument", SentenceCase.within(report.instrument().title()),
                        "chapter", report.chapter(),
                        "year", String.valueOf(report.year()),
                        "coverage", new CoverageSentences(draft).reported()));
    }

    /** Empty where there is no progress to speak of. */
    String progress() {
        return draft.report()
                .sums()
                .progress()
                .filter(pooled -> FrontMatter.applies(pooled.total()))
                .map(pooled -> joined(Stream.concat(
                        Stream.of(new ProgressSentences(draft).pooledHigh(pooled.total())),
                        new TrendSentences(draft).chapter().stream())))
                .orElse("");
    }

    /** Obstacles and assistance. */
    String more() {
        var sentences = new SumSentences(draft);
        return joined(Stream.concat(sentences.obstacles().stream(), sentences.needed().stream()));
    }

    private static String joined(Stream<String> sentences) {
        return String.join(" ", (List<String>) sentences.toList());
    }
}
