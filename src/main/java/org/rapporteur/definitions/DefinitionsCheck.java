package org.rapporteur.definitions;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.launch.StartCheck;
import org.rapporteur.text.Texts;

/** Refuses the start where the definitions hold a mistake. */
public final class DefinitionsCheck implements StartCheck {

    /** The environment's name for the setting {@code rapporteur.questionnaires}. */
    private static final String FOLDER = "RAPPORTEUR_QUESTIONNAIRES";

    @Override
    public Optional<String> refusal() {
        return refusal(Path.of(System.getenv().getOrDefault(FOLDER, "questionnaires")));
    }

    /** In English: whoever reads the console has no language chosen yet. */
    static Optional<String> refusal(Path folder) {
        var definitions = Definitions.load(folder);
        if (definitions instanceof Definitions.Loaded loaded) {
            CheckedDefinitions.keep(folder, loaded);
            return Optional.empty();
        }
        var mistaken = (Definitions.Mistaken) definitions;
        return Optional.of(mistaken.described(Texts.in(Locale.ENGLISH), folder));
    }
}
