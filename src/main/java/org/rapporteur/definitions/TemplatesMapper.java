package org.rapporteur.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;

/** From {@code templates.yaml} to item templates. */
final class TemplatesMapper {

    private final Map<String, Condition> conditions;

    /** @param conditions of the templates that are not always asked, by the template's id */
    TemplatesMapper(Map<String, ? extends Condition> conditions) {
        this.conditions = Map.copyOf(conditions);
    }

    List<Template> map(LocatedNode document) {
        return document.entries("templates").stream().map(this::template).toList();
    }

    private Template template(LocatedNode node) {
        var id = node.text("id");
        return new Template(
                id,
                Repeat.valueOf(node.text("repeat").toUpperCase(Locale.ROOT)),
                type(node),
                node.text("label"),
                node.textIfAny("support_label"),
                node.textIfAny("help"),
                node.isTrue("required"),
                conditions.getOrDefault(id, Condition.ALWAYS));
    }

    private static AnswerType type(LocatedNode node) {
        return switch (node.text("type")) {
            case "choice" ->
                new AnswerType.Choice(node.entries("options").stream()
                        .map(TemplatesMapper::option)
                        .toList());
            case "narrative" -> new AnswerType.Narrative(node.integer("max_length"));
            default -> throw new IllegalStateException("the schema knows no other type");
        };
    }

    private static Option option(LocatedNode node) {
        return new Option(node.text("code"), node.text("label"));
    }
}
