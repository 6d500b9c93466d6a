package org.rapporteur.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rapporteur.notifications.Letter.Kind;

/**
 * What became of an e-mail.
 *
 * @param account the contributor whom it is about
 * @param at when it was sent, or was found not to be, or was handed in
 */
public record SentMail(Kind kind, String account, State state, Instant at) {

    /** Whoever waits longer than this for a mail server waits for nothing: the program was stopped meanwhile. */
    private static final Duration LONGEST_WAY = Duration.ofMinutes(10);

    /** How far an e-mail is. */
    public enum State {
        UNDER_WAY,
        SENT,
        FAILED
    }

    static SentMail of(StoredMail mail, Instant now) {
        var sent = Optional.ofNullable(mail.sentAt);
        if (sent.isPresent()) {
            return new SentMail(mail.kind(), mail.accountName, State.SENT, sent.get());
        } else if (mail.failedAt != null) {
            return new SentMail(mail.kind(), mail.accountName, State.FAILED, mail.failedAt);
        }
        var lost = mail.madeAt.plus(LONGEST_WAY).isBefore(now);
        return new SentMail(mail.kind(), mail.accountName, lost ? State.FAILED : State.UNDER_WAY, mail.madeAt);
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }
}
