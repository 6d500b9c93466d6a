package org.rapporteur.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.launch.Mode;

/** What is the same on every page. */
@ApplicationScoped
class Site {

    private final Mode mode;
    private final Assets assets;
    private final String version;
    private final String bootstrap;

    Site(
            Mode mode,
            Assets assets,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "rapporteur.bootstrap.version") String bootstrap) {
        this.bootstrap = bootstrap;
        this.mode = mode;
        this.assets = assets;
        this.version = version;
    }

    boolean trial() {
        return mode.trial();
    }

    Assets assets() {
        return assets;
    }

    String bootstrap(String direction) {
        var file = direction.equals("rtl") ? "bootstrap.rtl.min.css" : "bootstrap.min.css";
        return "/webjars/bootstrap/" + bootstrap + "/css/" + file;
    }

    String version() {
        return version;
    }
}
