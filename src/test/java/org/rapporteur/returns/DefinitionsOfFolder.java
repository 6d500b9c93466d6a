package org.rapporteur.returns;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.definitions.Definitions;

@Singleton
class DefinitionsOfFolder {
    private final Definitions.Loaded loaded = (Definitions.Loaded) Definitions.load(Path.of("questionnaires"));

    @Produces
    @Singleton
    @DefaultBean
    Catalogue catalogue() {
        return loaded.catalogue();
    }

    @Produces
    @Singleton
    @DefaultBean
    Questionnaires questionnaires() {
        return loaded.questionnaires();
    }

    @Produces
    @Singleton
    @DefaultBean
    MemberStates states() {
        return loaded.memberStates();
    }
}
