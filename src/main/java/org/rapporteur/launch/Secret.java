package org.rapporteur.launch;

import java.util.Objects;

/** A password or a key, kept out of every log and message. */
public record Secret(String value) {
    public Secret {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return "hidden";
    }
}
