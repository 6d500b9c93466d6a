package org.rapporteur.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rapporteur.text.Texts;

/** Says where the program is, once it answers there, and waits for its end. */
public class Running implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Running.class);

    private final Mode mode;
    private final String host;
    private final String port;

    Running(
            Mode mode,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") String port) {
        this.mode = mode;
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        var key = mode.trial() ? "launch.running.trial" : "launch.running.production";
        LOG.info(Texts.in(Locale.ENGLISH).text(key, Map.of("host", host, "port", port)));
        Quarkus.waitForExit();
        return 0;
    }
}
