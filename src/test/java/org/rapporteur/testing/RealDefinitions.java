package org.rapporteur.testing;

import java.nio.file.Path;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.definitions.Definitions;

/** The definitions that the program ships, read once. */
public final class RealDefinitions {

    private static final Definitions.Loaded LOADED = (Definitions.Loaded) Definitions.load(Path.of("questionnaires"));

    private RealDefinitions() {}

    public static Definitions.Loaded loaded() {
        return LOADED;
    }

    public static Questionnaire latest() {
        return LOADED.questionnaires().latest().orElseThrow();
    }
}
