package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.report.Place;
import org.rapporteur.page.Page;
import org.rapporteur.reports.trace.Behind;

/** What the page of the answers behind figures calls them. */
public final class TraceWords {

    private TraceWords() {}

    @TemplateExtension(namespace = "trace")
    static String name(Page page, Behind.Section section) {
        return section.label().orElseGet(() -> page.text("reports.column." + section.outcome()));
    }

    /** As much of an answer as the heading of its section does not say. */
    @TemplateExtension(namespace = "trace")
    static String answer(Page page, Behind behind, Behind.Answer answer) {
        var words = words(page, answer);
        var code = answer.item().code();
        if (behind.place().subject().equals(Place.CARRIED)) {
            return (behind.pooled() ? code : answer.item().label()) + ": " + words;
        }
        return behind.pooled() ? code.recommendation().toString() : words;
    }

    private static String words(Page page, Behind.Answer answer) {
        if (answer.value().isEmpty()) {
            return answer.item().code().toString();
        }
        return answer.item().type() instanceof AnswerType.Number number
                ? PageFigures.value(page, number.measure().key(), answer.value().orElseThrow())
                : answer.words().orElseThrow();
    }
}
