package org.rapporteur.definitions.cel;

import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operators and functions of expressions, and what each is applied to. */
enum Operator {
    AND("_&&_", Wanted.TRUTHS, global("and", Type.TRUTH, Type.TRUTH, Type.TRUTH)),
    OR("_||_", Wanted.TRUTHS, global("or", Type.TRUTH, Type.TRUTH, Type.TRUTH)),
    NOT("!_", Wanted.TRUTH, global("not", Type.TRUTH, Type.TRUTH)),
    EQUAL("_==_", Wanted.ALIKE, text("equal"), number("equal")),
    NOT_EQUAL("_!=_", Wanted.ALIKE, text("not_equal"), number("not_equal")),
    LESS("_<_", Wanted.NUMBERS, number("less")),
    LESS_OR_EQUAL("_<=_", Wanted.NUMBERS, number("less_or_equal")),
    GREATER("_>_", Wanted.NUMBERS, number("greater")),
    GREATER_OR_EQUAL("_>=_", Wanted.NUMBERS, number("greater_or_equal")),
    PLUS("_+_", Wanted.NUMBERS, global("plus", Type.NUMBER, Type.NUMBER, Type.NUMBER)),
    MINUS("_-_", Wanted.NUMBERS, global("minus", Type.NUMBER, Type.NUMBER, Type.NUMBER)),
    TIMES("_*_", Wanted.NUMBERS, global("times", Type.NUMBER, Type.NUMBER, Type.NUMBER)),
    DIVIDED_BY("_/_", Wanted.NUMBERS, global("divided_by", Type.NUMBER, Type.NUMBER, Type.NUMBER)),
    NEGATIVE("-_", Wanted.NUMBER, global("negative", Type.NUMBER, Type.NUMBER)),
    IN("@in", Wanted.TEXT_AND_LIST, global("one_of", Type.TRUTH, Type.TEXT, Type.LIST)),
    ANSWERED(
            "answered",
            Wanted.NAME,
            global("text_answered", Type.TRUTH, Type.TEXT),
            global("number_answered", Type.TRUTH, Type.NUMBER),
            global("list_answered", Type.TRUTH, Type.LIST)),
    CONTAINS("contains", Wanted.TEXTS, newMemberOverload("contains", Type.TRUTH, Type.TEXT, Type.TEXT)),
    COUNT("count", Wanted.LIST_AND_TEXT, global("count", Type.NUMBER, Type.LIST, Type.TEXT)),
    REPETITIONS("repetitions", Wanted.TEXT, global("repetitions", Type.NUMBER, Type.TEXT)),
    SIZE(
            "size",
            Wanted.LIST_OR_TEXT,
            global("size_of_list", Type.NUMBER, Type.LIST),
            global("size_of_text", Type.NUMBER, Type.TEXT));

    private final String function;
    private final Wanted wanted;
    private final List<CelOverloadDecl> overloads;

    Operator(String function, Wanted wanted, CelOverloadDecl... overloads) {
        this.function = function;
        this.wanted = wanted;
        this.overloads = List.of(overloads);
    }

    /** By its name in a tree, such as {@code _&&_} or {@code count}. */
    static Optional<Operator> of(String function) {
        return Arrays.stream(values())
                .filter(operator -> operator.function.equals(function))
                .findFirst();
    }

    /** Those that are called by a name. */
    static Stream<Operator> functions() {
        return Arrays.stream(values()).filter(Operator::isFunction);
    }

    boolean isFunction() {
        return isName(function);
    }

    static boolean isName(String function) {
        return Character.isLetter(function.charAt(0));
    }

    /** As a person writes it, such as {@code &&} or {@code count}. */
    String sign() {
        return sign(function);
    }

    static String sign(String function) {
        return isName(function) ? function : function.replaceAll("[_@]", "");
    }

    Wanted wanted() {
        return wanted;
    }

    /** Whether it has as many operands as it wants, and one before it where it wants one there. */
    boolean isFor(CelCall call) {
        var first = overloads.get(0);
        return call.target().isPresent() == first.isInstanceFunction()
                && Names.operands(call).size() == first.parameterTypes().size();
    }

    CelFunctionDecl declaration() {
        return CelFunctionDecl.newFunctionDeclaration(function, overloads);
    }

    private static CelOverloadDecl global(String id, CelType result, CelType... operands) {
        return newGlobalOverload(id, result, operands);
    }

    private static CelOverloadDecl text(String id) {
        return global(id + "_text", Type.TRUTH, Type.TEXT, Type.TEXT);
    }

    private static CelOverloadDecl number(String id) {
        return global(id + "_number", Type.TRUTH, Type.NUMBER, Type.NUMBER);
    }

    /** What an operator is applied to, as sentences about it select it. */
    enum Wanted {
        TRUTH,
        TRUTHS,
        NUMBER,
        NUMBERS,
        /** Two texts or two numbers. */
        ALIKE,
        TEXT,
        TEXTS,
        TEXT_AND_LIST,
        LIST_AND_TEXT,
        LIST_OR_TEXT,
        NAME
    }

    /** The types of expressions. All numbers are of one type, so that a count can be compared with a share. */
    static final class Type {
        static final CelType TEXT = SimpleType.STRING;
        static final CelType NUMBER = SimpleType.DOUBLE;
        static final CelType TRUTH = SimpleType.BOOL;
        static final CelType LIST = ListType.create(SimpleType.STRING);

        private Type() {}
    }
}
