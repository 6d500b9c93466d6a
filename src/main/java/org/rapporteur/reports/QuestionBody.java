package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rapporteur.core.report.ItemReport;

/** One of several things that a template asks for, as the API gives it: what is asked, and the figures of a choice or a number. */
public record QuestionBody(String id, String label, @JsonUnwrapped Object figures) {

    static QuestionBody of(ItemReport item) {
        return new QuestionBody(item.id(), item.label(), figures(item));
    }

    /** The figures of a question by themselves. */
    static Object figures(ItemReport item) {
        if (item instanceof ItemReport.OfNumber number) {
            return NumbersBody.of(number);
        }
        return BreakdownBody.of(((ItemReport.OfChoice) item).figures());
    }
}
