package org.rapporteur.core.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.catalogue.RecommendationId;

/** Which items the names in expressions stand for. */
final class Places {

    private final Map<String, Map<RecommendationId, List<ItemCode>>> byRecommendation = new HashMap<>();
    private final Map<String, Map<Integer, List<ItemCode>>> byChapter = new HashMap<>();
    private final Map<String, List<ItemCode>> everywhere = new HashMap<>();
    private final Map<String, List<ItemCode>> byCode = new HashMap<>();

    private Places() {}

    static Places of(Collection<Item> items) {
        var places = new Places();
        items.forEach(item -> places.add(item.code()));
        return places;
    }

    private void add(ItemCode code) {
        byCode.put(code.toString(), List.of(code));
        add(code.template(), code);
        code.member().ifPresent(member -> add(code.template() + "." + member, code));
    }

    private void add(String name, ItemCode code) {
        list(byRecommendation.computeIfAbsent(name, key -> new HashMap<>()), code.recommendation())
                .add(code);
        list(
                        byChapter.computeIfAbsent(name, key -> new HashMap<>()),
                        code.recommendation().chapter())
                .add(code);
        list(everywhere, name).add(code);
    }

    private static <K> List<ItemCode> list(Map<K, List<ItemCode>> lists, K key) {
        return lists.computeIfAbsent(key, absent -> new ArrayList<>());
    }

    /** The items that a name stands for in what is said about one recommendation; none where nothing is asked so. */
    List<ItemCode> within(RecommendationId recommendation, String name) {
        var places = byRecommendation.get(name);
        return places == null ? named(name) : places.getOrDefault(recommendation, List.of());
    }

    /** The items that a name stands for in what is said about a chapter. */
    List<ItemCode> within(int chapter, String name) {
        var places = byChapter.get(name);
        return places == null ? named(name) : places.getOrDefault(chapter, List.of());
    }

    /** The items that a name stands for in what is said about the whole return. */
    List<ItemCode> anywhere(String name) {
        return everywhere.getOrDefault(name, named(name));
    }

    private List<ItemCode> named(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
