package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.report.Scale;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Checks that a template can play the part that it is given. */
final class RoleChecks {

    private final DefinitionMistakes mistakes;

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
                template.find("options").ifPresent(this::checkScale);
            }
            case "explanation" -> {
                checkForm(template, "narrative", "recommendation");
                checkAlwaysAsked(template);
            }
            case "ranking" -> checkForm(template, "choice", "member");
            default -> throw new IllegalStateException("the schema knows no other role");
        }
    }

    private void checkForm(LocatedNode template, String type, String repeat) {
        if (!template.text("repeat").equals(repeat) || !template.text("type").equals(type)) {
            var role = template.at("role");
            mistakes.add(role.place(), Kind.ROLE_FORM, Map.of("role", role.text(), "type", type, "repeat", repeat));
        }
    }

    /** Reports keep apart whom a recommendation does not concern and who does not know; a State must be able to say so. */
    private void checkScale(LocatedNode options) {
        var codes =
                options.entries().stream().map(option -> option.text("code")).toList();
        for (var wanted : List.of(Scale.NOT_APPLICABLE, Scale.NOT_KNOWN)) {
            if (!codes.contains(wanted)) {
                mistakes.add(options.place(), Kind.SCALE_WITHOUT_OPTION, Map.of("option", wanted));
            }
        }
    }

    /** A warning that can only be explained after some other answer could not be explained at all. */
    private void checkAlwaysAsked(LocatedNode template) {
        template.find("relevant").ifPresent(condition -> mistakes.add(condition.place(), Kind.EXPLANATION_CONDITIONAL));
    }
}
