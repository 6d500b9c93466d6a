package org.rapporteur.core.merge;

import java.util.Objects;
import org.rapporteur.core.answer.Finding;

/** Filled cells that no item claims. @param cells how many of them the finding speaks of */
public record Aside(Finding finding, int cells) {
    public Aside {
        Objects.requireNonNull(finding);
    }
}
