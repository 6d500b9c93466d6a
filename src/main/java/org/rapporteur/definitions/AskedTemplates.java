package org.rapporteur.definitions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which templates an edition asks in which chapters.
 *
 * @param entries what the edition asks; entries for the same chapter add up
 * @param sets of templates that its instrument knows, by name
 */
record AskedTemplates(List<LocatedNode> entries, Map<String, List<String>> sets) {

    /** The ids of the templates that an entry asks: named one by one, or as a set. */
    static Set<String> of(LocatedNode entry, Map<String, List<String>> sets) {
        return entry.find("set")
                .map(set -> Set.copyOf(sets.getOrDefault(set.text(), List.of())))
                .orElseGet(() -> entry.entries("templates").stream()
                        .map(LocatedNode::text)
                        .collect(Collectors.toSet()));
    }

    boolean anywhere(String template) {
        return entries.stream().anyMatch(entry -> of(entry, sets).contains(template));
    }

    boolean in(int chapter, String template) {
        return entries.stream()
                .anyMatch(entry -> isAbout(chapter, entry) && of(entry, sets).contains(template));
    }

    /** Where a template is asked in a chapter that does not ask another one. */
    Stream<Place> placesOf(String template, String without) {
        return entries.stream()
                .filter(entry -> of(entry, sets).contains(template))
                .filter(entry ->
                        entry.entries("chapters").stream().anyMatch(chapter -> !in(chapter.integer(), without)))
                .map(entry -> place(entry, template));
    }

    private static boolean isAbout(int chapter, LocatedNode entry) {
        return entry.entries("chapters").stream().anyMatch(named -> named.integer() == chapter);
    }

    private static Place place(LocatedNode entry, String template) {
        return entry.entries("templates").stream()
                .filter(name -> name.text().equals(template))
                .map(LocatedNode::place)
                .findFirst()
                .orElseGet(() -> entry.at("set").place());
    }
}
