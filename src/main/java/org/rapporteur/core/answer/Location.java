package org.rapporteur.core.answer;

/** Where a raw answer was found. */
public sealed interface Location {

    /** A cell as people name it in one word, such as {@code Chapter 1!E12}; empty for a field. */
    String shown();

    /**
     * A cell of a workbook.
     *
     * @param sheet name of the sheet as the file has it
     * @param cell such as {@code E12}; empty where the whole sheet is meant
     */
    record Cell(String sheet, String cell) implements Location {
        @Override
        public String shown() {
            return sheet + "!" + cell;
        }
    }

    /** A field of a form or of a request, where the item itself is place enough. */
    record Field() implements Location {
        @Override
        public String shown() {
            return "";
        }
    }
}
