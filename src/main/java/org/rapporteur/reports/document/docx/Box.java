package org.rapporteur.reports.document.docx;

/**
 * What a paragraph or the row of a table takes of a page, in twentieths of a point.
 *
 * @param before above it; of this and what is left below the one before, the larger counts
 * @param lines in which it can be divided between pages
 * @param keepsNext whether it stays on one page with the next
 * @param breaks whether it begins a new page
 * @param head what is repeated above it where it comes first on a page
 * @param anchor of the heading that it is; empty for none
 */
record Box(int before, int lines, int line, int after, boolean keepsNext, boolean breaks, int head, String anchor) {

    /** Of fewer lines none is left alone at the top or the bottom of a page. */
    static final int LEAST = 2;

    int height() {
        return lines * line;
    }

    /** The height of what must stay together at its beginning. */
    int beginning() {
        return line * (isDivisible() ? LEAST : lines);
    }

    boolean isDivisible() {
        return lines >= 2 * LEAST && !keepsNext;
    }
}
