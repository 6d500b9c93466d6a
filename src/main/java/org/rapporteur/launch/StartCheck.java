package org.rapporteur.launch;

import java.util.Optional;

/**
 * Something that must be right before a database is started or migrated. Found as a service: the features know the start,
 * the start does not know them.
 */
public interface StartCheck {

    /** @return why the program does not start, ready to be read on the console; empty where it may start */
    Optional<String> refusal();
}
