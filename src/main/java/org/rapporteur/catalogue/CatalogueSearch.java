package org.rapporteur.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapeau;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.ClosingParagraph;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.Reference;

/** Searches the words of the instrument, our titles and the names of earlier paragraphs, all at once. */
final class CatalogueSearch {

    private final List<Indexed> passages;
    private final List<Reference> references;

    CatalogueSearch(Catalogue catalogue) {
        var instrument = catalogue.instrument();
        var chapters = instrument.chapters().stream().flatMap(CatalogueSearch::passages);
        var closing = instrument.closing().stream().map(CatalogueSearch::passage);
        this.passages = Stream.concat(chapters, closing).map(Indexed::of).toList();
        this.references = catalogue.references();
    }

    /** Where all words are found, in printed order; nothing for a search without words. */
    Found find(Words words) {
        if (words.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        return new Found(
                passages.stream()
                        .filter(indexed -> words.allIn(indexed.texts()))
                        .map(Indexed::passage)
                        .toList(),
                references.stream()
                        .filter(reference -> words.allIn(List.of(Folded.of(reference.toString()))))
                        .toList());
    }

    private static Stream<Passage> passages(Chapter chapter) {
        var chapeau = chapter.chapeau().map(opening -> passage(chapter, opening)).stream();
        return Stream.concat(chapeau, chapter.recommendations().stream().map(CatalogueSearch::passage));
    }

    private static Passage passage(Chapter chapter, Chapeau chapeau) {
        var number = String.valueOf(chapter.number());
        return new Passage(
                Passage.Kind.CHAPEAU, number, Optional.empty(), chapeau.text(), names(chapeau.correspondence()));
    }

    private static Passage passage(Recommendation recommendation) {
        var text = recommendation
                .completion()
                .map(rest -> recommendation.text() + " " + rest)
                .orElse(recommendation.text());
        return new Passage(
                Passage.Kind.RECOMMENDATION,
                recommendation.id().toString(),
                Optional.of(recommendation.title()),
                text,
                names(recommendation.correspondence()));
    }

    private static Passage passage(ClosingParagraph paragraph) {
        return new Passage(Passage.Kind.CLOSING, paragraph.id(), Optional.empty(), paragraph.text(), List.of());
    }

    private static List<String> names(List<Correspondence> ties) {
        return ties.stream().map(tie -> tie.reference().toString()).toList();
    }

    /** What was found. */
    record Found(List<Passage> passages, List<Reference> references) {
        boolean isNothing() {
            return passages.isEmpty() && references.isEmpty();
        }
    }

    private record Indexed(Passage passage, List<Folded> texts) {
        static Indexed of(Passage passage) {
            return new Indexed(passage, passage.searched());
        }
    }
}
