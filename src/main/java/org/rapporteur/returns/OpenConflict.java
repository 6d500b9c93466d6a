package org.rapporteur.returns;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * An answer that was offered and not stored, because another one had come in between. It waits until somebody settles it.
 *
 * @param base the answer that its sender started from; empty for none
 * @param offered empty where an answer was to be taken away
 * @param standing the return's answer now; empty for none
 * @param upload the workbook that brought it; empty where none did
 */
public record OpenConflict(
        long id,
        ItemCode item,
        Optional<AnswerValue> base,
        Optional<AnswerValue> offered,
        Standing standing,
        Instant offeredAt,
        String offeredBy,
        Channel channel,
        Optional<Sent> upload) {
    public OpenConflict {
        Objects.requireNonNull(item);
        Objects.requireNonNull(base);
        Objects.requireNonNull(offered);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(offeredAt);
        Objects.requireNonNull(offeredBy);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(upload);
    }

    /** The return's answer now, and who gave it. @param value empty for none */
    public record Standing(Optional<AnswerValue> value, Instant at, String by, Channel channel) {}

    /** A workbook by its id and its name. */
    public record Sent(long id, String fileName) {}
}
