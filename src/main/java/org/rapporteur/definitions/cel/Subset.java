package org.rapporteur.definitions.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.definitions.cel.Trouble.Kind;

/** Finds what the Common Expression Language knows and definitions do not use. */
final class Subset {

    private final Positions positions;
    private final List<Trouble> troubles = new ArrayList<>();

    private Subset(Positions positions) {
        this.positions = positions;
    }

    static List<Trouble> outside(CelAbstractSyntaxTree tree) {
        var subset = new Subset(Positions.in(tree));
        subset.check(tree.getExpr());
        return subset.troubles;
    }

    private void check(CelExpr part) {
        switch (part.getKind()) {
            case CONSTANT -> checkConstant(part);
            case IDENT -> {
                // whether there is such a name is another question
            }
            case SELECT -> checkName(part);
            case CALL -> checkCall(part);
            case LIST ->
                part.list().elements().stream()
                        .filter(element -> !isText(element))
                        .forEach(element -> add(element, Kind.LIST_OF_OTHERS, Map.of()));
            default -> add(part, Kind.UNUSED_SIGN, Map.of("sign", "{}"));
        }
    }

    private void checkConstant(CelExpr part) {
        var constant = part.constant();
        switch (constant.getKind()) {
            case STRING_VALUE, DOUBLE_VALUE, BOOLEAN_VALUE -> {
                // these are used
            }
            case UINT64_VALUE -> add(part, Kind.UNUSED_SIGN, Map.of("sign", "u"));
            case BYTES_VALUE -> add(part, Kind.UNUSED_SIGN, Map.of("sign", "b"));
            default -> add(part, Kind.UNUSED_SIGN, Map.of("sign", "null"));
        }
    }

    /** Whoever writes {@code 1.a.status} means the question of that code, and the language a part of the number 1. */
    private void checkName(CelExpr part) {
        if (Names.of(part).isPresent()) {
            return;
        }
        Names.bareCode(part)
                .ifPresentOrElse(
                        code -> add(part, Kind.CODE_WITHOUT_ITEM, Map.of("code", code)),
                        () -> add(
                                part,
                                Kind.UNUSED_SIGN,
                                Map.of("sign", "." + part.select().field())));
    }

    private void checkCall(CelExpr part) {
        var call = part.call();
        var operator = Operator.of(call.function());
        if (call.function().equals(Language.ITEM)) {
            addUse(part, call.function());
        } else if (operator.isEmpty()) {
            addUnknown(part, call.function());
        } else if (operator.get().isFor(call)) {
            Names.operands(call).forEach(this::check);
        } else {
            addUse(part, call.function());
        }
    }

    private void addUse(CelExpr part, String function) {
        add(part, Kind.FUNCTION_USE, Map.of("function", function));
    }

    private void addUnknown(CelExpr part, String function) {
        if (Operator.isName(function)) {
            var known = Stream.concat(Operator.functions().map(Operator::sign), Stream.of(Language.ITEM))
                    .sorted()
                    .collect(Collectors.joining(", "));
            add(part, Kind.UNKNOWN_FUNCTION, Map.of("function", function, "known", known));
        } else {
            add(part, Kind.UNUSED_SIGN, Map.of("sign", Operator.sign(function)));
        }
    }

    private static boolean isText(CelExpr element) {
        return element.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && element.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    private void add(CelExpr part, Kind kind, Map<String, String> arguments) {
        troubles.add(new Trouble(positions.of(part), kind, arguments));
    }
}
