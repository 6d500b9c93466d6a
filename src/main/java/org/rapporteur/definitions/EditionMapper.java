package org.rapporteur.definitions;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Edition.Selection;

/** From an edition's file to an edition. */
final class EditionMapper {

    private EditionMapper() {}

    static Edition map(LocatedNode document) {
        return new Edition(
                document.integer("year"),
                document.text("instrument"),
                LocalDate.parse(document.text("due")),
                document.entries("asks").stream().map(EditionMapper::selection).toList());
    }

    private static Selection selection(LocatedNode node) {
        return new Selection(
                node.entries("chapters").stream().map(LocatedNode::integer).collect(Collectors.toSet()),
                node.entries("templates").stream().map(LocatedNode::text).collect(Collectors.toSet()));
    }
}
