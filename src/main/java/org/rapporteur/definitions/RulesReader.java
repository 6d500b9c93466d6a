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
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.definitions.DefinitionMistake.Kind;
import org.rapporteur.definitions.cel.ExpressionReader;
import org.rapporteur.definitions.cel.Reading;

/** Reads {@code rules.yaml}. */
final class RulesReader {

    private final Vocabularies vocabularies;
    private final RuleChecks checks;
    private final DefinitionMistakes mistakes;
    private final Expressions expressions;

    RulesReader(Catalogue catalogue, List<Template> templates, DefinitionMistakes mistakes) {
        this.vocabularies = new Vocabularies(catalogue, templates);
        this.checks = new RuleChecks(catalogue, templates, mistakes);
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
        return checks.isWellPlaced(node) ? rule(node, over(node)) : Optional.empty();
    }

    private Optional<Rule> rule(LocatedNode node, Over over) {
        if (lacksMeasures(node, over)) {
            mistakes.add(node.at("template").place(), Kind.MEASURES_MISSING);
            return Optional.empty();
        }
        var vocabulary = vocabularies.of(over);
        var reader = new ExpressionReader(vocabulary);
        var written = node.at("when");
        var when = expressions.accepted(reader.truth(written.text()), written);
        when.ifPresent(test -> checks.checkOutcome(test, written, vocabulary));
        checks.checkItems(node.entries("items"), vocabulary);
        var arguments = arguments(node, reader);
        new MessageChecks(node, arguments, mistakes).check();
        return when.map(test -> rule(node, over, test, arguments));
    }

    private static Rule rule(LocatedNode node, Over over, Truth test, Map<String, Expression> arguments) {
        return new Rule(
                node.text("id"),
                Level.valueOf(upper(node.text("level"))),
                over,
                node.text("when"),
                test,
                node.entries("items").stream().map(LocatedNode::text).toList(),
                node.text("message"),
                arguments);
    }

    /** Whether a rule over indicators would make sense if it said of which measures, and makes none as it is. */
    private boolean lacksMeasures(LocatedNode node, Over over) {
        return over instanceof Over.EachItem each
                && each.measures().isEmpty()
                && checks.isOfIndicators(each.template())
                && !makesSense(node, over)
                && makesSense(node, new Over.EachItem(each.template(), Set.of(Measure.COUNT)));
    }

    private boolean makesSense(LocatedNode node, Over over) {
        return new ExpressionReader(vocabularies.of(over)).truth(node.text("when")) instanceof Reading.Read;
    }

    private Map<String, Expression> arguments(LocatedNode node, ExpressionReader reader) {
        var arguments = new LinkedHashMap<String, Expression>();
        node.find("arguments").ifPresent(written -> written.properties().forEach((name, value) -> expressions
                .accepted(reader.argument(value.text()), value)
                .ifPresent(expression -> arguments.put(name, expression))));
        return arguments;
    }

    private static Over over(LocatedNode node) {
        return switch (node.text("over")) {
            case "item" -> new Over.EachItem(node.text("template"), measures(node));
            case "recommendation" -> new Over.EachRecommendation();
            case "chapter" -> new Over.EachChapter();
            case "return" -> new Over.WholeReturn();
            default -> throw new IllegalStateException("the schema knows nothing else");
        };
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
