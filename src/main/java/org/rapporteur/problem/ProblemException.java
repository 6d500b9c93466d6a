package org.rapporteur.problem;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.answer.Finding;

/** A request that cannot be served, with what its text needs. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Map<String, Object> arguments;
    private final transient List<Finding> findings;

    public ProblemException(Problem problem) {
        this(problem, Map.of(), List.of());
    }

    public ProblemException(Problem problem, Map<String, Object> arguments) {
        this(problem, arguments, List.of());
    }

    /** @param findings that explain the problem, in the order in which they are shown */
    public ProblemException(Problem problem, Map<String, Object> arguments, List<Finding> findings) {
        super(problem + " " + arguments);
        this.problem = problem;
        this.arguments = Map.copyOf(arguments);
        this.findings = List.copyOf(findings);
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<Finding> findings() {
        return findings;
    }
}
