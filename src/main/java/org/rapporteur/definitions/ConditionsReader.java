package org.rapporteur.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.questionnaire.CircleException;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.definitions.DefinitionMistake.Kind;
import org.rapporteur.definitions.cel.ExpressionReader;
import org.rapporteur.definitions.cel.Possibilities;
import org.rapporteur.definitions.cel.Possibilities.Outcome;

/** Reads the conditions of an instrument's templates. */
final class ConditionsReader {

    private final Catalogue catalogue;
    private final DefinitionMistakes mistakes;

    ConditionsReader(Catalogue catalogue, DefinitionMistakes mistakes) {
        this.catalogue = catalogue;
        this.mistakes = mistakes;
    }

    /** The templates of a document with their conditions; where one of these is wrong, the mistakes say why. */
    List<Template> read(LocatedNode document) {
        var unconditional = new TemplatesMapper(Map.of()).map(document);
        var conditions = conditions(document, new Vocabularies(catalogue, unconditional));
        var templates = new TemplatesMapper(conditions).map(document);
        checkCircles(document, templates);
        return templates;
    }

    private Map<String, Condition> conditions(LocatedNode document, Vocabularies vocabularies) {
        var vocabulary = vocabularies.withinRecommendation();
        var reader = new ExpressionReader(vocabulary);
        var possibilities = new Possibilities(vocabulary);
        var expressions = new Expressions(mistakes);
        var conditions = new LinkedHashMap<String, Condition>();
        for (var template : document.entries("templates")) {
            template.find("relevant").ifPresent(written -> expressions
                    .accepted(reader.truth(written.text()), written)
                    .ifPresent(test -> {
                        checkPossible(possibilities, test, written);
                        conditions.put(template.text("id"), new Condition(written.text(), test));
                    }));
        }
        return conditions;
    }

    private void checkPossible(Possibilities possibilities, Truth test, LocatedNode written) {
        if (possibilities.of(test) == Outcome.NEVER_HOLDS) {
            mistakes.add(written.place(), Kind.CONDITION_NEVER_HOLDS);
        }
    }

    private void checkCircles(LocatedNode document, List<Template> templates) {
        try {
            Vocabularies.everything(catalogue, templates);
        } catch (CircleException circle) {
            var circular = circle.items().stream().map(ItemCode::toString).collect(Collectors.joining(", "));
            document.entries("templates").stream()
                    .filter(template ->
                            template.text("id").equals(circle.items().get(0).template()))
                    .forEach(template -> mistakes.add(
                            template.at("relevant").place(), Kind.CONDITIONS_IN_A_CIRCLE, Map.of("items", circular)));
        }
    }
}
