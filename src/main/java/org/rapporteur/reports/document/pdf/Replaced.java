package org.rapporteur.reports.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Paragraph;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Reworded;
import org.rapporteur.reports.document.Span.Words;
import org.rapporteur.text.Texts;

/** Nothing is lost without a word: a sign stands for each character that no font has, and a note at the end names them. */
final class Replaced {

    static final int SIGN = 0x25A1;

    private Replaced() {}

    static Document document(Document document, BitSet missing, Texts texts) {
        if (missing.isEmpty()) {
            return document;
        }
        var readable = Reworded.document(document, text -> replaced(text, missing));
        var blocks = new ArrayList<>(readable.blocks());
        blocks.add(note(missing, texts));
        return new Document(readable.properties(), readable.masthead(), readable.mark(), readable.running(), blocks);
    }

    private static String replaced(String text, BitSet missing) {
        return text.codePoints()
                .map(character -> missing.get(character) ? SIGN : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Block note(BitSet missing, Texts texts) {
        var characters = missing.stream().mapToObj("U+%04X"::formatted).collect(Collectors.joining(", "));
        var words =
                texts.text("documents.pdf.missing", Map.of("count", missing.cardinality(), "characters", characters));
        return new Paragraph(Optional.empty(), List.of(new Words(words)));
    }
}
