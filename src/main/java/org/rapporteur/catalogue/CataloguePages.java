package org.rapporteur.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Stated;

/** What the pages of the catalogue show. Names that end in {@code Key} are keys of texts. */
public final class CataloguePages {

    private CataloguePages() {}

    /** The whole instrument. */
    public record Whole(
            String title,
            String document,
            int recommendations,
            int references,
            List<ChapterView> chapters,
            List<ClosingView> closing) {}

    /** A chapter with its paragraphs. */
    public record ChapterView(
            int number, String title, Optional<ChapeauView> chapeau, List<RecommendationView> recommendations) {}

    /** The opening paragraph of a chapter. */
    public record ChapeauView(String text, TiesView ties) {}

    /** A paragraph after the last chapter. */
    public record ClosingView(String number, String text) {}

    /** A recommendation. */
    public record RecommendationView(
            String number,
            String title,
            Optional<String> heading,
            String text,
            Optional<String> completion,
            List<String> addresseeKeys,
            TiesView ties) {

        public String getAddress() {
            return "/catalogue/" + number;
        }

        /** As an address can end after {@code #}. */
        public String getAnchor() {
            return "r-" + number.replace('.', '-');
        }
    }

    /** What a paragraph corresponds to in the earlier text; {@code N/A} and a blank cell are told apart. */
    public record TiesView(Stated stated, List<TieView> ties) {
        public boolean isListed() {
            return stated == Stated.REFERENCES;
        }

        public String getStatedKey() {
            return "catalogue.stated." + stated.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A tie, seen from either end. @param name of the paragraph at the other end */
    public record TieView(String name, String title, String address, Confidence confidence) {
        public boolean isCertain() {
            return confidence == Confidence.CERTAIN;
        }

        public String getConfidenceKey() {
            return "catalogue.confidence." + confidence.name().toLowerCase(Locale.ROOT);
        }
    }

    /** One recommendation and what the latest edition asks about it. */
    public record One(
            RecommendationView recommendation,
            int chapter,
            String chapterTitle,
            int year,
            List<ItemView> items,
            Optional<RecommendationView> previous,
            Optional<RecommendationView> next) {}

    /**
     * An item.
     *
     * @param options labels of a choice; empty for a text
     * @param limit of characters; 0 for a choice
     * @param dependsOn the question whose answer decides whether this one is asked
     */
    public record ItemView(
            String code,
            String label,
            Optional<String> help,
            boolean required,
            List<String> options,
            int limit,
            Optional<String> dependsOn) {}

    /** The earlier paragraphs of one series, such as the actions of the plan. */
    public record SeriesView(String key, List<ReferenceView> references) {}

    /** An earlier paragraph and the recommendations that it corresponds to. */
    public record ReferenceView(String name, String address, String seriesKey, List<TieView> ties) {}

    /** What a search found. @param query as typed */
    public record Results(String query, List<HitView> passages, List<ReferenceView> references) {
        public boolean isNothing() {
            return passages.isEmpty() && references.isEmpty();
        }
    }

    /** A paragraph that was found, in pieces so that what was searched for can be marked. */
    public record HitView(
            String kindKey,
            String number,
            String address,
            List<Fragment> title,
            List<Fragment> text,
            List<List<Fragment>> references) {}
}
