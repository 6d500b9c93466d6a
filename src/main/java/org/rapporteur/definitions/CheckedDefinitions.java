package org.rapporteur.definitions;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the check before the start has read, kept for the program that starts then: reading takes a second. The check
 * is asked before there is anything that could hold it but the class.
 */
record CheckedDefinitions(Path folder, Definitions.Loaded loaded) {

    private static final AtomicReference<CheckedDefinitions> KEPT = new AtomicReference<>();

    static void keep(Path folder, Definitions.Loaded loaded) {
        KEPT.set(new CheckedDefinitions(folder, loaded));
    }

    /** Once only, so that a later start reads what is there then; empty where another folder was checked, or none. */
    static Optional<Definitions.Loaded> take(Path folder) {
        return Optional.ofNullable(KEPT.getAndSet(null))
                .filter(kept -> kept.folder.equals(folder))
                .map(CheckedDefinitions::loaded);
    }
}
