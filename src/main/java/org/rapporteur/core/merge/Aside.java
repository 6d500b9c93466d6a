package org.rapporteur.core.merge;

import java.util.Map;
import java.util.Objects;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;

/** Filled cells that no item claims. @param cells how many of them the finding speaks of */
public record Aside(Finding finding, int cells) {
    public Aside {
        Objects.requireNonNull(finding);
    }

    /**
     * Stands for cells that are not told one by one.
     *
     * @param first of the findings that are left out
     */
    public static Aside more(Finding first, int count) {
        var arguments = Map.<String, Object>of("kind", first.code().key(), "count", count);
        return new Aside(Finding.at(FindingCode.MORE_OF_THE_SAME, first.location(), arguments), count);
    }
}
