package org.rapporteur.core.report;

import java.util.List;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Option;

/**
 * The steps of a choice, in the order of its options. Not applicable, not known and not answered stand beside the steps
 * and are never mixed into them.
 */
public final class Scale {

    /** Code of the option that says that a question does not apply to a State. */
    public static final String NOT_APPLICABLE = "not_applicable";

    /** Code of the option that says that a State does not know. */
    public static final String NOT_KNOWN = "not_known";

    private Scale() {}

    /** The options that are steps. */
    public static List<Option> steps(Choice choice) {
        return choice.options().stream().filter(Scale::isStep).toList();
    }

    private static boolean isStep(Option option) {
        return !option.code().equals(NOT_APPLICABLE) && !option.code().equals(NOT_KNOWN);
    }
}
