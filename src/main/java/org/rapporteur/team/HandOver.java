package org.rapporteur.team;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.notifications.MailAddress;

/**
 * What the focal point has to pass on, since no mail is sent.
 *
 * @param back address of the page to go back to
 * @param whole whether the links in the words begin with the address of the site
 */
public record HandOver(String state, int year, String back, boolean whole, List<Words> words) {

    /**
     * @param mailto opens the focal point's own mail program with the words; empty where the account is no address
     */
    public record Words(String called, String account, String subject, String text, String mailto) {

        static Words of(Written written) {
            var mailto = MailAddress.parse(written.account())
                    .map(address -> "mailto:" + encoded(address.value()).replace("%40", "@") + "?subject="
                            + encoded(written.subject()) + "&body="
                            + encoded(written.text().replace("\n", "\r\n")))
                    .orElse("");
            return new Words(written.called(), written.account(), written.subject(), written.text(), mailto);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }

        /** It may hold a link that lets in. */
        @Override
        public String toString() {
            return "words for " + account;
        }
    }

    static HandOver of(TeamReturn of, String back, boolean whole, List<Written> written) {
        return new HandOver(
                of.state().name(),
                of.year(),
                back,
                whole,
                written.stream().map(Words::of).toList());
    }
}
