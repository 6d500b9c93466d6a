package org.rapporteur.returns;

import java.util.Set;

/**
 * What became of a settlement.
 *
 * @param revision the newest one now
 * @param settled conflicts that are settled by it
 * @param open conflicts that are not, since their answer has changed after the person looked, or since somebody else has
 *     settled them, or since they are not that person's to settle
 */
public record SettlementResult(int revision, Set<Long> settled, Set<Long> open) {
    public SettlementResult {
        settled = Set.copyOf(settled);
        open = Set.copyOf(open);
    }
}
