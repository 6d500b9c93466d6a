package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapeau;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.ClosingParagraph;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.EarlierText;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.SourceLines;
import org.rapporteur.core.catalogue.Stated;

/** The instrument of a frozen questionnaire, whole: reports speak of recommendations that an edition does not ask. */
final class FrozenCatalogue {

    private FrozenCatalogue() {}

    static JsonNode write(Catalogue catalogue) {
        var instrument = catalogue.instrument();
        var node = Json.object()
                .put("id", instrument.id())
                .put("title", instrument.title())
                .put("short", instrument.shortName())
                .put("document", instrument.document());
        node.set("earlier", write(instrument.earlier()));
        node.set("chapters", Json.array(instrument.chapters(), FrozenCatalogue::write));
        node.set("closing", Json.array(instrument.closing(), FrozenCatalogue::write));
        return node;
    }

    static Catalogue read(JsonNode node) {
        return new Catalogue(new Instrument(
                Json.text(node, "id"),
                Json.text(node, "title"),
                Json.textIfAny(node, "short").orElseGet(() -> Json.text(node, "id")),
                Json.text(node, "document"),
                Optional.ofNullable(node.get("earlier"))
                        .map(FrozenCatalogue::earlier)
                        .orElse(EarlierText.UNNAMED),
                Json.list(node, "chapters", FrozenCatalogue::chapter),
                Json.list(node, "closing", FrozenCatalogue::closing)));
    }

    private static JsonNode write(EarlierText earlier) {
        var node = Json.object()
                .put("short", earlier.shortName())
                .put("title", earlier.title())
                .put("paragraphs", earlier.paragraphs());
        var series = Json.object();
        new TreeMap<>(earlier.series()).forEach(series::put);
        node.set("series", series);
        return node;
    }

    private static EarlierText earlier(JsonNode node) {
        var series = new HashMap<String, String>();
        node.required("series")
                .properties()
                .forEach(each -> series.put(each.getKey(), each.getValue().textValue()));
        return new EarlierText(
                Json.text(node, "short"), Json.text(node, "title"), Json.text(node, "paragraphs"), series);
    }

    private static JsonNode write(Chapter chapter) {
        var node = Json.object().put("number", chapter.number()).put("title", chapter.title());
        node.set("source", write(chapter.source()));
        chapter.chapeau().ifPresent(chapeau -> node.set("chapeau", write(chapeau)));
        node.set("recommendations", Json.array(chapter.recommendations(), FrozenRecommendation::write));
        return node;
    }

    private static Chapter chapter(JsonNode node) {
        return new Chapter(
                node.required("number").intValue(),
                Json.text(node, "title"),
                source(node),
                Optional.ofNullable(node.get("chapeau")).map(FrozenCatalogue::chapeau),
                Json.list(node, "recommendations", FrozenRecommendation::read));
    }

    private static JsonNode write(Chapeau chapeau) {
        var node = Json.object().put("text", chapeau.text());
        node.set("source", write(chapeau.source()));
        node.set("stated", Json.constant(chapeau.stated()));
        node.set("correspondence", ties(chapeau.correspondence()));
        return node;
    }

    private static Chapeau chapeau(JsonNode node) {
        return new Chapeau(Json.text(node, "text"), source(node), stated(node), correspondence(node));
    }

    private static JsonNode write(ClosingParagraph paragraph) {
        var node = Json.object().put("id", paragraph.id()).put("text", paragraph.text());
        node.set("source", write(paragraph.source()));
        return node;
    }

    private static ClosingParagraph closing(JsonNode node) {
        return new ClosingParagraph(Json.text(node, "id"), Json.text(node, "text"), source(node));
    }

    static JsonNode write(SourceLines lines) {
        return Json.object().put("from", lines.from()).put("to", lines.to());
    }

    static SourceLines source(JsonNode node) {
        var source = node.required("source");
        return new SourceLines(
                source.required("from").intValue(), source.required("to").intValue());
    }

    static Stated stated(JsonNode node) {
        return Json.constant(Stated.class, node.required("stated"));
    }

    static ArrayNode ties(List<Correspondence> ties) {
        return Json.array(ties, tie -> Json.object()
                .put("reference", tie.reference().toString())
                .set("confidence", Json.constant(tie.confidence())));
    }

    static List<Correspondence> correspondence(JsonNode node) {
        return Json.list(
                node,
                "correspondence",
                tie -> new Correspondence(
                        Reference.parse(Json.text(tie, "reference")),
                        Json.constant(Confidence.class, tie.required("confidence"))));
    }
}
