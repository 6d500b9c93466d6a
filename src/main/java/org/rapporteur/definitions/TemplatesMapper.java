package org.rapporteur.definitions;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Member;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.core.questionnaire.Template.Role;

/** From {@code templates.yaml} to item templates. */
final class TemplatesMapper {

    static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

    private final Map<String, Condition> conditions;

    /** @param conditions of the templates that are not always asked, by the template's id */
    TemplatesMapper(Map<String, Condition> conditions) {
        this.conditions = Map.copyOf(conditions);
    }

    List<Template> map(LocatedNode document) {
        return document.entries("templates").stream().map(this::template).toList();
    }

    private Template template(LocatedNode node) {
        var id = node.text("id");
        return new Template(
                id,
                Repeat.valueOf(upper(node.text("repeat"))),
                type(node),
                node.text("label"),
                node.textIfAny("support_label"),
                node.textIfAny("help"),
                node.entries("members").stream().map(TemplatesMapper::member).toList(),
                node.isTrue("required"),
                node.textIfAny("role").map(role -> Role.valueOf(upper(role))),
                conditions.getOrDefault(id, Condition.ALWAYS),
                Duration.ofSeconds(node.integer("seconds")));
    }

    private static AnswerType type(LocatedNode node) {
        return switch (node.text("type")) {
            case "choice", "indicator" ->
                new AnswerType.Choice(node.entries("options").stream()
                        .map(TemplatesMapper::option)
                        .toList());
            case "narrative" -> new AnswerType.Narrative(node.integer("max_length"));
            case "year" ->
                new AnswerType.Number(
                        Measure.YEAR,
                        node.textIfAny("minimum").map(BigDecimal::new).orElse(FIRST_YEAR),
                        LAST_YEAR,
                        0,
                        "");
            default -> throw new IllegalStateException("the schema knows no other type");
        };
    }

    private static Option option(LocatedNode node) {
        return new Option(node.text("code"), node.text("label"));
    }

    private static Member member(LocatedNode node) {
        return new Member(node.text("id"), node.text("label"));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
