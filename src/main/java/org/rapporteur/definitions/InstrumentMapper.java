package org.rapporteur.definitions;

import java.util.List;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.ClosingParagraph;
import org.rapporteur.core.catalogue.Instrument;

/** From {@code instrument.yaml} and its chapters to an instrument. */
final class InstrumentMapper {

    private InstrumentMapper() {}

    static Instrument map(LocatedNode document, List<Chapter> chapters) {
        var closing = document.entries("closing").stream()
                .map(InstrumentMapper::closing)
                .toList();
        return new Instrument(
                document.text("id"), document.text("title"), document.text("document"), chapters, closing);
    }

    private static ClosingParagraph closing(LocatedNode node) {
        return new ClosingParagraph(node.text("id"), node.text("text"), ChapterMapper.lines(node.at("source")));
    }
}
