package org.rapporteur.returns.page;

import java.util.List;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.returns.ReturnView;

/**
 * What there is to look at because of the edition before: only what is asked, or may be asked yet.
 *
 * @param carried items whose carried answer nobody has reviewed
 * @param reworded items whose question has changed, and that nobody has answered anew
 * @param sent how many of the carried ones a submission would send
 */
record ToReview(List<Item> carried, List<Item> reworded, int sent) {
    ToReview {
        carried = List.copyOf(carried);
        reworded = List.copyOf(reworded);
    }

    static ToReview of(Questionnaire questionnaire, ReturnView view) {
        var relevance = questionnaire.relevance(view.answers(), view.previous());
        var carried = questionnaire.items().stream()
                .filter(item -> view.reviews().get(item.code()) == Review.NOT_REVIEWED)
                .filter(item -> mayBeAsked(item, relevance))
                .toList();
        var reworded = view.reworded().stream()
                .filter(code -> view.answers().value(code).isEmpty())
                .flatMap(code -> questionnaire.item(code).stream())
                .filter(item -> mayBeAsked(item, relevance))
                .toList();
        var sent =
                carried.stream().map(Item::code).filter(relevance::isRelevant).count();
        return new ToReview(carried, reworded, (int) sent);
    }

    private static boolean mayBeAsked(Item item, Relevance relevance) {
        return relevance.isRelevant(item.code()) || relevance.isUndecided(item);
    }

    /** How many carried answers of a chapter wait. */
    int carriedIn(int chapter) {
        return (int) carried.stream().filter(item -> isIn(chapter, item.code())).count();
    }

    /** How many questions of a chapter have changed. */
    int rewordedIn(int chapter) {
        return (int)
                reworded.stream().filter(item -> isIn(chapter, item.code())).count();
    }

    private static boolean isIn(int chapter, ItemCode code) {
        return code.recommendation().chapter() == chapter;
    }
}
