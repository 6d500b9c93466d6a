package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph of the instrument as a search sees it.
 *
 * @param kind which kind of paragraph, and its number
 * @param title ours, where there is one
 * @param text the source's words
 * @param references names of the earlier paragraphs that it corresponds to
 */
record Passage(Kind kind, String number, Optional<String> title, String text, List<String> references) {
    Passage {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(number);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        references = List.copyOf(references);
    }

    /** Everything that a word can be found in. */
    List<Folded> searched() {
        var all = new ArrayList<Folded>();
        all.add(Folded.of(number));
        title.map(Folded::of).ifPresent(all::add);
        all.add(Folded.of(text));
        references.stream().map(Folded::of).forEach(all::add);
        return List.copyOf(all);
    }

    /** What a paragraph is within the instrument. */
    enum Kind {
        RECOMMENDATION,
        CHAPEAU,
        CLOSING
    }
}
