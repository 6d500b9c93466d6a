package org.rapporteur.team;

import java.util.Optional;
import org.rapporteur.notifications.Letter;
import org.rapporteur.notifications.Letter.Kind;
import org.rapporteur.notifications.MailAddress;

/**
 * Words for a contributor or about one: sent by e-mail, or passed on by the focal point.
 *
 * @param account of the contributor
 * @param called the person or the ministry, as the focal point calls it
 */
public record Written(Kind kind, String account, String called, String subject, String text) {

    Letter letter(TeamReturn about, MailAddress recipient, Optional<MailAddress> answersTo) {
        return new Letter(kind, about.year(), about.iso3(), account, recipient, answersTo, subject, text);
    }

    /** It may hold a link that lets in. */
    @Override
    public String toString() {
        return kind + " for " + account;
    }
}
