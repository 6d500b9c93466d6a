package org.rapporteur.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.definitions.DefinitionMistake.Kind;
import org.rapporteur.definitions.cel.ExpressionReader;

/** Reads {@code rules.yaml}. */
final class RulesReader {

    private final List<Template> templates;
    private final Vocabularies vocabularies;
    private final DefinitionMistakes mistakes;
    private final Expressions expressions;

    RulesReader(Catalogue catalogue, List<Template> templates, DefinitionMistakes mistakes) {
        this.templates = templates;
        this.vocabularies = Vocabularies.of(catalogue, templates);
        this.mistakes = mistakes;
        this.expressions = new Expressions(mistakes);
    }

    /** The rules that could be read; what is wrong with the others, the mistakes say. */
    List<Rule> read(LocatedNode document) {
        var rules = document.entries("rules");
        Duplicates.of("id", rules)
                .forEach(twice -> mistakes.add(twice.place(), Kind.RULE_TWICE, Map.of("id", twice.text())));
        return rules.stream().flatMap(rule -> rule(rule).stream()).toList();
    }

    private Optional<Rule> rule(LocatedNode node) {
        return over(node).flatMap(over -> rule(node, over));
    }

    private Optional<Rule> rule(LocatedNode node, Over over) {
        var vocabulary = vocabularies.of(over);
        var reader = new ExpressionReader(vocabulary);
        var written = node.at("when");
        var when = expressions.accepted(reader.truth(written.text()), written);
        var arguments = arguments(node, reader);
        return when.map(test -> new Rule(
                node.text("id"),
                Level.valueOf(upper(node.text("level"))),
                over,
                written.text(),
                test,
                node.entries("items").stream().map(LocatedNode::text).toList(),
                node.text("message"),
                arguments));
    }

    private Map<String, Expression> arguments(LocatedNode node, ExpressionReader reader) {
        var arguments = new LinkedHashMap<String, Expression>();
        node.find("arguments").ifPresent(written -> written.properties().forEach((name, value) -> expressions
                .accepted(reader.argument(value.text()), value)
                .ifPresent(expression -> arguments.put(name, expression))));
        return arguments;
    }

    private Optional<Over> over(LocatedNode node) {
        return switch (node.text("over")) {
            case "item" -> eachItem(node);
            case "recommendation" -> Optional.of(new Over.EachRecommendation());
            case "chapter" -> Optional.of(new Over.EachChapter());
            case "return" -> Optional.of(new Over.WholeReturn());
            default -> throw new IllegalStateException("the schema knows nothing else");
        };
    }

    private Optional<Over> eachItem(LocatedNode node) {
        var template = node.at("template");
        var known = templates.stream().map(Template::id).toList();
        if (!known.contains(template.text())) {
            mistakes.add(
                    template.place(),
                    Kind.UNKNOWN_TEMPLATE,
                    Map.of("found", template.text(), "known", String.join(", ", known)));
            return Optional.empty();
        }
        return Optional.of(new Over.EachItem(template.text(), measures(node)));
    }

    private static Set<Measure> measures(LocatedNode node) {
        return node.entries("measures").stream()
                .map(measure -> Measure.valueOf(upper(measure.text())))
                .collect(Collectors.toSet());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
