package org.rapporteur.definitions.cel;

import java.util.stream.Stream;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Truth.Compared;
import org.rapporteur.core.expression.Truth.Contains;
import org.rapporteur.core.expression.Truth.OneOf;
import org.rapporteur.core.expression.Truth.SameText;

/** The parts of which conditions are joined by and, or and not, and what they compare. */
final class Atoms {

    private Atoms() {}

    static Stream<Truth> of(Truth truth) {
        if (truth instanceof Truth.And and) {
            return Stream.concat(of(and.left()), of(and.right()));
        } else if (truth instanceof Truth.Or or) {
            return Stream.concat(of(or.left()), of(or.right()));
        } else if (truth instanceof Truth.Not not) {
            return of(not.operand());
        }
        return truth instanceof Truth.Constant ? Stream.of() : Stream.of(truth);
    }

    /** Whether an atom depends on nothing but which of the texts that it names the answers are. */
    static boolean isOfTexts(Truth atom) {
        if (atom instanceof Compared compared) {
            return isOfTexts(compared.left()) && isOfTexts(compared.right());
        }
        return !(atom instanceof Contains);
    }

    private static boolean isOfTexts(Numeric number) {
        if (number instanceof Numeric.Calculated calculated) {
            return isOfTexts(calculated.left()) && isOfTexts(calculated.right());
        }
        return number instanceof Numeric.Constant || number instanceof Numeric.Count || number instanceof Numeric.Size;
    }

    /** Whether an atom compares a single answer with a number that is written out. */
    static boolean isThreshold(Truth atom) {
        return atom instanceof Compared compared
                && thresholds(compared).findAny().isPresent();
    }

    /** The numbers with which such an atom compares. */
    static Stream<Double> thresholds(Truth atom) {
        if (atom instanceof Compared compared) {
            return Stream.concat(
                    threshold(compared.left(), compared.right()), threshold(compared.right(), compared.left()));
        }
        return Stream.of();
    }

    private static Stream<Double> threshold(Numeric read, Numeric constant) {
        return read instanceof Numeric.Read && constant instanceof Numeric.Constant number
                ? Stream.of(number.value())
                : Stream.of();
    }

    /** The texts that are written out in an atom. */
    static Stream<String> constants(Truth atom) {
        if (atom instanceof SameText same) {
            return Stream.concat(constants(same.left()), constants(same.right()));
        } else if (atom instanceof OneOf one) {
            return Stream.concat(constants(one.text()), constants(one.list()));
        } else if (atom instanceof Compared compared) {
            return Stream.concat(constants(compared.left()), constants(compared.right()));
        }
        return Stream.of();
    }

    private static Stream<String> constants(Numeric number) {
        if (number instanceof Numeric.Calculated calculated) {
            return Stream.concat(constants(calculated.left()), constants(calculated.right()));
        } else if (number instanceof Numeric.Count count) {
            return Stream.concat(constants(count.list()), constants(count.text()));
        }
        return number instanceof Numeric.Size size ? constants(size.list()) : Stream.of();
    }

    private static Stream<String> constants(Textual text) {
        return text instanceof Textual.Constant constant ? Stream.of(constant.value()) : Stream.of();
    }

    private static Stream<String> constants(TextList list) {
        return list instanceof TextList.Constant constant ? constant.values().stream() : Stream.of();
    }

    /** Whether an atom compares the texts of answers with one another. */
    static boolean isOfSeveral(Truth atom) {
        if (atom instanceof SameText same) {
            return same.left() instanceof Textual.Read && same.right() instanceof Textual.Read;
        } else if (atom instanceof OneOf one) {
            return one.text() instanceof Textual.Read && one.list() instanceof TextList.Read;
        }
        return atom instanceof Compared compared && (isOfSeveral(compared.left()) || isOfSeveral(compared.right()));
    }

    private static boolean isOfSeveral(Numeric number) {
        if (number instanceof Numeric.Calculated calculated) {
            return isOfSeveral(calculated.left()) || isOfSeveral(calculated.right());
        }
        return number instanceof Numeric.Count count && count.text() instanceof Textual.Read;
    }
}
