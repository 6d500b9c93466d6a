package org.rapporteur.definitions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Compiles and type-checks the conditions of an instrument's templates. */
final class ConditionCompiler {

    private final Map<String, List<String>> variables;
    private final DefinitionMistakes mistakes;
    private final CelCompiler compiler;
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();

    /** @param variables the templates that a condition may read, each with the codes of its options; none for a narrative */
    ConditionCompiler(Map<String, List<String>> variables, DefinitionMistakes mistakes) {
        this.variables = new LinkedHashMap<>(variables);
        this.mistakes = mistakes;
        // no macros: without them an expression has no loop
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        variables.keySet().forEach(template -> builder.addVar(template, SimpleType.STRING));
        this.compiler = builder.build();
    }

    /**
     * @param template whose condition it is
     * @return empty where the expression is wrong; the mistakes say why
     */
    Optional<CelCondition> compile(String template, LocatedNode expression) {
        return result(compiler.parse(expression.text()), expression)
                .map(ConditionReading::of)
                .filter(reading -> knows(template, reading, expression))
                .flatMap(reading -> checked(reading, expression));
    }

    private Optional<CelCondition> checked(ConditionReading reading, LocatedNode expression) {
        return result(compiler.check(reading.tree()), expression).flatMap(tree -> plan(tree, reading, expression));
    }

    private Optional<CelCondition> plan(CelAbstractSyntaxTree tree, ConditionReading reading, LocatedNode expression) {
        var read = new LinkedHashMap<String, List<String>>();
        reading.templates().forEach(name -> read.put(name, variables.get(name)));
        try {
            return Optional.of(new CelCondition(expression.text(), runtime.createProgram(tree), read));
        } catch (CelEvaluationException e) {
            mistakes.add(expression.place(), Kind.CONDITION_FAILS, Map.of("reason", e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<CelAbstractSyntaxTree> result(CelValidationResult result, LocatedNode expression) {
        try {
            return Optional.of(result.getAst());
        } catch (CelValidationException e) {
            var reason = e.getErrors().get(0).getMessage();
            mistakes.add(expression.place(), Kind.CONDITION_UNREADABLE, Map.of("reason", reason));
            return Optional.empty();
        }
    }

    private boolean knows(String template, ConditionReading reading, LocatedNode expression) {
        var unknown = reading.templates().stream()
                .filter(name -> !variables.containsKey(name))
                .toList();
        unknown.forEach(name -> mistakes.add(
                expression.place(),
                Kind.CONDITION_READS_UNKNOWN_TEMPLATE,
                Map.of("template", name, "known", String.join(", ", variables.keySet()))));
        var itself = reading.templates().contains(template);
        if (itself) {
            mistakes.add(expression.place(), Kind.CONDITION_READS_ITSELF, Map.of("template", template));
        }
        return unknown.isEmpty() && !itself && knowsOptions(reading, expression);
    }

    private boolean knowsOptions(ConditionReading reading, LocatedNode expression) {
        var all = true;
        for (var compared : reading.compared().entrySet()) {
            all &= knowsOptions(compared.getKey(), compared.getValue(), expression);
        }
        return all;
    }

    private boolean knowsOptions(String template, Set<String> codes, LocatedNode expression) {
        var known = variables.get(template);
        var unknown = codes.stream()
                .filter(code -> !known.isEmpty() && !code.isEmpty() && !known.contains(code))
                .toList();
        unknown.forEach(code -> mistakes.add(
                expression.place(),
                Kind.CONDITION_READS_UNKNOWN_OPTION,
                Map.of("template", template, "option", code, "known", String.join(", ", known))));
        return unknown.isEmpty();
    }
}
