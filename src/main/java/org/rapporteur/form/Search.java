package org.rapporteur.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;

/** Finds the next question, in the order of the questionnaire and from its end back to its beginning. */
final class Search {

    private final Standing standing;
    private final List<Item> items;

    private Search(Standing standing, List<Item> items) {
        this.standing = standing;
        this.items = items;
    }

    static Search of(FormReturn form) {
        return new Search(
                form.now(),
                form.questionnaire().items(form.view().mandate().reads()).toList());
    }

    /** The next required question without an answer. @param after code of the question behind which the search begins */
    Optional<ItemCode> missing(Optional<ItemCode> after) {
        return next(after, standing::isMissing);
    }

    /** The next question that something is found about which wants to be dealt with. */
    Optional<ItemCode> found(Optional<ItemCode> after) {
        return next(after, item -> standing.findings(item.code()).stream()
                .anyMatch(finding -> finding.level() != Level.NOTE));
    }

    private Optional<ItemCode> next(Optional<ItemCode> after, Predicate<Item> wanted) {
        var codes = items.stream().map(Item::code).toList();
        var start = after.map(codes::indexOf).orElse(-1) + 1;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get((start + i) % items.size());
            if (wanted.test(item)) {
                return Optional.of(item.code());
            }
        }
        return Optional.empty();
    }
}
