package org.rapporteur.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.launch.Mode;

/** What is the same on every page. */
@ApplicationScoped
class Site {

    private static final String BOOTSTRAP = "META-INF/maven/org.webjars/bootstrap/pom.properties";
    private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

    private final Mode mode;
    private final Assets assets;
    private final String version;
    private final String bootstrap;
    private final String htmx;

    Site(Mode mode, Assets assets, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.mode = mode;
        this.assets = assets;
        this.version = version;
        this.bootstrap = versionIn(BOOTSTRAP);
        this.htmx = versionIn(HTMX);
    }

    /** As its archive says, so that it is written down in the pom alone. */
    private static String versionIn(String archive) {
        var properties = new Properties();
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(archive)) {
            properties.load(Objects.requireNonNull(stream, archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    boolean trial() {
        return mode.trial();
    }

    Assets assets() {
        return assets;
    }

    /** The version in the address lets browsers keep the file for ever. */
    String bootstrap(String direction) {
        var file = direction.equals("rtl") ? "bootstrap.rtl.min.css" : "bootstrap.min.css";
        return "/webjars/bootstrap/" + bootstrap + "/css/" + file;
    }

    String htmx() {
        return "/webjars/htmx.org/" + htmx + "/dist/htmx.min.js";
    }

    String version() {
        return version;
    }
}
