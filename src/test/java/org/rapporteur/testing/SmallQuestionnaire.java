package org.rapporteur.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.catalogue.Addressee;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.EarlierText;
import org.rapporteur.core.catalogue.Element;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.SourceLines;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.core.questionnaire.Template.Role;

/** A made-up instrument small enough to hold in one's head: 1.a with two elements, 1.b, and 2.a to a UN body. */
public final class SmallQuestionnaire {

    public static final EarlierText EARLIER = new EarlierText(
            "2009",
            "Political Declaration and Plan of Action",
            "an action or an operative paragraph",
            Map.of("Action", "Plan of Action", "OP", "Political Declaration, operative paragraphs"));

    private static final AnswerType STATUS = choice("no_action", "planned", "full", "not_applicable");
    private static final AnswerType COMPONENT = choice("in_place", "not_in_place");

    private SmallQuestionnaire() {}

    public static Questionnaire questionnaire() {
        var selection =
                new Edition.Selection(Set.of(1, 2), Set.of("status", "not_applicable_reason", "elements", "measures"));
        var edition = new Edition(2026, "small", LocalDate.of(2027, 3, 31), List.of(selection), Set.of());
        return new QuestionnaireGenerator(catalogue(), templates(), List.of()).generate(edition);
    }

    public static Catalogue catalogue() {
        var first = new Chapter(
                1,
                "CHAPTER ONE",
                new SourceLines(1, 1),
                Optional.empty(),
                List.of(
                        recommendation("1.a", Addressee.MEMBER_STATES, List.of("Action 4.a", "OP 23"), "one", "two"),
                        recommendation("1.b", Addressee.MEMBER_STATES, List.of("Action 4.a"))));
        var second = new Chapter(
                2,
                "CHAPTER TWO",
                new SourceLines(9, 9),
                Optional.empty(),
                List.of(recommendation("2.a", Addressee.UN_BODIES, List.of())));
        return new Catalogue(new Instrument(
                "small", "A small instrument", "2016", "DOC/1", EARLIER, List.of(first, second), List.of()));
    }

    public static List<Template> templates() {
        return List.of(
                template("status", Repeat.RECOMMENDATION, STATUS, true, Condition.ALWAYS),
                template(
                        "not_applicable_reason",
                        Repeat.RECOMMENDATION,
                        new AnswerType.Narrative(50),
                        true,
                        status(true)),
                template("elements", Repeat.ELEMENT, COMPONENT, false, status(false)),
                template("measures", Repeat.RECOMMENDATION, new AnswerType.Narrative(100), false, status(false)));
    }

    private static Recommendation recommendation(
            String id, Addressee addressee, List<String> references, String... elements) {
        return new Recommendation(
                RecommendationId.parse(id),
                "Title of " + id,
                Optional.empty(),
                "Text of " + id + ";",
                Optional.empty(),
                new SourceLines(2, 2),
                Set.of(addressee),
                references.isEmpty() ? Stated.NONE : Stated.REFERENCES,
                references.stream()
                        .map(text -> new Correspondence(Reference.parse(text), Confidence.CERTAIN))
                        .toList(),
                List.of(elements).stream()
                        .map(element -> new Element(element, "Element " + element))
                        .toList(),
                List.of());
    }

    private static Template template(String id, Repeat repeat, AnswerType type, boolean required, Condition relevance) {
        return new Template(
                id,
                repeat,
                type,
                "What of " + id + "?",
                Optional.of("What support of " + id + "?"),
                Optional.empty(),
                List.of(),
                required,
                Optional.of(Role.PROGRESS).filter(role -> id.equals("status")),
                relevance,
                Duration.ofMinutes(1));
    }

    private static AnswerType choice(String... codes) {
        return new AnswerType.Choice(List.of(codes).stream()
                .map(code -> new Option(code, label(code)))
                .toList());
    }

    private static String label(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('_', ' ');
    }

    private static Condition status(boolean notApplicable) {
        var isNotApplicable = new Truth.SameText(
                new Textual.Read(Variable.present("status")), new Textual.Constant("not_applicable"));
        return notApplicable
                ? new Condition("status == 'not_applicable'", isNotApplicable)
                : new Condition("status != 'not_applicable'", new Truth.Not(isNotApplicable));
    }
}
