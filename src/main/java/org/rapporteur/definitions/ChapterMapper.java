package org.rapporteur.definitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.Addressee;
import org.rapporteur.core.catalogue.Chapeau;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Element;
import org.rapporteur.core.catalogue.Indicator;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.SourceLines;
import org.rapporteur.core.catalogue.Stated;

/** From a chapter's file to a chapter. */
final class ChapterMapper {

    private ChapterMapper() {}

    static Chapter map(LocatedNode document) {
        return new Chapter(
                document.integer("chapter"),
                document.text("title"),
                lines(document.at("source")),
                document.find("chapeau").map(ChapterMapper::chapeau),
                document.entries("recommendations").stream()
                        .map(ChapterMapper::recommendation)
                        .toList());
    }

    static SourceLines lines(LocatedNode node) {
        return new SourceLines(node.integer("from"), node.integer("to"));
    }

    private static Chapeau chapeau(LocatedNode node) {
        return new Chapeau(node.text("text"), lines(node.at("source")), stated(node), correspondence(node));
    }

    private static Recommendation recommendation(LocatedNode node) {
        return new Recommendation(
                RecommendationId.parse(node.text("id")),
                node.text("title"),
                node.textIfAny("heading"),
                node.text("text"),
                node.textIfAny("completion"),
                lines(node.at("source")),
                node.entries("addressees").stream()
                        .map(addressee -> Addressee.valueOf(upper(addressee.text())))
                        .collect(Collectors.toUnmodifiableSet()),
                stated(node),
                correspondence(node),
                node.entries("elements").stream().map(ChapterMapper::element).toList(),
                node.entries("indicators").stream()
                        .map(ChapterMapper::indicator)
                        .toList());
    }

    private static Stated stated(LocatedNode node) {
        return Stated.valueOf(upper(node.text("stated")));
    }

    private static List<Correspondence> correspondence(LocatedNode node) {
        return node.entries("correspondence").stream()
                .map(ChapterMapper::correspondingTo)
                .toList();
    }

    private static Correspondence correspondingTo(LocatedNode node) {
        var confidence = node.textIfAny("confidence")
                .map(ChapterMapper::upper)
                .map(Confidence::valueOf)
                .orElse(Confidence.CERTAIN);
        return new Correspondence(Reference.parse(node.text("ref")), confidence);
    }

    private static Element element(LocatedNode node) {
        return new Element(node.text("id"), node.text("label"));
    }

    private static Indicator indicator(LocatedNode node) {
        return new Indicator(
                node.text("id"),
                Indicator.Type.valueOf(upper(node.text("type"))),
                node.text("label"),
                node.textIfAny("unit").or(() -> node.textIfAny("base")).orElse(""),
                node.textIfAny("minimum").map(BigDecimal::new),
                node.textIfAny("maximum").map(BigDecimal::new),
                node.find("decimals").map(LocatedNode::integer).orElse(0),
                node.text("definition"),
                node.text("unknown"));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
