package org.rapporteur.definitions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** What a schema cannot say about {@code templates.yaml}. */
final class TemplateChecks {

    /** A spreadsheet's direct list holds no more characters than that, its commas included. */
    static final int LONGEST_LIST = 255;

    private final DefinitionMistakes mistakes;

    TemplateChecks(DefinitionMistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(LocatedNode document) {
        var templates = document.entries("templates");
        Duplicates.of("id", templates)
                .forEach(twice -> mistakes.add(twice.place(), Kind.TEMPLATE_TWICE, Map.of("id", twice.text())));
        templates.forEach(this::checkTemplate);
        new RoleChecks(mistakes).check(templates);
        document.find("sets").ifPresent(sets -> checkSets(sets, templates));
    }

    private void checkTemplate(LocatedNode template) {
        var id = template.at("id");
        if (Vocabularies.isTaken(id.text())) {
            mistakes.add(id.place(), Kind.TEMPLATE_NAME_TAKEN, Map.of("id", id.text()));
        }
        Duplicates.of("id", template.entries("members"))
                .forEach(twice -> mistakes.add(twice.place(), Kind.MEMBER_TWICE, Map.of("id", twice.text())));
        checkOptions(template.entries("options"));
    }

    private void checkSets(LocatedNode sets, List<LocatedNode> templates) {
        var known = templates.stream().map(template -> template.text("id")).toList();
        sets.properties().values().stream()
                .flatMap(set -> set.entries().stream())
                .filter(named -> !known.contains(named.text()))
                .forEach(named -> mistakes.add(
                        named.place(),
                        Kind.UNKNOWN_TEMPLATE,
                        Map.of("found", named.text(), "known", String.join(", ", known))));
    }

    private void checkOptions(List<LocatedNode> options) {
        Duplicates.of("code", options)
                .forEach(twice -> mistakes.add(twice.place(), Kind.OPTION_TWICE, Map.of("code", twice.text())));
        checkLabels(options.stream().map(option -> option.at("label")).toList());
    }

    private void checkLabels(List<LocatedNode> labels) {
        var seen = new HashSet<String>();
        for (var label : labels) {
            var arguments = Map.of("label", label.text());
            if (!seen.add(label.text().toLowerCase(Locale.ROOT))) {
                mistakes.add(label.place(), Kind.LABEL_TWICE, arguments);
            }
            if (label.text().contains(",")) {
                mistakes.add(label.place(), Kind.LABEL_WITH_COMMA, arguments);
            }
        }
        var length = String.join(",", labels.stream().map(LocatedNode::text).toList())
                .length();
        if (length > LONGEST_LIST) {
            mistakes.add(
                    labels.get(0).place(),
                    Kind.LIST_TOO_LONG,
                    Map.of("length", String.valueOf(length), "limit", String.valueOf(LONGEST_LIST)));
        }
    }
}
