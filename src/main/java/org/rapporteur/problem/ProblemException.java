package org.rapporteur.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.answer.Finding;

/** A request that cannot be served, with what its text needs. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Characters of what was sent that an answer quotes; a megabyte that was sent is not sent back. */
    private static final int QUOTED = 200;

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
        super(problem + " " + shown(arguments));
        this.problem = problem;
        this.arguments = shown(arguments);
        this.findings = List.copyOf(findings);
    }

    private static Map<String, Object> shown(Map<String, Object> arguments) {
        return arguments.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, argument -> shown(argument.getValue())));
    }

    private static Object shown(Object argument) {
        return argument instanceof String text && text.codePointCount(0, text.length()) > QUOTED
                ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…"
                : argument;
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
