package org.rapporteur.notifications;

import java.util.Objects;
import java.util.Optional;

/**
 * An e-mail in plain text.
 *
 * @param account the contributor whom it is about
 * @param iso3 the State whose return it is about, upper case
 * @param answersTo who gets the answer if the recipient writes one; empty for nobody
 */
public record Letter(
        Kind kind,
        int year,
        String iso3,
        String account,
        MailAddress recipient,
        Optional<MailAddress> answersTo,
        String subject,
        String text) {

    /** What an e-mail is for. */
    public enum Kind {
        /** Lets somebody choose a password. */
        INVITATION,
        /** Asks somebody who has a password already. */
        REQUEST,
        REMINDER,
        /** Tells the focal point that a part is ready. */
        READY
    }

    public Letter {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(account);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(answersTo);
        Objects.requireNonNull(text);
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    /** It may hold a link that lets in. */
    @Override
    public String toString() {
        return kind + " about " + account;
    }
}
