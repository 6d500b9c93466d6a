package org.rapporteur.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Incoming;

/**
 * Answers that somebody gave, and carried answers that somebody confirmed, other than by workbook.
 *
 * @param channel a way of people, any but {@link Channel#WORKBOOK}
 * @param baseRevision the revision that the person had before their eyes
 * @param confirm codes of items, as they were sent
 */
public record Edit(SignedIn by, Channel channel, int baseRevision, Incoming incoming, List<String> confirm) {
    public Edit {
        Objects.requireNonNull(by);
        Objects.requireNonNull(incoming);
        confirm = List.copyOf(confirm);
        if (channel == Channel.WORKBOOK || channel == Channel.CARRIED) {
            throw new IllegalArgumentException("nobody edits by the channel " + channel);
        }
    }

    /** @param answers by the item's code, in any order; an empty one takes the answer away */
    public static Edit of(SignedIn by, Channel channel, int baseRevision, Map<String, RawValue> answers) {
        var raw = answers.entrySet().stream()
                .map(answer -> new RawAnswer(answer.getKey(), answer.getValue(), new Location.Field()))
                .toList();
        return new Edit(by, channel, baseRevision, new Incoming(raw, List.of(), List.of()), List.of());
    }

    /** @param codes of the items whose carried answers still hold */
    public static Edit confirming(SignedIn by, Channel channel, int baseRevision, Collection<String> codes) {
        return new Edit(by, channel, baseRevision, new Incoming(List.of(), List.of(), List.of()), List.copyOf(codes));
    }
}
