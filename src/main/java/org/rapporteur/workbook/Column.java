package org.rapporteur.workbook;

import java.util.Locale;

/** The columns of a chapter's sheet, in their order from A. */
enum Column {
    /** Hidden: the key of the row, which for an item is its code. */
    CODE(0),
    PARAGRAPH(8),
    RECOMMENDATION(20),
    QUESTION(50),
    ANSWER(44),
    PREVIOUS(24),
    HOW(44);

    private final double width;

    Column(double width) {
        this.width = width;
    }

    /** In characters; 0 for a hidden column. */
    double width() {
        return width;
    }

    /** Where it stands while nobody has moved it, from 0. */
    int position() {
        return ordinal();
    }

    /** Key of the text at its head. */
    String heading() {
        return "workbook.column." + name().toLowerCase(Locale.ROOT);
    }
}
