package org.rapporteur.workbook;

import java.util.Map;
import java.util.Objects;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.problem.Problem;

/** What became of an uploaded file. */
public sealed interface Reading {

    /** It is the workbook that was expected, and this is what it holds. */
    record Accepted(WorkbookIdentity identity, Incoming incoming) implements Reading {
        public Accepted {
            Objects.requireNonNull(identity);
            Objects.requireNonNull(incoming);
        }
    }

    /**
     * It is not, and nothing of it is taken in.
     *
     * @param arguments as {@link Problem} lists them
     */
    record Refused(Problem problem, Map<String, Object> arguments) implements Reading {
        public Refused {
            Objects.requireNonNull(problem);
            arguments = Map.copyOf(arguments);
        }
    }
}
