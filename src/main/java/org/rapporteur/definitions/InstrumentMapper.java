package org.rapporteur.definitions;

import java.util.HashMap;
import java.util.List;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.ClosingParagraph;
import org.rapporteur.core.catalogue.EarlierText;
import org.rapporteur.core.catalogue.Instrument;

/** From {@code instrument.yaml} and its chapters to an instrument. */
final class InstrumentMapper {

    private InstrumentMapper() {}

    static Instrument map(LocatedNode document, List<Chapter> chapters) {
        var closing = document.entries("closing").stream()
                .map(InstrumentMapper::closing)
                .toList();
        return new Instrument(
                document.text("id"),
                document.text("title"),
                document.text("short"),
                document.text("document"),
                earlier(document.at("earlier")),
                chapters,
                closing);
    }

    private static EarlierText earlier(LocatedNode node) {
        var series = new HashMap<String, String>();
        node.at("series").properties().forEach((code, name) -> series.put(code, name.text()));
        return new EarlierText(node.text("short"), node.text("title"), node.text("paragraphs"), series);
    }

    private static ClosingParagraph closing(LocatedNode node) {
        return new ClosingParagraph(node.text("id"), node.text("text"), ChapterMapper.lines(node.at("source")));
    }
}
