package org.rapporteur.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rapporteur.launch.MailServer.Login;
import org.rapporteur.launch.MailServer.Protection;

/** Reads from an environment which server sends e-mail, if any. With one of its settings there, all that it needs must be. */
final class MailServerReader {

    private static final String HOST = "RAPPORTEUR_MAIL_HOST";
    private static final String PORT = "RAPPORTEUR_MAIL_PORT";
    private static final String USER = "RAPPORTEUR_MAIL_USER";
    private static final String PASSWORD = "RAPPORTEUR_MAIL_PASSWORD";
    private static final String FROM = "RAPPORTEUR_MAIL_FROM";
    private static final String TLS = "RAPPORTEUR_MAIL_TLS";

    static final List<String> NAMES = List.of(HOST, PORT, USER, PASSWORD, FROM, TLS);

    private final Map<String, String> environment;
    private final BiConsumer<String, String> mistakes;

    /** @param mistakes takes the key of a mistake's sentence, and the name of the setting */
    MailServerReader(Map<String, String> environment, BiConsumer<String, String> mistakes) {
        this.environment = environment;
        this.mistakes = mistakes;
    }

    Optional<MailServer> read() {
        if (NAMES.stream().allMatch(name -> value(name).isEmpty())) {
            return Optional.empty();
        }
        var protection = Protection.of(value(TLS).isEmpty() ? "starttls" : value(TLS));
        check(protection.isPresent(), "launch.mail-tls.wrong", TLS);
        check(!value(HOST).isEmpty(), "launch.mail-host.missing", HOST);
        check(value(HOST).matches("[A-Za-z0-9.:-]*"), "launch.mail-host.wrong", HOST);
        check(!value(FROM).isEmpty(), "launch.mail-from.missing", FROM);
        check(value(FROM).isEmpty() || isMailAddress(value(FROM)), "launch.mail-from.wrong", FROM);
        var port = port(protection.orElse(Protection.STARTTLS));
        return Optional.of(
                new MailServer(value(HOST), port, login(), value(FROM), protection.orElse(Protection.STARTTLS)));
    }

    private Optional<Login> login() {
        var named = !value(USER).isEmpty();
        var proved = !value(PASSWORD).isEmpty();
        check(named || !proved, "launch.mail-user.missing", USER);
        check(proved || !named, "launch.mail-password.missing", PASSWORD);
        return named
                ? Optional.of(new Login(value(USER), new Secret(environment.getOrDefault(PASSWORD, ""))))
                : Optional.empty();
    }

    private int port(Protection protection) {
        var value = value(PORT);
        if (value.isEmpty()) {
            return protection.usualPort();
        }
        var isPort = SettingsReader.isPort(value);
        check(isPort, "launch.mail-port.wrong", PORT);
        return isPort ? Integer.parseInt(value) : 0;
    }

    private static boolean isMailAddress(String value) {
        return value.matches("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private void check(boolean isRight, String key, String name) {
        if (!isRight) {
            mistakes.accept(key, name);
        }
    }
}
