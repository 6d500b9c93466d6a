package org.rapporteur.definitions;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.catalogue.Element;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.SourceLines;

/**
 * A recommendation as the API gives it.
 *
 * @param correspondence to the earlier text; empty unless {@code stated} is {@code references}
 */
record RecommendationBody(
        String id,
        String title,
        Optional<String> heading,
        String text,
        Optional<String> completion,
        SourceLines source,
        List<String> addressees,
        String stated,
        List<CorrespondenceBody> correspondence,
        List<ElementBody> elements) {

    static RecommendationBody of(Recommendation recommendation) {
        return new RecommendationBody(
                recommendation.id().toString(),
                recommendation.title(),
                recommendation.heading(),
                recommendation.text(),
                recommendation.completion(),
                recommendation.source(),
                // a set has no order of its own
                recommendation.addressees().stream().sorted().map(Words::of).toList(),
                Words.of(recommendation.stated()),
                CorrespondenceBody.of(recommendation.correspondence()),
                recommendation.elements().stream().map(ElementBody::of).toList());
    }

    record ElementBody(String id, String label) {

        static ElementBody of(Element element) {
            return new ElementBody(element.id(), element.label());
        }
    }
}
