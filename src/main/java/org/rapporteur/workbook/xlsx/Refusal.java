package org.rapporteur.workbook.xlsx;

import java.util.Map;
import org.rapporteur.problem.Problem;

/** A file that is not read any further, and why. Says nothing about the program, so it carries no stack. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Map<String, Object> arguments;

    /** @param arguments as the problem lists them */
    public Refusal(Problem problem, Map<String, Object> arguments) {
        super(problem + " " + arguments, null, false, false);
        this.problem = problem;
        this.arguments = Map.copyOf(arguments);
    }

    public Refusal(Problem problem) {
        this(problem, Map.of());
    }

    static Refusal of(Problem problem, String part) {
        return new Refusal(problem, Map.of("part", part));
    }

    static Refusal damaged() {
        return new Refusal(Problem.DAMAGED_WORKBOOK);
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }
}
