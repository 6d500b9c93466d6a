package org.rapporteur.definitions.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.definitions.cel.Trouble.Kind;

/** Says in plain words what the language's checker says about parts of an expression that do not go together. */
final class TypeTroubles {

    private static final Pattern OPERANDS = Pattern.compile(
            "found no matching overload for '(?<function>.+?)' applied to '(?<types>.+?)'.*", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile("expected type '.+' but found '(?<type>.+)'");
    private static final Pattern TYPE = Pattern.compile("list\\([^)]*\\)|string|double|bool");

    private final CelAbstractSyntaxTree tree;
    private final Positions positions;

    TypeTroubles(CelAbstractSyntaxTree tree) {
        this.tree = tree;
        this.positions = Positions.in(tree);
    }

    Trouble of(int offset, String reason) {
        var operands = OPERANDS.matcher(reason);
        if (operands.matches()) {
            var types = types(operands.group("types"));
            return call(tree.getExpr(), offset, operands.group("function"))
                    .flatMap(call -> operands(call, types))
                    .orElseGet(() -> unreadable(offset, reason));
        }
        var result = RESULT.matcher(reason);
        return result.matches() ? result("truth", types(result.group("type")).get(0)) : unreadable(offset, reason);
    }

    /** The whole has another type than the one that is wanted. */
    Trouble result(String wanted, String type) {
        return new Trouble(0, Kind.RESULT, Map.of("wanted", wanted, "type", type));
    }

    private static Trouble unreadable(int offset, String reason) {
        return new Trouble(offset, Kind.UNREADABLE, Map.of("reason", reason));
    }

    private Optional<Trouble> operands(CelExpr call, List<String> types) {
        var operands = Names.parts(call);
        if (operands.size() != types.size()) {
            return Optional.empty();
        }
        var operator = Operator.of(call.call().function()).orElseThrow();
        var sign = operator.sign();
        var wanted = operator.wanted().name().toLowerCase(Locale.ROOT);
        var arguments = operands.size() == 1
                ? Map.of("operator", sign, "wanted", wanted, "operand", shown(operands.get(0)), "type", types.get(0))
                : Map.of(
                        "operator", sign,
                        "wanted", wanted,
                        "left", shown(operands.get(0)),
                        "left_type", types.get(0),
                        "right", shown(operands.get(1)),
                        "right_type", types.get(1));
        var kind = operands.size() == 1 ? Kind.OPERAND : Kind.OPERANDS;
        return Optional.of(new Trouble(positions.of(call), kind, arguments));
    }

    private Optional<CelExpr> call(CelExpr part, int offset, String function) {
        return part.getKind() == CelExpr.ExprKind.Kind.CALL
                        && part.call().function().equals(function)
                        && positions.plain(part) == offset
                ? Optional.of(part)
                : Names.parts(part).stream()
                        .flatMap(inner -> call(inner, offset, function).stream())
                        .findFirst();
    }

    private static List<String> types(String written) {
        var types = new ArrayList<String>();
        var matcher = TYPE.matcher(written);
        while (matcher.find()) {
            types.add(type(matcher.group()));
        }
        return types;
    }

    private static String type(String written) {
        return switch (written) {
            case "string" -> "text";
            case "double" -> "number";
            case "bool" -> "truth";
            default -> "list";
        };
    }

    /** An operand as it stands there where it is short, so that a person recognizes it. */
    private static String shown(CelExpr operand) {
        return switch (operand.getKind()) {
            case CONSTANT -> constant(operand);
            case CALL ->
                Operator.isName(operand.call().function()) ? operand.call().function() + "(…)" : "(…)";
            case LIST -> "[…]";
            default -> Names.of(operand).orElse("…");
        };
    }

    private static String constant(CelExpr operand) {
        var constant = operand.constant();
        return switch (constant.getKind()) {
            case STRING_VALUE -> "\"" + constant.stringValue() + "\"";
            case DOUBLE_VALUE ->
                new BigDecimal(constant.doubleValue()).stripTrailingZeros().toPlainString();
            default -> String.valueOf(constant.booleanValue());
        };
    }
}
