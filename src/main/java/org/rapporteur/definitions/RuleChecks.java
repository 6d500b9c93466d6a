package org.rapporteur.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Indicator;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.definitions.DefinitionMistake.Kind;
import org.rapporteur.definitions.cel.Possibilities;
import org.rapporteur.definitions.cel.Vocabulary;

/** What a schema cannot say about a rule. */
final class RuleChecks {

    private final Catalogue catalogue;
    private final List<Template> templates;
    private final DefinitionMistakes mistakes;

    RuleChecks(Catalogue catalogue, List<Template> templates, DefinitionMistakes mistakes) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.mistakes = mistakes;
    }

    /** Whether there is what a rule is applied to; where there is not, its expressions mean nothing. */
    boolean isWellPlaced(LocatedNode rule) {
        checkLevel(rule);
        return rule.find("template")
                .map(template -> isWellPlaced(template, rule))
                .orElse(true);
    }

    private boolean isWellPlaced(LocatedNode named, LocatedNode rule) {
        var template = template(named.text());
        if (template.isEmpty()) {
            var known = templates.stream().map(Template::id).collect(Collectors.joining(", "));
            mistakes.add(named.place(), Kind.UNKNOWN_TEMPLATE, Map.of("found", named.text(), "known", known));
            return false;
        }
        return rule.find("measures")
                .map(measures -> checkMeasures(measures, template.get()))
                .orElse(true);
    }

    private boolean checkMeasures(LocatedNode measures, Template template) {
        if (template.repeat() != Repeat.INDICATOR) {
            mistakes.add(measures.place(), Kind.MEASURES_WITHOUT_INDICATORS, Map.of("template", template.id()));
            return false;
        }
        measures.entries().stream()
                .filter(measure -> !isMeasured(measure.text()))
                .forEach(measure ->
                        mistakes.add(measure.place(), Kind.MEASURE_NOT_USED, Map.of("measure", measure.text())));
        return true;
    }

    private boolean isMeasured(String measure) {
        return catalogue
                .recommendations()
                .flatMap(recommendation -> recommendation.indicators().stream())
                .map(Indicator::type)
                .anyMatch(type -> Words.of(type).equals(measure));
    }

    /** A warning is explained in the recommendation of what it points at first. */
    private void checkLevel(LocatedNode rule) {
        if (!rule.text("level").equals("warning")) {
            return;
        }
        var level = rule.at("level").place();
        if (templates.stream().noneMatch(template -> template.role().equals(Optional.of(Role.EXPLANATION)))) {
            mistakes.add(level, Kind.WARNING_WITHOUT_EXPLANATION);
        } else if (isAboutMany(rule)) {
            mistakes.add(level, Kind.WARNING_WITHOUT_PLACE, Map.of("over", rule.text("over")));
        }
    }

    private static boolean isAboutMany(LocatedNode rule) {
        return List.of("chapter", "return").contains(rule.text("over"))
                && ItemCode.parse(rule.entries("items").get(0).text()).isEmpty();
    }

    void checkItems(List<LocatedNode> items, Vocabulary vocabulary) {
        items.stream()
                .filter(item -> vocabulary.find(item.text()).isEmpty())
                .forEach(item -> mistakes.add(
                        item.place(),
                        Kind.RULE_POINTS_AT_NOTHING,
                        Map.of("name", item.text(), "known", String.join(", ", vocabulary.names()))));
    }

    void checkOutcome(Truth when, LocatedNode written, Vocabulary vocabulary) {
        switch (new Possibilities(vocabulary).of(when)) {
            case NEVER_HOLDS -> mistakes.add(written.place(), Kind.RULE_NEVER_FINDS);
            case ALWAYS_HOLDS -> mistakes.add(written.place(), Kind.RULE_ALWAYS_FINDS);
            case DEPENDS -> {
                // as it should be
            }
        }
    }

    boolean isOfIndicators(String template) {
        return template(template)
                .filter(known -> known.repeat() == Repeat.INDICATOR)
                .isPresent();
    }

    private Optional<Template> template(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
