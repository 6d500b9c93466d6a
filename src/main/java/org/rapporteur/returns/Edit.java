package org.rapporteur.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Incoming;

/**
 * Answers that somebody gave other than by workbook.
 *
 * @param channel any but {@link Channel#WORKBOOK}
 * @param baseRevision the revision that the person had before their eyes
 */
public record Edit(SignedIn by, Channel channel, int baseRevision, Incoming incoming) {
    public Edit {
        Objects.requireNonNull(by);
        Objects.requireNonNull(incoming);
        if (channel == Channel.WORKBOOK) {
            throw new IllegalArgumentException("a workbook is an upload, not an edit");
        }
    }

    /** @param answers by the item's code, in any order; an empty one takes the answer away */
    public static Edit of(SignedIn by, Channel channel, int baseRevision, Map<String, RawValue> answers) {
        var raw = answers.entrySet().stream()
                .map(answer -> new RawAnswer(answer.getKey(), answer.getValue(), new Location.Field()))
                .toList();
        return new Edit(by, channel, baseRevision, new Incoming(raw, List.of(), List.of()));
    }
}
