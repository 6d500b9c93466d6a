package org.rapporteur.definitions.cel;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.expression.Variable;

/** The names that an expression reads, such as {@code status} or {@code previous.obstacles.first}. */
record Names(List<Name> all) {

    /** @param expression its id in the tree */
    record Name(long expression, String text) {}

    static Names in(CelExpr tree) {
        var names = new ArrayList<Name>();
        collect(tree, names);
        return new Names(List.copyOf(names));
    }

    private static void collect(CelExpr tree, List<Name> names) {
        of(tree).ifPresentOrElse(name -> names.add(new Name(tree.id(), name)), () -> parts(tree)
                .forEach(part -> collect(part, names)));
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

    static Variable variable(String name) {
        return name.startsWith(Language.PREVIOUS)
                ? Variable.previous(name.substring(Language.PREVIOUS.length()))
                : Variable.present(name);
    }

    private static List<CelExpr> parts(CelExpr tree) {
        return switch (tree.getKind()) {
            case CALL -> {
                var parts = new ArrayList<>(tree.call().args());
                tree.call().target().ifPresent(parts::add);
                yield parts;
            }
            case LIST -> tree.list().elements();
            case SELECT -> List.of(tree.select().operand());
            default -> List.of();
        };
    }
}
