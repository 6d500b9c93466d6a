package org.rapporteur.reports.sdmx;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One figure with its key and its attributes. @param cells of the components that mean something for it */
record Row(Map<Component, String> cells) {

    Row {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    /** What a component says; empty where it means nothing. */
    String cell(Component component) {
        return cells.getOrDefault(component, "");
    }

    /** What tells it from all others. */
    List<String> key() {
        return Component.ofKey().stream().map(this::cell).toList();
    }
}
