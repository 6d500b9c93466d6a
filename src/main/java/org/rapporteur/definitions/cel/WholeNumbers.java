package org.rapporteur.definitions.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelMutableExpr;

/** Turns the whole numbers of an expression into decimal ones. */
final class WholeNumbers {

    private WholeNumbers() {}

    static void toDecimal(CelMutableExpr tree) {
        switch (tree.getKind()) {
            case CONSTANT -> toDecimalIfWhole(tree);
            case CALL -> {
                tree.call().args().forEach(WholeNumbers::toDecimal);
                tree.call().target().ifPresent(WholeNumbers::toDecimal);
            }
            case LIST -> tree.list().elements().forEach(WholeNumbers::toDecimal);
            case SELECT -> toDecimal(tree.select().operand());
            default -> {
                // nothing in it
            }
        }
    }

    private static void toDecimalIfWhole(CelMutableExpr constant) {
        if (constant.constant().getKind() == CelConstant.Kind.INT64_VALUE) {
            constant.setConstant(
                    CelConstant.ofValue((double) constant.constant().int64Value()));
        }
    }
}
