package org.rapporteur.definitions.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.Map;

/** Where the parts of an expression begin, for a person who looks for them: in code points from its beginning. */
final class Positions {

    private final String text;
    private final Map<Long, Integer> positions;

    private Positions(String text, Map<Long, Integer> positions) {
        this.text = text;
        this.positions = positions;
    }

    static Positions in(CelAbstractSyntaxTree tree) {
        return new Positions(
                tree.getSource().getContent().toString(), tree.getSource().getPositionsMap());
    }

    /** Of an operator itself; of a function the first letter of its name; of a name with dots its first part. */
    int of(CelExpr part) {
        return switch (part.getKind()) {
            case SELECT -> of(part.select().operand());
            case CALL -> beforeParenthesis(part, part.call().function());
            case IDENT -> Names.isCode(part.ident().name()) ? beforeParenthesis(part, Language.ITEM) : plain(part);
            default -> plain(part);
        };
    }

    /** As the parser gives it: of a call it is the parenthesis. */
    int plain(CelExpr part) {
        return positions.getOrDefault(part.id(), 0);
    }

    private int beforeParenthesis(CelExpr part, String name) {
        var position = plain(part);
        var parenthesis = text.offsetByCodePoints(0, position);
        var begin = text.lastIndexOf(name, parenthesis);
        var isOfThisCall =
                begin >= 0 && text.substring(begin + name.length(), parenthesis).isBlank();
        return isOfThisCall ? text.codePointCount(0, begin) : position;
    }
}
