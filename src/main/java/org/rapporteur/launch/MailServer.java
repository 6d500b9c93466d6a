package org.rapporteur.launch;

import java.util.Locale;
import java.util.Optional;

/**
 * The server that sends e-mail for us.
 *
 * @param login empty where the server asks for none
 * @param from the address that mails come from
 */
public record MailServer(String host, int port, Optional<Login> login, String from, Protection protection) {

    /** Where the program reads whether e-mail is sent. */
    public static final String SENDING = "rapporteur.mail.sending";

    /** Where the program reads under which address people reach it. */
    public static final String ADDRESS = "rapporteur.address";

    public record Login(String user, Secret password) {}

    /** How the connection is protected. */
    public enum Protection {
        /** Encrypted from the first answer on; a server that cannot do so gets no mail. */
        STARTTLS(587),
        /** Encrypted from the beginning. */
        TLS(465),
        /** Not at all, for a server on the same machine or network. */
        NONE(25);

        private final int usualPort;

        Protection(int usualPort) {
            this.usualPort = usualPort;
        }

        int usualPort() {
            return usualPort;
        }

        static Optional<Protection> of(String text) {
            for (var known : values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return Optional.of(known);
                }
            }
            return Optional.empty();
        }
    }

    /** System properties, as for everything else that the start decides. */
    void configure() {
        set("mock", "false");
        set("host", host);
        set("port", String.valueOf(port));
        set("from", from);
        set("tls", String.valueOf(protection == Protection.TLS));
        set("start-tls", protection == Protection.STARTTLS ? "REQUIRED" : "DISABLED");
        set("login", login.isPresent() ? "REQUIRED" : "DISABLED");
        login.ifPresent(known -> {
            set("username", known.user());
            set("password", known.password().value());
        });
    }

    private static void set(String name, String value) {
        System.setProperty("quarkus.mailer." + name, value);
    }
}
