package org.rapporteur.definitions.cel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.definitions.cel.Vocabulary.Word;

/**
 * Tries whether an expression can hold at all, or holds whatever is answered. It is certain of what it finds: a part that
 * cannot be tried counts as one that may hold or not, and with too many answers to try it finds nothing.
 */
public final class Possibilities {

    private static final int MOST_TRIES = 10_000;

    private final Vocabulary vocabulary;

    public Possibilities(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What answers can make of an expression. */
    public enum Outcome {
        NEVER_HOLDS,
        ALWAYS_HOLDS,
        DEPENDS
    }

    public Outcome of(Truth expression) {
        var domains = domains(expression);
        if (domains.values().stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other) > MOST_TRIES) {
            return Outcome.DEPENDS;
        }
        var seen = new boolean[2];
        tryAll(expression, new ArrayList<>(domains.entrySet()), new HashMap<>(), seen);
        return seen[0] && seen[1] ? Outcome.DEPENDS : seen[1] ? Outcome.ALWAYS_HOLDS : Outcome.NEVER_HOLDS;
    }

    private static void tryAll(
            Truth expression,
            List<Map.Entry<Object, List<Object>>> domains,
            Map<Object, Object> tried,
            boolean[] seen) {
        if (seen[0] && seen[1]) {
            return;
        } else if (domains.isEmpty()) {
            seen[new Trial(tried).holds(expression) ? 1 : 0] = true;
            return;
        }
        var first = domains.get(0);
        for (var value : first.getValue()) {
            tried.put(first.getKey(), value);
            tryAll(expression, domains.subList(1, domains.size()), tried, seen);
        }
    }

    /** What to try for each variable, and for each part that cannot be tried: that it holds, and that it does not. */
    private Map<Object, List<Object>> domains(Truth expression) {
        var atoms = Atoms.of(expression).distinct().toList();
        var domains = new LinkedHashMap<Object, List<Object>>();
        var texts = texts(atoms);
        for (var atom : atoms) {
            var variables = atom.reads().distinct().toList();
            var tries = variables.stream()
                    .map(variable -> domain(variable, atoms, texts))
                    .toList();
            if (!(Atoms.isOfTexts(atom) || Atoms.isThreshold(atom))
                    || tries.stream().anyMatch(List::isEmpty)) {
                domains.put(atom, List.of(true, false));
            } else {
                for (var i = 0; i < tries.size(); i++) {
                    domains.put(variables.get(i), tries.get(i));
                }
            }
        }
        return domains;
    }

    /** Where answers are compared with one another, each may be any option of another one, or like none of them. */
    private Domains texts(List<Truth> atoms) {
        var named = atoms.stream().flatMap(Atoms::constants).collect(Collectors.toSet());
        if (atoms.stream().noneMatch(Atoms::isOfSeveral)) {
            return new Domains(named, 1);
        }
        var variables = atoms.stream().flatMap(Truth::reads).distinct().toList();
        variables.forEach(variable -> named.addAll(word(variable).options()));
        return new Domains(named, variables.size() + 1);
    }

    private Word word(Variable variable) {
        return vocabulary.find(variable.name()).orElseThrow();
    }

    private List<Object> domain(Variable variable, List<Truth> atoms, Domains texts) {
        var word = word(variable);
        return switch (word.kind()) {
            case TEXT -> texts.texts(word.options());
            case LIST -> texts.lists(word.options(), word.most());
            case NUMBER -> numbers(variable, atoms);
        };
    }

    private static List<Object> numbers(Variable variable, List<Truth> atoms) {
        Set<Double> thresholds = atoms.stream()
                .filter(atom -> atom.reads().anyMatch(variable::equals))
                .flatMap(Atoms::thresholds)
                .collect(Collectors.toCollection(TreeSet::new));
        var numbers = new ArrayList<Object>(Domains.numbers(thresholds));
        numbers.add(Trial.NO_ANSWER);
        numbers.add(Trial.NOT_KNOWN);
        return numbers;
    }
}
