package org.rapporteur.definitions;

import java.util.List;
import java.util.Locale;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.SourceLines;

/** From {@code errata.yaml} to errata. */
final class ErrataMapper {

    private ErrataMapper() {}

    static List<Erratum> map(LocatedNode document) {
        return document.entries().stream().map(ErrataMapper::erratum).toList();
    }

    private static Erratum erratum(LocatedNode node) {
        return new Erratum(
                lines(node),
                node.text("printed"),
                node.text("read_as"),
                node.text("reason"),
                Confidence.valueOf(node.text("confidence").toUpperCase(Locale.ROOT)),
                node.text("target"),
                node.textIfAny("kind"),
                node.entries("alternatives").stream().map(LocatedNode::text).toList());
    }

    private static SourceLines lines(LocatedNode node) {
        var from = node.integer("line");
        return new SourceLines(from, node.find("to").map(LocatedNode::integer).orElse(from));
    }
}
