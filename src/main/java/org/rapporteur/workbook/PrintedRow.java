package org.rapporteur.workbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Part;

/**
 * A row of a chapter's sheet, but for the answers.
 *
 * @param key what the hidden column holds, unlike that of every other row but the sheets' headers
 * @param texts by column; a column without one is printed empty
 * @param item the item that the row asks, in a row of that kind alone
 */
record PrintedRow(String key, Kind kind, Map<Column, String> texts, Optional<Item> item) {

    /** Before the recommendation that a heading stands above, in the key of its row. */
    static final String HEADING = "heading ";

    PrintedRow {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
        var copy = new EnumMap<Column, String>(Column.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
        if ((kind == Kind.ITEM) != item.isPresent()) {
            throw new IllegalArgumentException(key + " is of kind " + kind + " and asks " + item);
        }
    }

    static PrintedRow of(String key, Kind kind, Map<Column, String> texts) {
        return new PrintedRow(key, kind, texts, Optional.empty());
    }

    /** Whether it is printed where only a part of the questionnaire is. */
    boolean isWithin(Part part) {
        return switch (kind) {
            case CHAPTER, HEADER, CHAPEAU -> true;
            case HEADING -> part.covers(RecommendationId.parse(key.substring(HEADING.length())));
            case RECOMMENDATION, GROUP, ITEM -> part.covers(RecommendationId.parse(text(Column.PARAGRAPH)));
        };
    }

    /** What is printed in a column; an empty text where nothing is. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    /** What a row is there for. */
    enum Kind {
        /** The chapter's title, at the top. */
        CHAPTER,
        /** The heads of the columns. */
        HEADER,
        /** The chapter's opening paragraph. */
        CHAPEAU,
        /** A printed sub-heading. */
        HEADING,
        /** A recommendation's title and words, above its items. */
        RECOMMENDATION,
        /** What a list of items has in common, above them. */
        GROUP,
        ITEM
    }
}
