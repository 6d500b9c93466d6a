package org.rapporteur.definitions;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.text.Texts;

/** Reads the definitions once, at start. Where they hold a mistake the program says so, line by line, and does not start. */
@Singleton
@Startup
final class DefinitionsProducer {

    private static final int MISTAKEN = 2;

    private final Definitions.Loaded loaded;

    /** @throws PreventFurtherStepsException with all mistakes as its message */
    DefinitionsProducer(
            @ConfigProperty(name = "rapporteur.questionnaires", defaultValue = "questionnaires") Path questionnaires) {
        loaded = CheckedDefinitions.take(questionnaires).orElseGet(() -> read(questionnaires));
    }

    @Produces
    @Singleton
    Definitions.Loaded definitions() {
        return loaded;
    }

    @Produces
    @Singleton
    Catalogue catalogue() {
        return loaded.catalogue();
    }

    @Produces
    @Singleton
    MemberStates memberStates() {
        return loaded.memberStates();
    }

    private static Definitions.Loaded read(Path folder) {
        var definitions = Definitions.load(folder);
        if (definitions instanceof Definitions.Mistaken mistaken) {
            // whoever reads the console has no language chosen yet
            throw new PreventFurtherStepsException(mistaken.described(Texts.in(Locale.ENGLISH), folder), MISTAKEN);
        }
        return (Definitions.Loaded) definitions;
    }
}
