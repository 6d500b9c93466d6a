package org.rapporteur.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.core.catalogue.Recommendation;

/** A recommendation and the items that are asked about it, in the order of the templates. */
public record Section(Recommendation recommendation, List<Item> items) {
    public Section {
        Objects.requireNonNull(recommendation);
        items = List.copyOf(items);
    }

    /** Its items, those of one list together: they have a question in common, and are all asked or none of them is. */
    public List<List<Item>> lists() {
        var lists = new ArrayList<List<Item>>();
        for (var item : items) {
            if (lists.isEmpty() || !isOfOneList(lists.get(lists.size() - 1).get(0), item)) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(item);
        }
        return lists;
    }

    private static boolean isOfOneList(Item first, Item item) {
        return first.group().isPresent()
                && first.group().equals(item.group())
                && first.code().template().equals(item.code().template())
                && first.relevance().equals(item.relevance());
    }
}
