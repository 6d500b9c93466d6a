package org.rapporteur.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a chapter's sheet, in their order from A. */
enum Column {
    /** Hidden: the key of the row, which for an item is its code. */
    CODE(0),
    PARAGRAPH(8),
    RECOMMENDATION(20),
    QUESTION(48),
    ANSWER(42),
    /** Where carried-over answers are confirmed; only in a workbook that has any. */
    REVIEW(15),
    /** What the workbook itself finds while it is filled in. */
    CHECK(34),
    PREVIOUS(24),
    HOW(42);

    private final double width;

    Column(double width) {
        this.width = width;
    }

    /** Those that a workbook is printed with, in their order. */
    static List<Column> printed(boolean hasReview, boolean hasChecks) {
        return Arrays.stream(values())
                .filter(column -> column != REVIEW || hasReview)
                .filter(column -> column != CHECK || hasChecks)
                .toList();
    }

    /** In characters; 0 for a hidden column. */
    double width() {
        return width;
    }

    /** Key of the text at its head. */
    String heading() {
        return "workbook.column." + name().toLowerCase(Locale.ROOT);
    }
}
