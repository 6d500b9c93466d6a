package org.rapporteur.definitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Edition.Selection;

/** From an edition's file to an edition. */
final class EditionMapper {

    private EditionMapper() {}

    /** @param sets of templates that the edition's instrument knows, by name */
    static Edition map(LocatedNode document, Map<String, List<String>> sets) {
        return new Edition(
                document.integer("year"),
                document.text("instrument"),
                LocalDate.parse(document.text("due")),
                document.entries("asks").stream()
                        .map(asked -> selection(asked, sets))
                        .toList(),
                document.entries("carries_over").stream().map(LocatedNode::text).collect(Collectors.toSet()));
    }

    private static Selection selection(LocatedNode node, Map<String, List<String>> sets) {
        return new Selection(
                node.entries("chapters").stream().map(LocatedNode::integer).collect(Collectors.toSet()),
                AskedTemplates.of(node, sets));
    }
}
