package org.rapporteur.workbook.formula;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.AnswerType;

/** Where the answer to an item is found. */
public sealed interface Source {

    AnswerType type();

    /**
     * It does not change any more while the workbook is filled in.
     *
     * @param answer that counts, in its exported form
     * @param isListed whether it stands in lists, also without an answer
     */
    record Fixed(AnswerType type, Optional<String> answer, boolean isListed) implements Source {
        public Fixed {
            Objects.requireNonNull(type);
            Objects.requireNonNull(answer);
        }
    }

    /**
     * Cells of the workbook hold the answer that counts and whether the item is relevant.
     *
     * @param isAlways whether it is relevant whatever is answered
     */
    record Row(AnswerType type, int row, boolean isAlways) implements Source {
        public Row {
            Objects.requireNonNull(type);
        }
    }
}
