package org.rapporteur.definitions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a condition reads.
 *
 * @param templates whose answers it reads
 * @param compared the texts that it compares the answer to a template with, by the template
 */
record ConditionReading(
        CelAbstractSyntaxTree tree, SortedSet<String> templates, SortedMap<String, Set<String>> compared) {

    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    static ConditionReading of(CelAbstractSyntaxTree tree) {
        var templates = new TreeSet<String>();
        var compared = new TreeMap<String, Set<String>>();
        expressions(tree).forEach(expression -> {
            if (expression.getKind() == Kind.IDENT) {
                templates.add(expression.ident().name());
            } else if (expression.getKind() == Kind.CALL) {
                compare(expression.call(), compared);
            }
        });
        return new ConditionReading(tree, templates, compared);
    }

    private static Stream<CelExpr> expressions(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree).getRoot().allNodes().map(CelNavigableExpr::expr);
    }

    private static void compare(CelCall call, Map<String, Set<String>> compared) {
        if (!COMPARISONS.contains(call.function())) {
            return;
        }
        call.args().stream()
                .filter(argument -> argument.getKind() == Kind.IDENT)
                .forEach(
                        argument -> compared.computeIfAbsent(argument.ident().name(), template -> new LinkedHashSet<>())
                                .addAll(call.args().stream()
                                        .flatMap(ConditionReading::texts)
                                        .toList()));
    }

    private static Stream<String> texts(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT -> text(expression.constant());
            case LIST -> expression.list().elements().stream().flatMap(ConditionReading::texts);
            default -> Stream.of();
        };
    }

    private static Stream<String> text(CelConstant constant) {
        return constant.getKind() == CelConstant.Kind.STRING_VALUE ? Stream.of(constant.stringValue()) : Stream.of();
    }
}
