package org.rapporteur.reports.document;

import java.util.Objects;
import org.rapporteur.core.report.FigureId;

/** A piece of running text. */
public sealed interface Span {

    String text();

    /** Words of the program's own or of the definitions. */
    record Words(String text) implements Span {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** Words in italics, such as the name of a document. */
    record Emphasis(String text) implements Span {
        public Emphasis {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A figure as it is printed, in digits or in words.
     *
     * @param id which of the report's figures it is, by which a reader of the page gets to the answers behind it
     */
    record Figure(String text, FigureId id) implements Span {
        public Figure {
            Objects.requireNonNull(text);
            Objects.requireNonNull(id);
        }
    }
}
