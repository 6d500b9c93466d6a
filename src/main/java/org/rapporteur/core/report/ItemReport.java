package org.rapporteur.core.report;

import java.util.Objects;
import org.rapporteur.core.questionnaire.AnswerType;

/** What States answered to one question about a recommendation. */
public sealed interface ItemReport {

    /** The id of the template, or of the member where the template asks for several things. */
    String id();

    /** The question. */
    String label();

    /** A choice: how many chose what. */
    record OfChoice(String id, String label, Breakdown figures) implements ItemReport {
        public OfChoice {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            Objects.requireNonNull(figures);
        }
    }

    /** A number: how the numbers lie. */
    record OfNumber(String id, String label, AnswerType.Number type, ByGroup<Summary> figures) implements ItemReport {
        public OfNumber {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            Objects.requireNonNull(type);
            Objects.requireNonNull(figures);
        }
    }
}
