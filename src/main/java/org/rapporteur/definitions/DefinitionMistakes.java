package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Collects the mistakes of one loading, so that a person sees them all at once. Not for several threads. */
final class DefinitionMistakes {

    private final List<DefinitionMistake> all = new ArrayList<>();

    void add(Place place, Kind kind, Map<String, String> arguments) {
        all.add(new DefinitionMistake(place.file(), place.line(), place.column(), place.pointer(), kind, arguments));
    }

    void add(Place place, Kind kind) {
        add(place, kind, Map.of());
    }

    /** Whether nothing is wrong in any of these files. */
    boolean noneIn(String... files) {
        var asked = List.of(files);
        return all.stream().noneMatch(mistake -> asked.contains(mistake.file()));
    }

    boolean none() {
        return all.isEmpty();
    }

    /** By file, line and column, each once. */
    List<DefinitionMistake> sorted() {
        return all.stream().distinct().sorted().toList();
    }
}
