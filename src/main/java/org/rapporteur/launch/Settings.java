package org.rapporteur.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks for. With no database configured it is a trial; with anything of a production environment
 * set, it is production, and then all of it must be there: a forgotten name never turns production into a trial.
 */
public sealed interface Settings {

    /**
     * @param data the folder of the embedded database
     * @param port of HTTP, on loopback
     */
    record Trial(Path data, int port) implements Settings {}

    /**
     * @param host the address to listen on
     * @param trustedProxies addresses and ranges in the notation of CIDR; empty where nothing stands before us
     * @param sessionKey signs people's sessions; the same on every node behind one address
     * @param address under which people reach the program, without a slash at its end; empty where nobody said it
     * @param mail empty where nothing is sent
     */
    record Production(
            DatabaseAccess database,
            String host,
            int port,
            List<String> trustedProxies,
            Secret sessionKey,
            FirstAdministrator administrator,
            Optional<String> address,
            Optional<MailServer> mail)
            implements Settings {
        public Production {
            trustedProxies = List.copyOf(trustedProxies);
        }
    }

    /** @param mistakes at least one */
    record Mistaken(List<Mistake> mistakes) implements Settings {
        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** @param url {@code jdbc:postgresql://host:port/database} */
    record DatabaseAccess(String url, String user, Secret password) {}

    /** Who is let in first, and makes the other accounts. */
    record FirstAdministrator(String name, Secret password) {}

    /** @param environment as {@link System#getenv()} gives it */
    static Settings from(Map<String, String> environment) {
        return new SettingsReader(environment).read();
    }
}
