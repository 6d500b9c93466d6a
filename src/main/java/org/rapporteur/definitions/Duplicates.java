package org.rapporteur.definitions;

import java.util.HashSet;
import java.util.List;

/** Values that stand more than once where each may stand once. */
final class Duplicates {

    private Duplicates() {}

    /** The second and later ones of equal values of a property. */
    static List<LocatedNode> of(String property, List<LocatedNode> entries) {
        var seen = new HashSet<String>();
        return entries.stream()
                .map(entry -> entry.at(property))
                .filter(value -> !seen.add(value.text()))
                .toList();
    }
}
