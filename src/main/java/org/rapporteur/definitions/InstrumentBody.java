package org.rapporteur.definitions;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.catalogue.Chapeau;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.ClosingParagraph;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.SourceLines;

/** An instrument as the API gives it. */
record InstrumentBody(String id, String title, String document, List<ChapterBody> chapters, List<ClosingBody> closing) {

    static InstrumentBody of(Instrument instrument) {
        return new InstrumentBody(
                instrument.id(),
                instrument.title(),
                instrument.document(),
                instrument.chapters().stream().map(ChapterBody::of).toList(),
                instrument.closing().stream().map(ClosingBody::of).toList());
    }

    record ChapterBody(
            int number,
            String title,
            SourceLines source,
            Optional<ChapeauBody> chapeau,
            List<RecommendationBody> recommendations) {

        static ChapterBody of(Chapter chapter) {
            return new ChapterBody(
                    chapter.number(),
                    chapter.title(),
                    chapter.source(),
                    chapter.chapeau().map(ChapeauBody::of),
                    chapter.recommendations().stream()
                            .map(RecommendationBody::of)
                            .toList());
        }
    }

    record ChapeauBody(String text, SourceLines source, String stated, List<CorrespondenceBody> correspondence) {

        static ChapeauBody of(Chapeau chapeau) {
            return new ChapeauBody(
                    chapeau.text(),
                    chapeau.source(),
                    Words.of(chapeau.stated()),
                    CorrespondenceBody.of(chapeau.correspondence()));
        }
    }

    record ClosingBody(String id, String text, SourceLines source) {

        static ClosingBody of(ClosingParagraph paragraph) {
            return new ClosingBody(paragraph.id(), paragraph.text(), paragraph.source());
        }
    }
}
