package org.rapporteur.reports;

import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.launch.Modes;

/** The program in one version or another. */
public final class Programs {

    private Programs() {}

    public static Program of(String version, MemberStates states) {
        return new Program(Modes.trial(), states, version);
    }
}
