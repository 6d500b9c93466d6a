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

    /**
     * One recommendation, and what the latest edition asks about it and checks.
     *
     * @param year of that edition; empty where none has been opened yet
     */
    public record One(
            RecommendationView recommendation,
            int chapter,
            String chapterTitle,
            Optional<Integer> year,
            List<GroupView> groups,
            List<CheckView> checks,
            Optional<RecommendationView> previous,
            Optional<RecommendationView> next) {

        /** How many questions there are. */
        public int getQuestions() {
            return groups.stream().mapToInt(group -> group.items().size()).sum();
        }
    }

    /**
     * The questions of one template.
     *
     * @param question the one question, or what several have in common
     * @param asked when they are asked, in words; empty where they always are
     * @param help how to answer, where that is the same for all of them
     * @param answer that they take, where it is the same for all of them
     * @param several whether there can be several
     */
    public record GroupView(
            String question,
            boolean required,
            Optional<String> asked,
            Optional<String> help,
            Optional<AnswerView> answer,
            boolean several,
            List<ItemView> items) {}

    /** What kind of answer a question takes, in words. @param options labels of a choice; empty for the others */
    public record AnswerView(String words, List<String> options) {}

    /**
     * A question.
     *
     * @param answer that it takes, where it is not the same for all of its group
     * @param definition what counts, where that is not the same for all of its group
     * @param unknown what to do where the answer is not known
     */
    public record ItemView(
            String code,
            String label,
            Optional<AnswerView> answer,
            Optional<String> definition,
            Optional<String> unknown) {}

    /** What is checked. @param level {@code error}, {@code warning} or {@code note} */
    public record CheckView(String id, String level, String message) {
        public String getLevelKey() {
            return "catalogue.check." + level;
        }
    }

    /** The earlier paragraphs of one series, such as the actions of the plan. */
    public record SeriesView(String name, List<ReferenceView> references) {

        /** As an address can end after {@code #}. */
        public String getAnchor() {
            return "series-" + references.get(0).name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        }
    }

    /** An earlier paragraph and the recommendations that it corresponds to. */
    public record ReferenceView(String name, String address, String series, List<TieView> ties) {}

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
