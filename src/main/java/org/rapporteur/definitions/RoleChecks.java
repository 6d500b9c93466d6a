package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.report.ChapterSums.Assistance;
import org.rapporteur.core.report.Clearance;
import org.rapporteur.core.report.Scale;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Checks that a template can play the part that it is given. */
final class RoleChecks {

    private final DefinitionMistakes mistakes;

    private static final List<String> SCALE = List.of(Scale.NOT_APPLICABLE, Scale.NOT_KNOWN);
    private static final List<String> ASSISTANCE = List.of(Assistance.NEEDED, Assistance.PROVIDED);

    RoleChecks(DefinitionMistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(List<LocatedNode> templates) {
        var players = new ArrayList<>(templates);
        players.removeIf(template -> template.find("role").isEmpty());
        Duplicates.of("role", players)
                .forEach(twice -> mistakes.add(twice.place(), Kind.ROLE_TWICE, Map.of("role", twice.text())));
        players.forEach(this::check);
    }

    private void check(LocatedNode template) {
        switch (template.text("role")) {
            case "progress" -> {
                checkForm(template, "choice", "recommendation");
                checkOptions(template, SCALE);
            }
            case "explanation" -> {
                checkForm(template, "narrative", "recommendation");
                checkAlwaysAsked(template);
            }
            case "ranking" -> checkForm(template, "choice", "member");
            case "assistance" -> {
                checkForm(template, "choice", "recommendation");
                checkOptions(template, ASSISTANCE);
            }
            case "practice" -> checkForm(template, "narrative", "recommendation");
            case "clearance" -> {
                checkForm(template, "choice", "recommendation");
                checkOptions(template, Clearance.codes());
            }
            default -> throw new IllegalStateException("the schema knows no other role");
        }
    }

    private void checkForm(LocatedNode template, String type, String repeat) {
        if (!template.text("repeat").equals(repeat) || !template.text("type").equals(type)) {
            var role = template.at("role");
            mistakes.add(role.place(), Kind.ROLE_FORM, Map.of("role", role.text(), "type", type, "repeat", repeat));
        }
    }

    /** Reports know certain answers by the code of their option: a State must be able to give them. */
    private void checkOptions(LocatedNode template, List<String> wanted) {
        template.find("options").ifPresent(options -> {
            var codes = options.entries().stream()
                    .map(option -> option.text("code"))
                    .toList();
            wanted.stream()
                    .filter(option -> !codes.contains(option))
                    .forEach(option -> mistakes.add(
                            options.place(),
                            Kind.ROLE_WITHOUT_OPTION,
                            Map.of("role", template.text("role"), "option", option)));
        });
    }

    /** A warning that can only be explained after some other answer could not be explained at all. */
    private void checkAlwaysAsked(LocatedNode template) {
        template.find("relevant").ifPresent(condition -> mistakes.add(condition.place(), Kind.EXPLANATION_CONDITIONAL));
    }
}
