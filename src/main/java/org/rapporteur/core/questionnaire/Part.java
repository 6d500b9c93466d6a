package org.rapporteur.core.questionnaire;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * Some of what a questionnaire asks: whole chapters, single recommendations, or everything.
 *
 * @param whole whether it is everything, whatever else is named
 * @param chapters numbers of those that belong to it as a whole
 * @param recommendations that belong to it, be their chapter named or not
 */
public record Part(boolean whole, SortedSet<Integer> chapters, SortedSet<RecommendationId> recommendations) {

    public static final Part WHOLE = new Part(true, new TreeSet<>(), new TreeSet<>());
    public static final Part NOTHING = new Part(false, new TreeSet<>(), new TreeSet<>());

    public Part {
        chapters = Collections.unmodifiableSortedSet(new TreeSet<>(chapters));
        recommendations = Collections.unmodifiableSortedSet(new TreeSet<>(recommendations));
    }

    public static Part ofChapters(Collection<Integer> chapters) {
        return new Part(false, new TreeSet<>(chapters), new TreeSet<>());
    }

    /**
     * @param places chapters and recommendations as they are written, such as {@code 2} and {@code 3.c}
     * @throws IllegalArgumentException for a text that is neither
     */
    public static Part of(Collection<String> places) {
        var chapters = new TreeSet<Integer>();
        var recommendations = new TreeSet<RecommendationId>();
        for (var place : places) {
            if (place.matches("[1-9][0-9]?")) {
                chapters.add(Integer.valueOf(place));
            } else {
                recommendations.add(RecommendationId.parse(place));
            }
        }
        return new Part(false, chapters, recommendations);
    }

    /** What belongs to either. */
    public Part and(Part other) {
        var allChapters = new TreeSet<>(chapters);
        allChapters.addAll(other.chapters);
        var allRecommendations = new TreeSet<>(recommendations);
        allRecommendations.addAll(other.recommendations);
        return new Part(whole || other.whole, allChapters, allRecommendations);
    }

    public boolean covers(RecommendationId recommendation) {
        return whole || chapters.contains(recommendation.chapter()) || recommendations.contains(recommendation);
    }

    public boolean covers(ItemCode item) {
        return covers(item.recommendation());
    }

    /** Whether anything that a chapter asks belongs to it. */
    public boolean touches(QuestionnaireChapter chapter) {
        return chapter.sections().stream()
                .anyMatch(section -> covers(section.recommendation().id()));
    }

    /** A chapter with what of it belongs to this part. */
    public QuestionnaireChapter of(QuestionnaireChapter chapter) {
        return new QuestionnaireChapter(
                chapter.chapter(),
                chapter.sections().stream()
                        .filter(section -> covers(section.recommendation().id()))
                        .toList());
    }

    /** What belongs to both, as a questionnaire asks it. */
    public Part within(Part other, Questionnaire questionnaire) {
        if (whole || other.whole) {
            return whole ? other : this;
        }
        var both = new TreeSet<RecommendationId>();
        questionnaire.chapters().stream()
                .flatMap(chapter -> other.of(of(chapter)).sections().stream())
                .forEach(section -> both.add(section.recommendation().id()));
        return new Part(false, new TreeSet<>(), both);
    }

    /** Whether a questionnaire asks nothing that belongs to it. */
    public boolean isNothingOf(Questionnaire questionnaire) {
        return questionnaire.chapters().stream().noneMatch(this::touches);
    }

    public boolean isNothing() {
        return !whole && chapters.isEmpty() && recommendations.isEmpty();
    }

    /** Chapters and recommendations as they are written, the chapters first; empty for everything and for nothing. */
    public List<String> places() {
        return Stream.concat(
                        chapters.stream().map(String::valueOf),
                        recommendations.stream().map(RecommendationId::toString))
                .toList();
    }
}
