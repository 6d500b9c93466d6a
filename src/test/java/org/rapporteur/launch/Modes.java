package org.rapporteur.launch;

/** The modes of the program, for tests without a container. */
public final class Modes {

    private Modes() {}

    public static Mode trial() {
        return new Mode(true);
    }
}
