package org.rapporteur.returns;

import java.util.Objects;
import java.util.Set;
import org.rapporteur.accounts.SignedIn;

/**
 * What somebody decides about conflicts.
 *
 * @param channel by which the decision comes
 * @param seenRevision the revision that the person had before their eyes
 * @param keep conflicts in which the return's answer stays
 * @param take conflicts in which what was offered becomes the answer
 */
public record Settlement(SignedIn by, Channel channel, int seenRevision, Set<Long> keep, Set<Long> take) {
    public Settlement {
        Objects.requireNonNull(by);
        Objects.requireNonNull(channel);
        keep = Set.copyOf(keep);
        take = Set.copyOf(take);
        if (keep.stream().anyMatch(take::contains)) {
            throw new IllegalArgumentException("a conflict cannot be settled both ways");
        }
    }
}
