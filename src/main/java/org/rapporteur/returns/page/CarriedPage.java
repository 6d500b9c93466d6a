package org.rapporteur.returns.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.returns.ReturnView;

/**
 * The answers of one chapter that were carried over and wait for somebody to look at them, and its questions that have
 * changed since last year.
 *
 * @param home address of the return's home
 * @param editable whether the one who looks may confirm
 * @param revision that is shown
 * @param waiting carried answers that wait in the whole return
 * @param chapters to choose from
 * @param number of the chapter that is shown
 * @param recommendations of that chapter with something carried over
 * @param reworded questions of that chapter that have changed
 * @param unconfirmed why answers that were just to be confirmed are not, in words
 */
public record CarriedPage(
        String state,
        int year,
        String home,
        boolean editable,
        int revision,
        int waiting,
        List<ChapterChoice> chapters,
        int number,
        List<CarriedRecommendation> recommendations,
        List<RewordedItem> reworded,
        List<String> unconfirmed) {

    public CarriedPage {
        chapters = List.copyOf(chapters);
        recommendations = List.copyOf(recommendations);
        reworded = List.copyOf(reworded);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** @param chapter that is wanted; empty for the first one with something to look at */
    static CarriedPage of(
            ReturnPlace place,
            ReturnView view,
            Optional<Integer> chapter,
            LastYear lastYear,
            boolean editable,
            List<String> unconfirmed) {
        var questionnaire = place.questionnaire();
        var review = ToReview.of(questionnaire, view);
        var shown = shown(questionnaire, review, chapter);
        return new CarriedPage(
                place.state().name(),
                questionnaire.year(),
                place.home(),
                editable,
                view.revision(),
                review.carried().size(),
                questionnaire.chapters().stream()
                        .map(choice -> ChapterChoice.of(choice, review, choice == shown))
                        .toList(),
                shown.number(),
                shown.sections().stream()
                        .map(section -> CarriedRecommendation.of(section, review, view, lastYear))
                        .filter(recommendation -> !recommendation.items().isEmpty())
                        .toList(),
                review.reworded().stream()
                        .filter(item -> item.code().recommendation().chapter() == shown.number())
                        .map(lastYear::reworded)
                        .toList(),
                unconfirmed);
    }

    private static QuestionnaireChapter shown(Questionnaire questionnaire, ToReview review, Optional<Integer> chapter) {
        return chapter.flatMap(questionnaire::chapter)
                .or(() -> questionnaire.chapters().stream()
                        .filter(each -> review.carriedIn(each.number()) + review.rewordedIn(each.number()) > 0)
                        .findFirst())
                .orElseGet(() -> questionnaire.chapters().get(0));
    }

    public boolean isNothing() {
        return recommendations.isEmpty() && reworded.isEmpty();
    }

    /** A chapter to choose. @param waiting carried answers and changed questions in it */
    public record ChapterChoice(int number, String title, int waiting, boolean chosen) {

        static ChapterChoice of(QuestionnaireChapter chapter, ToReview review, boolean chosen) {
            var waiting = review.carriedIn(chapter.number()) + review.rewordedIn(chapter.number());
            return new ChapterChoice(chapter.number(), chapter.chapter().title(), waiting, chosen);
        }
    }

    /** A recommendation with the carried answers to it that wait. */
    public record CarriedRecommendation(String id, String title, List<CarriedItem> items) {

        static CarriedRecommendation of(Section section, ToReview review, ReturnView view, LastYear lastYear) {
            var items = new ArrayList<CarriedItem>();
            var heading = Optional.<String>empty();
            for (var item : section.items()) {
                if (review.carried().contains(item)) {
                    var isNew = item.group().isPresent() && !item.group().equals(heading);
                    items.add(new CarriedItem(
                            item.code().toString(),
                            isNew ? item.group() : Optional.empty(),
                            item.label(),
                            view.answers()
                                    .value(item.code())
                                    .map(value -> lastYear.words(item, value))
                                    .orElse("")));
                    heading = item.group();
                }
            }
            var recommendation = section.recommendation();
            return new CarriedRecommendation(recommendation.id().toString(), recommendation.title(), items);
        }

        /** Of all its items, in one field: no form has more than a thousand, and a chapter has some seven hundred items. */
        public String getCodes() {
            return items.stream().map(CarriedItem::code).collect(Collectors.joining(" "));
        }
    }

    /** A carried answer. @param group the question that this and the following have in common, before the first of them */
    public record CarriedItem(String code, Optional<String> group, String question, String answer) {

        /** As an id in the page may be spelled. */
        public String getId() {
            return code.replace('.', '-');
        }
    }

    /** A question that has changed. @param then how it was put last year; empty where it was not asked */
    public record RewordedItem(String recommendation, String question, Optional<String> then, String answer) {}
}
