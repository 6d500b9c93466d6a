package org.rapporteur.reports.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of a document that begins on a line of its own. */
public sealed interface Block {

    /** The title of the document, and what kind of document it is, such as "Report by the Secretariat". */
    record Title(String text, String kind) implements Block {
        public Title {
            Objects.requireNonNull(text);
            Objects.requireNonNull(kind);
        }
    }

    /** The summary, in a frame on the first page. Its paragraphs bear no number. */
    record Summary(String heading, List<Paragraph> paragraphs) implements Block {
        public Summary {
            Objects.requireNonNull(heading);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The table of contents: every heading of level 1 and 2, with its page where the format has pages. */
    record Contents(String heading) implements Block {
        public Contents {
            Objects.requireNonNull(heading);
        }
    }

    /**
     * A heading.
     *
     * @param level from 1, the chapters of the document, to 3
     * @param label what it is counted by, such as {@code II.}, {@code A.} or {@code Annex I}; empty where it is not counted
     * @param anchor the id of the heading, unique within the document
     */
    record Heading(int level, String label, String text, String anchor) implements Block {
        public Heading {
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
            Objects.requireNonNull(anchor);
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException(text + " is a heading of level " + level);
            }
        }
    }

    /**
     * A paragraph of running text.
     *
     * @param number such as 12, printed as {@code 12.}; the numbers run through the whole document; empty in notes
     */
    record Paragraph(Optional<Integer> number, List<Span> spans) implements Block {
        public Paragraph {
            Objects.requireNonNull(number);
            spans = List.copyOf(spans);
        }
    }

    /** Items of a list, each lettered {@code (a)}, {@code (b)} and so on in the order given. */
    record Items(List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Words of a Member State, exactly as it gave them, in any language; line breaks are kept. */
    record Quotation(String text, List<Span> source) implements Block {
        public Quotation {
            Objects.requireNonNull(text);
            source = List.copyOf(source);
        }
    }

    /**
     * A table.
     *
     * @param label such as {@code Table 3}
     * @param columns at least one
     * @param notes below the table
     */
    record Table(String label, String caption, String anchor, List<Column> columns, List<Row> rows, List<String> notes)
            implements Block {
        /** As many rows as a page has room for beside other things. */
        private static final int SHORT = 8;

        /** @throws IllegalArgumentException where a row has not a cell for each column */
        public Table {
            Objects.requireNonNull(label);
            Objects.requireNonNull(caption);
            Objects.requireNonNull(anchor);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
            for (var row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + label + " does not fit its columns: " + row);
                }
            }
        }

        /** Whether it goes on one page. */
        public boolean isShort() {
            return rows.size() <= SHORT;
        }

        /**
         * @param numeric whether its cells are numbers, set to the end of the cell
         * @param share of the table's width, in any unit that all columns share
         */
        public record Column(String heading, boolean numeric, int share) {
            public Column {
                Objects.requireNonNull(heading);
            }
        }

        /**
         * @param total whether it sums up the others, and is set apart
         */
        public record Row(List<List<Span>> cells, boolean total) {
            public Row {
                cells = cells.stream().map(List::copyOf).toList();
            }
        }
    }

    /**
     * A chart that can be edited where the format allows it, with the same numbers beside it in a table of the document.
     *
     * @param label such as {@code Figure II}
     * @param alternative says in a sentence what the chart shows, for those who do not see it
     */
    record Chart(String label, String caption, String anchor, String alternative, Plot plot, List<String> notes)
            implements Block {
        public Chart {
            Objects.requireNonNull(label);
            Objects.requireNonNull(caption);
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(alternative);
            Objects.requireNonNull(plot);
            notes = List.copyOf(notes);
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
