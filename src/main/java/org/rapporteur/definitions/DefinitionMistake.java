package org.rapporteur.definitions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.text.Texts;

/**
 * What is wrong with a definition, and where.
 *
 * @param file below the folder of definitions, with forward slashes
 * @param line counted from 1
 * @param column counted from 1
 * @param pointer the value within the document, as a JSON Pointer (RFC 6901); empty for the whole document
 * @param arguments what the sentence names
 */
public record DefinitionMistake(
        String file, int line, int column, String pointer, Kind kind, Map<String, String> arguments)
        implements Comparable<DefinitionMistake> {

    private static final Comparator<DefinitionMistake> ORDER = Comparator.comparing(DefinitionMistake::file)
            .thenComparingInt(DefinitionMistake::line)
            .thenComparingInt(DefinitionMistake::column)
            .thenComparing(DefinitionMistake::kind)
            .thenComparing(mistake -> mistake.arguments.toString());

    public DefinitionMistake {
        Objects.requireNonNull(file);
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(kind);
        arguments = Map.copyOf(arguments);
    }

    /** What is wrong, as one sentence. */
    public String sentence(Texts texts) {
        return texts.text(kind.textKey(), new HashMap<>(arguments));
    }

    /** File, line, column, place in the document and sentence on one line, as a log shows it. */
    public String described(Texts texts) {
        var all = new HashMap<String, Object>();
        all.put("file", file);
        all.put("line", String.valueOf(line));
        all.put("column", String.valueOf(column));
        all.put("pointer", pointer.isEmpty() ? "/" : pointer);
        all.put("sentence", sentence(texts));
        return texts.text("definitions.mistake", all);
    }

    @Override
    public int compareTo(DefinitionMistake other) {
        return ORDER.compare(this, other);
    }

    /** Every way in which a definition can be wrong. */
    public enum Kind {
        FILE_MISSING,
        NAMED_FILE_MISSING,
        FILE_UNREADABLE,
        NOT_YAML,
        EMPTY_DOCUMENT,
        KEY_NOT_TEXT,
        KEY_TWICE,
        ANCHOR,
        TAG,

        PROPERTY_MISSING,
        PROPERTY_UNKNOWN,
        PROPERTY_MISPLACED,
        PROPERTY_NAME,
        WRONG_TYPE,
        NOT_IN_LIST,
        WRONG_FORM,
        TOO_SHORT,
        TOO_LONG,
        TOO_SMALL,
        TOO_LARGE,
        TOO_FEW,
        TOO_MANY,
        ENTRY_TWICE,
        NOT_ALLOWED,

        INSTRUMENT_FOLDER,
        CHAPTER_FILE,
        CHAPTER_OF_RECOMMENDATION,
        RECOMMENDATION_TWICE,
        ELEMENT_TWICE,
        REFERENCE_TWICE,
        REFERENCE_FORM,
        RECOMMENDATION_FORM,
        LINES_REVERSED,
        LINES_BEYOND_SOURCE,

        INDICATOR_TWICE,
        BOUNDS_REVERSED,
        BOUND_DECIMALS,
        TEMPLATE_TWICE,
        TEMPLATE_NAME_TAKEN,
        MEMBER_TWICE,
        ROLE_TWICE,
        ROLE_FORM,
        ROLE_WITHOUT_OPTION,
        EXPLANATION_CONDITIONAL,
        OPTION_TWICE,
        LABEL_TWICE,
        LABEL_WITH_COMMA,
        LIST_TOO_LONG,
        CONDITIONS_IN_A_CIRCLE,
        CONDITION_NEVER_HOLDS,

        EXPRESSION_INCOMPLETE,
        EXPRESSION_UNEXPECTED,
        EXPRESSION_UNREADABLE,
        EXPRESSION_UNKNOWN_FUNCTION,
        EXPRESSION_UNUSED_SIGN,
        EXPRESSION_FUNCTION_USE,
        EXPRESSION_CODE_WITHOUT_ITEM,
        EXPRESSION_LIST_OF_OTHERS,
        EXPRESSION_READS_UNKNOWN_NAME,
        EXPRESSION_READS_UNKNOWN_ITEM,
        EXPRESSION_READS_UNKNOWN_OPTION,
        EXPRESSION_OPERAND,
        EXPRESSION_OPERANDS,
        EXPRESSION_RESULT,
        EXPRESSION_NAME_EXPECTED,
        EXPRESSION_TOO_LARGE,
        RULE_TWICE,
        RULE_NEVER_FINDS,
        RULE_ALWAYS_FINDS,
        RULE_POINTS_AT_NOTHING,
        MEASURES_WITHOUT_INDICATORS,
        MEASURES_MISSING,
        MEASURE_NOT_USED,
        WARNING_WITHOUT_PLACE,
        WARNING_WITHOUT_EXPLANATION,
        MESSAGE_UNREADABLE,
        MESSAGE_NAMES_UNKNOWN_ARGUMENT,
        MESSAGE_COUNTS_A_TEXT,
        MESSAGE_FORM,
        ARGUMENT_NOT_USED,
        ARGUMENT_NAME_TAKEN,

        NO_EDITION,
        EDITION_FILE,
        NO_SUCH_DATE,
        UNKNOWN_INSTRUMENT,
        UNKNOWN_CHAPTER,
        UNKNOWN_TEMPLATE,
        UNKNOWN_SET,
        CONDITION_READS_UNASKED_TEMPLATE,
        CARRIES_FROM_NOWHERE,
        CARRIES_UNASKED_TEMPLATE,
        YEAR_WITHOUT_ANSWER,
        WARNINGS_UNEXPLAINED,

        STATE_TWICE;

        String textKey() {
            return "definitions." + name().toLowerCase(Locale.ROOT);
        }
    }
}
