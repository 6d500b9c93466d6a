package org.rapporteur.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The scale of implementation, from nothing to all. Not applicable, not known and not answered stand beside the scale
 * and are never mixed into it.
 */
public enum Scale {
    NO_ACTION,
    PLANNED,
    PARTIAL,
    SUBSTANTIAL,
    FULL;

    /** Code of the option that says that a question does not apply to a State. */
    public static final String NOT_APPLICABLE = "not_applicable";

    /** Code of the option that says that a State does not know. */
    public static final String NOT_KNOWN = "not_known";

    /** The step as a questionnaire's option spells it, such as {@code no_action}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of all steps, from nothing to all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Scale::code).toList();
    }
}
