package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.catalogue.Addressee;
import org.rapporteur.core.catalogue.Element;
import org.rapporteur.core.catalogue.Indicator;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;

/** A recommendation of a frozen questionnaire with its components and indicators. */
final class FrozenRecommendation {

    private FrozenRecommendation() {}

    static JsonNode write(Recommendation recommendation) {
        var node = Json.object().put("id", recommendation.id().toString()).put("title", recommendation.title());
        Json.put(node, "heading", recommendation.heading());
        node.put("text", recommendation.text());
        Json.put(node, "completion", recommendation.completion());
        node.set("source", FrozenCatalogue.write(recommendation.source()));
        node.set("addressees", Json.array(new TreeSet<>(recommendation.addressees()), Json::constant));
        node.set("stated", Json.constant(recommendation.stated()));
        node.set("correspondence", FrozenCatalogue.ties(recommendation.correspondence()));
        node.set("elements", Json.array(recommendation.elements(), FrozenRecommendation::write));
        node.set("indicators", Json.array(recommendation.indicators(), FrozenRecommendation::write));
        return node;
    }

    static Recommendation read(JsonNode node) {
        return new Recommendation(
                RecommendationId.parse(Json.text(node, "id")),
                Json.text(node, "title"),
                Json.textIfAny(node, "heading"),
                Json.text(node, "text"),
                Json.textIfAny(node, "completion"),
                FrozenCatalogue.source(node),
                Set.copyOf(Json.list(node, "addressees", addressee -> Json.constant(Addressee.class, addressee))),
                FrozenCatalogue.stated(node),
                FrozenCatalogue.correspondence(node),
                Json.list(node, "elements", FrozenRecommendation::element),
                Json.list(node, "indicators", FrozenRecommendation::indicator));
    }

    private static JsonNode write(Element element) {
        return Json.object().put("id", element.id()).put("label", element.label());
    }

    private static Element element(JsonNode node) {
        return new Element(Json.text(node, "id"), Json.text(node, "label"));
    }

    private static JsonNode write(Indicator indicator) {
        var node = Json.object().put("id", indicator.id());
        node.set("type", Json.constant(indicator.type()));
        node.put("label", indicator.label()).put("of", indicator.of());
        Json.put(node, "minimum", indicator.minimum().map(BigDecimal::toString));
        Json.put(node, "maximum", indicator.maximum().map(BigDecimal::toString));
        return node.put("decimals", indicator.decimals())
                .put("definition", indicator.definition())
                .put("when_unknown", indicator.whenUnknown());
    }

    private static Indicator indicator(JsonNode node) {
        return new Indicator(
                Json.text(node, "id"),
                Json.constant(Indicator.Type.class, node.required("type")),
                Json.text(node, "label"),
                Json.text(node, "of"),
                Json.textIfAny(node, "minimum").map(BigDecimal::new),
                Json.textIfAny(node, "maximum").map(BigDecimal::new),
                node.required("decimals").intValue(),
                Json.text(node, "definition"),
                Json.text(node, "when_unknown"));
    }
}
