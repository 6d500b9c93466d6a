package org.rapporteur.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** What a schema cannot say about a chapter's file. */
final class ChapterChecks {

    private final Optional<Integer> sourceLines;
    private final DefinitionMistakes mistakes;
    private final IndicatorChecks indicators;

    /** @param sourceLines how many lines the source has; empty where it is not there */
    ChapterChecks(Optional<Integer> sourceLines, DefinitionMistakes mistakes) {
        this.sourceLines = sourceLines;
        this.mistakes = mistakes;
        this.indicators = new IndicatorChecks(mistakes);
    }

    void check(LocatedNode document) {
        var chapter = document.at("chapter");
        var expected = "chapter-" + chapter.text() + ".yaml";
        if (!document.file().endsWith("/" + expected)) {
            mistakes.add(chapter.place(), Kind.CHAPTER_FILE, Map.of("expected", expected));
        }
        checkLines(document.at("source"));
        document.find("chapeau").ifPresent(this::checkParagraph);
        checkRecommendations(chapter.integer(), document.entries("recommendations"));
    }

    private void checkRecommendations(int chapter, List<LocatedNode> recommendations) {
        Duplicates.of("id", recommendations)
                .forEach(twice -> mistakes.add(twice.place(), Kind.RECOMMENDATION_TWICE, Map.of("id", twice.text())));
        for (var recommendation : recommendations) {
            checkId(chapter, recommendation.at("id"));
            checkParagraph(recommendation);
            Duplicates.of("id", recommendation.entries("elements"))
                    .forEach(twice -> mistakes.add(twice.place(), Kind.ELEMENT_TWICE, Map.of("id", twice.text())));
            indicators.check(recommendation.entries("indicators"));
        }
    }

    private void checkId(int chapter, LocatedNode id) {
        var arguments = Map.of("id", id.text(), "chapter", String.valueOf(chapter));
        if (!parses(RecommendationId::parse, id)) {
            mistakes.add(id.place(), Kind.RECOMMENDATION_FORM, arguments);
        } else if (RecommendationId.parse(id.text()).chapter() != chapter) {
            mistakes.add(id.place(), Kind.CHAPTER_OF_RECOMMENDATION, arguments);
        }
    }

    private void checkParagraph(LocatedNode paragraph) {
        checkLines(paragraph.at("source"));
        var ties = paragraph.entries("correspondence");
        Duplicates.of("ref", ties)
                .forEach(twice -> mistakes.add(twice.place(), Kind.REFERENCE_TWICE, Map.of("reference", twice.text())));
        ties.stream()
                .map(tie -> tie.at("ref"))
                .filter(reference -> !parses(Reference::parse, reference))
                .forEach(reference ->
                        mistakes.add(reference.place(), Kind.REFERENCE_FORM, Map.of("reference", reference.text())));
    }

    /** Checks a range of lines of the source. */
    void checkLines(LocatedNode range) {
        var from = range.at("from");
        var to = range.at("to");
        if (to.integer() < from.integer()) {
            mistakes.add(to.place(), Kind.LINES_REVERSED, Map.of("from", from.text(), "to", to.text()));
        }
        sourceLines.ifPresent(lines -> Stream.of(from, to)
                .filter(line -> line.integer() > lines)
                .forEach(line -> mistakes.add(
                        line.place(),
                        Kind.LINES_BEYOND_SOURCE,
                        Map.of("line", line.text(), "lines", String.valueOf(lines)))));
    }

    private static boolean parses(Function<String, ?> parser, LocatedNode value) {
        try {
            parser.apply(value.text());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
