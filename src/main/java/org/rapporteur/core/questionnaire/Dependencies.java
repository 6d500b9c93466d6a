package org.rapporteur.core.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the items that are not always asked into an order in which each comes after those that its condition reads. */
final class Dependencies {

    private final Map<ItemCode, Item> items;
    private final Places places;
    private final Set<ItemCode> done = new HashSet<>();
    private final Set<ItemCode> begun = new LinkedHashSet<>();
    private final List<Item> ordered = new ArrayList<>();

    private Dependencies(Map<ItemCode, Item> items, Places places) {
        this.items = items;
        this.places = places;
    }

    /** @throws CircleException where the conditions of items go in a circle */
    static List<Item> ordered(Map<ItemCode, Item> items, Places places) {
        var dependencies = new Dependencies(items, places);
        items.values().forEach(dependencies::visit);
        return List.copyOf(dependencies.ordered);
    }

    private void visit(Item item) {
        if (item.relevance().isAlways() || done.contains(item.code())) {
            return;
        }
        if (!begun.add(item.code())) {
            throw new CircleException(
                    new ArrayList<>(begun).subList(List.copyOf(begun).indexOf(item.code()), begun.size()));
        }
        for (var name : item.relevance().reads()) {
            places.within(item.code().recommendation(), name).forEach(code -> visit(items.get(code)));
        }
        begun.remove(item.code());
        done.add(item.code());
        ordered.add(item);
    }
}
