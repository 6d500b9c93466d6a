package org.rapporteur.review;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * The templates whose answers have to be known in order to know which items of some templates are relevant.
 *
 * @param present those of the edition itself, the templates in question included
 * @param previous those of the edition before
 */
record Deciding(Set<String> present, Set<String> previous) {
    Deciding {
        present = Set.copyOf(present);
        previous = Set.copyOf(previous);
    }

    static Deciding of(Questionnaire questionnaire, Set<String> templates) {
        var present = new HashSet<>(templates);
        var previous = new HashSet<String>();
        var known = 0;
        while (known < present.size()) { // what decides may itself depend on something
            known = present.size();
            for (var item : questionnaire.items()) {
                if (present.contains(item.code().template())) {
                    item.relevance().test().reads().forEach(variable -> (variable.isPresent() ? present : previous)
                            .add(template(variable)));
                }
            }
        }
        return new Deciding(present, previous);
    }

    /** A variable is named after a template, after a member of one, or after an item. */
    private static String template(Variable variable) {
        return ItemCode.parse(variable.name()).map(ItemCode::template).orElseGet(() -> variable.name()
                .split("\\.", 2)[0]);
    }
}
