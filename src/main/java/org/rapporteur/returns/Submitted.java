package org.rapporteur.returns;

import java.util.Objects;

/** That a return was submitted; told within the same transaction. */
record Submitted(ReturnKey key) {
    Submitted {
        Objects.requireNonNull(key);
    }
}
