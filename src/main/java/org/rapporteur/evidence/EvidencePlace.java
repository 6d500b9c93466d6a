package org.rapporteur.evidence;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Section;

/** The return that evidence is about: of a State, to an edition that is or was open. */
record EvidencePlace(Questionnaire questionnaire, MemberState state) {
    EvidencePlace {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(state);
    }

    int year() {
        return questionnaire.year();
    }

    String iso3() {
        return state.iso3();
    }

    /** Address of the return's home. */
    String home() {
        return "/returns/" + year() + "/" + iso3();
    }

    /** A recommendation that the edition asks about; empty for another text. */
    Optional<Recommendation> recommendation(String id) {
        return recommendations()
                .filter(recommendation -> recommendation.id().toString().equals(id))
                .findFirst();
    }

    boolean asks(RecommendationId id) {
        return recommendation(id.toString()).isPresent();
    }

    private Stream<Recommendation> recommendations() {
        return questionnaire.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .map(Section::recommendation);
    }
}
