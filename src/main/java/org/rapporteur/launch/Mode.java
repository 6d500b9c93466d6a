package org.rapporteur.launch;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a trial: trial accounts and synthetic returns exist in a trial and nowhere else. */
@Singleton
public class Mode {

    static final String TRIAL = "rapporteur.trial";

    private final boolean trial;

    Mode(@ConfigProperty(name = TRIAL, defaultValue = "false") boolean trial) {
        this.trial = trial;
    }

    public boolean trial() {
        return trial;
    }
}
