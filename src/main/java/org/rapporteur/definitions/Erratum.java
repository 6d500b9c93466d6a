package org.rapporteur.definitions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.SourceLines;

/**
 * A place where the catalogue departs from what the source prints.
 *
 * @param printed what stands there; empty where something is missing
 * @param readAs what it is taken to be; empty where it is left out
 * @param target a recommendation, or another part of the instrument
 * @param kind the sort of trouble, in one word
 * @param alternatives what it might be instead
 */
public record Erratum(
        SourceLines lines,
        String printed,
        String readAs,
        String reason,
        Confidence confidence,
        String target,
        Optional<String> kind,
        List<String> alternatives) {
    public Erratum {
        Objects.requireNonNull(lines);
        Objects.requireNonNull(printed);
        Objects.requireNonNull(readAs);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(target);
        Objects.requireNonNull(kind);
        alternatives = List.copyOf(alternatives);
    }
}
