package org.rapporteur.launch;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.postgresql.Driver;
import org.rapporteur.launch.Settings.DatabaseAccess;
import org.rapporteur.launch.Settings.FirstAdministrator;
import org.rapporteur.launch.Settings.Mistaken;
import org.rapporteur.launch.Settings.Production;
import org.rapporteur.launch.Settings.Trial;

/** Reads one environment, and notes every mistake in it before it gives up. */
final class SettingsReader {

    static final String DATABASE_URL = "RAPPORTEUR_DATABASE_URL";
    static final String DATABASE_USER = "RAPPORTEUR_DATABASE_USER";
    static final String DATABASE_PASSWORD = "RAPPORTEUR_DATABASE_PASSWORD";
    static final String SESSION_KEY = "RAPPORTEUR_SESSION_KEY";
    static final String ADMINISTRATOR = "RAPPORTEUR_ADMINISTRATOR";
    static final String ADMINISTRATOR_PASSWORD = "RAPPORTEUR_ADMINISTRATOR_PASSWORD";
    static final String HOST = "RAPPORTEUR_HOST";
    static final String PORT = "RAPPORTEUR_PORT";
    static final String TRUSTED_PROXIES = "RAPPORTEUR_TRUSTED_PROXIES";
    static final String DATA = "RAPPORTEUR_DATA";
    static final String ADDRESS = "RAPPORTEUR_ADDRESS";

    private static final List<String> OF_PRODUCTION =
            List.of(DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD, SESSION_KEY, ADMINISTRATOR, ADMINISTRATOR_PASSWORD);
    private static final int DEFAULT_PORT = 8080;
    private static final int SHORTEST_SESSION_KEY = 16;
    private static final int SHORTEST_PASSWORD = 12;
    /** What is longer could be stored, but nobody could ever sign in with it: bcrypt takes no more. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final Map<String, String> environment;
    private final List<Mistake> mistakes = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    Settings read() {
        var settings = OF_PRODUCTION.stream().anyMatch(environment::containsKey) ? production() : trial();
        return mistakes.isEmpty() ? settings : new Mistaken(mistakes);
    }

    private Trial trial() {
        var host = optional(HOST, "127.0.0.1");
        check(HOST, host.equals("127.0.0.1") || host.equals("localhost"), "launch.host-of-trial");
        check(TRUSTED_PROXIES, optional(TRUSTED_PROXIES, "").isEmpty(), "launch.trusted-proxies-of-trial");
        check(ADDRESS, optional(ADDRESS, "").isEmpty(), "launch.address-of-trial");
        MailServerReader.NAMES.forEach(name -> check(name, optional(name, "").isEmpty(), "launch.mail-of-trial"));
        return new Trial(data(), port());
    }

    private Production production() {
        var database = new DatabaseAccess(
                required(DATABASE_URL, SettingsReader::namesADatabase),
                required(DATABASE_USER, value -> true),
                new Secret(required(DATABASE_PASSWORD, value -> true)));
        var sessionKey = new Secret(required(SESSION_KEY, value -> value.length() >= SHORTEST_SESSION_KEY));
        var administrator = new FirstAdministrator(
                required(ADMINISTRATOR, SettingsReader::isAnAccountName),
                new Secret(required(ADMINISTRATOR_PASSWORD, SettingsReader::isAPassword)));
        var mail = new MailServerReader(environment, this::note).read();
        return new Production(
                database,
                optional(HOST, "0.0.0.0"),
                port(),
                trustedProxies(),
                sessionKey,
                administrator,
                address(mail.isPresent()),
                mail);
    }

    private static boolean namesADatabase(String url) {
        return url.matches("jdbc:postgresql://[^/?]+/[^/?]+(\\?.*)?") && Driver.parseURL(url, null) != null;
    }

    private static boolean isAnAccountName(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._@-]{1,63}");
    }

    private static boolean isAPassword(String password) {
        return password.length() >= SHORTEST_PASSWORD
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES;
    }

    private Path data() {
        var value = optional(DATA, "data");
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            note("launch.data.wrong", DATA);
            return Path.of("");
        }
    }

    /** Mails cannot do without it: their links lead there, and what a request says of its own address is not believed. */
    private Optional<String> address(boolean needed) {
        var value = optional(ADDRESS, "");
        check(ADDRESS, value.isEmpty() || isAnAddress(value), "launch.address.wrong");
        check(ADDRESS, !value.isEmpty() || !needed, "launch.address.missing");
        return Optional.of(value.replaceAll("/+$", "")).filter(address -> !address.isEmpty());
    }

    private static boolean isAnAddress(String value) {
        return value.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?");
    }

    private List<String> trustedProxies() {
        var value = optional(TRUSTED_PROXIES, "");
        var proxies =
                value.isEmpty() ? List.<String>of() : List.of(value.strip().split("\\s*,\\s*", -1));
        check(TRUSTED_PROXIES, proxies.stream().allMatch(TrustedProxies::isRange), "launch.trusted-proxies.wrong");
        return proxies;
    }

    private int port() {
        var value = optional(PORT, String.valueOf(DEFAULT_PORT));
        var isPort = isPort(value);
        check(PORT, isPort, "launch.port.wrong");
        return isPort ? Integer.parseInt(value) : 0;
    }

    static boolean isPort(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535;
    }

    /** The value, or an empty one once its mistake is noted: the other settings are looked at too. */
    private String required(String name, Predicate<String> isRight) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            note(key(name) + ".missing", name);
            return "";
        }
        check(name, isRight.test(value), key(name) + ".wrong");
        return value;
    }

    private String optional(String name, String otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    private void check(String name, boolean isRight, String key) {
        if (!isRight) {
            note(key, name);
        }
    }

    private void note(String key, String name) {
        mistakes.add(new Mistake(key, Map.of("name", name)));
    }

    private static String key(String name) {
        return "launch."
                + name.substring("RAPPORTEUR_".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
    }
}
