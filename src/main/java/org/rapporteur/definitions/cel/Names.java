package org.rapporteur.definitions.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.expression.Variable;

/** The names that an expression reads, such as {@code status} or {@code previous.obstacles.first}. */
final class Names {

    private Names() {}

    /** A name and the part of a tree that it is. */
    record Name(CelExpr part, String text) {}

    static List<Name> in(CelExpr tree) {
        return of(tree).map(name -> List.of(new Name(tree, name)))
                .orElseGet(() ->
                        parts(tree).stream().flatMap(part -> in(part).stream()).toList());
    }

    /** The name that an expression consists of; empty where it is more than a name. */
    static Optional<String> of(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> Optional.of(expression.ident().name());
            case SELECT ->
                of(expression.select().operand())
                        .map(operand -> operand + "." + expression.select().field());
            default -> Optional.empty();
        };
    }

    /** The code of an item that somebody wrote like a name: it is read as a part of the number that it begins with. */
    static Optional<String> bareCode(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            return bareCode(expression.select().operand())
                    .map(operand -> operand + "." + expression.select().field());
        }
        return Optional.of(expression)
                .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .map(CelExpr::constant)
                .filter(constant -> constant.getKind() == CelConstant.Kind.DOUBLE_VALUE)
                .map(constant -> String.valueOf((long) constant.doubleValue()));
    }

    static Variable variable(String name) {
        return name.startsWith(Language.PREVIOUS)
                ? Variable.previous(name.substring(Language.PREVIOUS.length()))
                : Variable.present(name);
    }

    /** Whether a name is an item's code, which begins with the number of a chapter. */
    static boolean isCode(String name) {
        var plain = variable(name).name();
        return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    }

    static List<CelExpr> parts(CelExpr tree) {
        return switch (tree.getKind()) {
            case CALL -> operands(tree.call());
            case LIST -> tree.list().elements();
            case SELECT -> List.of(tree.select().operand());
            default -> List.of();
        };
    }

    /** With the target of a call such as {@code text.contains(part)} as the first. */
    static List<CelExpr> operands(CelCall call) {
        var operands = new ArrayList<CelExpr>();
        call.target().ifPresent(operands::add);
        operands.addAll(call.args());
        return operands;
    }
}
