package org.rapporteur.evidence;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;

/**
 * All the evidence of a return.
 *
 * @param home address of the return's home
 */
public record EvidenceOverview(String state, int year, String home, int pieces, List<ChapterPart> chapters) {
    public EvidenceOverview {
        chapters = List.copyOf(chapters);
    }

    /**
     * The evidence of a chapter.
     *
     * @param shown the recommendations of which there is evidence
     * @param others those of which there is none
     */
    public record ChapterPart(int number, String title, List<Recommended> shown, List<Recommended> others) {
        public ChapterPart {
            shown = List.copyOf(shown);
            others = List.copyOf(others);
        }

        private static ChapterPart of(
                QuestionnaireChapter chapter, Map<RecommendationId, List<EvidenceView>> evidence) {
            var parts = chapter.sections().stream()
                    .map(Section::recommendation)
                    .map(recommendation -> Recommended.of(recommendation, evidence))
                    .toList();
            return new ChapterPart(
                    chapter.number(),
                    chapter.chapter().title(),
                    parts.stream().filter(part -> !part.evidence().isEmpty()).toList(),
                    parts.stream().filter(part -> part.evidence().isEmpty()).toList());
        }
    }

    /** The evidence of a recommendation. */
    public record Recommended(String id, String title, List<EvidenceView> evidence) {
        public Recommended {
            evidence = List.copyOf(evidence);
        }

        private static Recommended of(
                Recommendation recommendation, Map<RecommendationId, List<EvidenceView>> evidence) {
            return new Recommended(
                    recommendation.id().toString(),
                    recommendation.title(),
                    evidence.getOrDefault(recommendation.id(), List.of()));
        }
    }

    /** @param reads what of the return the reader may see */
    static EvidenceOverview of(EvidencePlace place, Part reads, Map<RecommendationId, List<EvidenceView>> evidence) {
        return new EvidenceOverview(
                place.state().name(),
                place.year(),
                place.home(),
                evidence.values().stream().mapToInt(List::size).sum(),
                place.questionnaire().chapters().stream()
                        .filter(reads::touches)
                        .map(chapter -> ChapterPart.of(reads.of(chapter), evidence))
                        .toList());
    }
}
