package org.rapporteur.definitions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** What can only be said about an edition when its questionnaire is generated. */
final class QuestionnaireChecks {

    private final LocatedNode document;
    private final DefinitionMistakes mistakes;

    /** @param document the edition's file */
    QuestionnaireChecks(LocatedNode document, DefinitionMistakes mistakes) {
        this.document = document;
        this.mistakes = mistakes;
    }

    /** Whatever is warned about can be explained where the warning is. */
    void check(Questionnaire questionnaire) {
        var unexplained = new TreeMap<Integer, Set<String>>();
        questionnaire.rules().stream()
                .filter(rule -> rule.level() == Level.WARNING)
                .forEach(rule -> chaptersWithoutExplanation(rule, questionnaire).forEach(chapter -> unexplained
                        .computeIfAbsent(chapter, key -> new TreeSet<>())
                        .add(rule.id())));
        unexplained.forEach((chapter, rules) -> mistakes.add(
                place(chapter),
                Kind.WARNINGS_UNEXPLAINED,
                Map.of("chapter", String.valueOf(chapter), "rules", String.join(", ", rules))));
    }

    private static Set<Integer> chaptersWithoutExplanation(Rule rule, Questionnaire questionnaire) {
        var explanation = questionnaire.template(Role.EXPLANATION).orElseThrow();
        var chapters = new TreeSet<Integer>();
        questionnaire.places(rule).stream()
                .map(place -> place.items().get(0).recommendation())
                .filter(recommendation -> questionnaire
                        .item(ItemCode.of(recommendation, explanation))
                        .isEmpty())
                .forEach(recommendation -> chapters.add(recommendation.chapter()));
        return chapters;
    }

    private Place place(int chapter) {
        return document.entries("asks").stream()
                .flatMap(entry -> entry.entries("chapters").stream())
                .filter(named -> named.integer() == chapter)
                .map(LocatedNode::place)
                .findFirst()
                .orElseThrow();
    }
}
