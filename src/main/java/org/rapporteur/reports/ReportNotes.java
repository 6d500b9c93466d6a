package org.rapporteur.reports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.text.Texts;

/** What the figures of a report mean. */
final class ReportNotes {

    private static final List<String> FIGURES = List.of(
            "member_states",
            "reporting",
            "asked",
            "answered",
            "applicable",
            "scale",
            "not_known",
            "not_applicable",
            "not_answered",
            "rounding");
    private static final List<String> REFERENCES = List.of("references", "pooled", "confidence");

    private final Texts texts;
    private final Map<String, String> names;
    private final boolean synthetic;

    ReportNotes(Instrument instrument, Texts texts, boolean synthetic) {
        this.names = instrument.names();
        this.texts = texts;
        this.synthetic = synthetic;
    }

    List<Note> of(ChapterReport report) {
        var notes = new ArrayList<>(beginning(report.year(), report.basis(), report.definitionHash()));
        FIGURES.forEach(word -> notes.add(explained(word)));
        special(report).forEach(word -> notes.add(explained(word)));
        if (!report.correspondence().isEmpty()) {
            REFERENCES.forEach(word -> notes.add(explained(word)));
            notes.add(explained("within_chapter"));
        }
        supported(report).ifPresent(notes::add);
        return notes;
    }

    /** Words that stand in some reports only. */
    private static Stream<String> special(ChapterReport report) {
        var templates = report.recommendations().stream()
                .flatMap(recommendation -> recommendation.templates().stream())
                .toList();
        return Stream.of(
                        words(
                                templates.stream()
                                        .anyMatch(each -> !each.numbers().isEmpty()),
                                "given",
                                "median",
                                "sum"),
                        words(templates.stream().anyMatch(each -> each.ranking().isPresent()), "named"),
                        words(
                                report.recommendations().stream()
                                        .anyMatch(each -> each.carried().isPresent()),
                                "carried"))
                .flatMap(words -> words);
    }

    private static Stream<String> words(boolean stand, String... words) {
        return stand ? Stream.of(words) : Stream.empty();
    }

    List<Note> of(CorrespondenceReport report) {
        var notes = new ArrayList<>(beginning(report.year(), report.basis(), report.definitionHash()));
        notes.add(series(report));
        notes.add(doubtful(report));
        Stream.of(REFERENCES, List.of("without_tie", "unasked"), FIGURES)
                .flatMap(List::stream)
                .forEach(word -> notes.add(explained(word)));
        return notes;
    }

    /** The Member States that a report covers, in words. */
    static String covered(Basis basis, Texts texts) {
        return texts.text("reports.region." + basis.region().map(Regions::code).orElse("all"));
    }

    private List<Note> beginning(int year, Basis basis, String definition) {
        var latest = basis.latestSubmission().map(Object::toString);
        var facts = Stream.of(
                fact("year", String.valueOf(year)),
                fact("region", covered(basis, texts)),
                fact("latest", latest.orElseGet(() -> texts.text("reports.notes.none"))),
                fact("definition", definition));
        return Stream.concat(synthetic ? Stream.of(explained("synthetic")) : Stream.empty(), facts)
                .toList();
    }

    private Note series(CorrespondenceReport report) {
        var earlier = report.instrument().earlier();
        return fact(
                "series",
                report.ties()
                        .series()
                        .map(earlier::nameOf)
                        .orElseGet(() -> texts.text("reports.notes.series.all", names)));
    }

    private Note doubtful(CorrespondenceReport report) {
        return fact(
                "doubtful",
                texts.text("reports.notes.doubtful." + (report.ties().doubtful() ? "yes" : "no")));
    }

    private Optional<Note> supported(ChapterReport report) {
        var support = report.recommendations().stream()
                .filter(RecommendationReport::support)
                .map(recommendation -> recommendation.id().toString())
                .collect(joining(", "));
        return Optional.of(support)
                .filter(ids -> !ids.isEmpty())
                .map(ids -> fact("support", texts.text("reports.notes.support.text", Map.of("recommendations", ids))));
    }

    private Note explained(String word) {
        return fact(word, texts.text("reports.notes." + word + ".text", names));
    }

    private Note fact(String word, String text) {
        return new Note(texts.text("reports.notes." + word, names), text);
    }
}
