package org.rapporteur.launch;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jboss.logging.Logger;
import org.rapporteur.launch.Settings.DatabaseAccess;
import org.rapporteur.launch.Settings.Mistaken;
import org.rapporteur.launch.Settings.Production;
import org.rapporteur.launch.Settings.Trial;

/** Starts the program, or says in plain sentences why it does not start. */
@QuarkusMain
public final class Rapporteur {

    /** The exit code where a person has to mend something before the program can start. */
    private static final int MISTAKEN = 2;

    Rapporteur() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            prepare(Settings.from(System.getenv()));
        } catch (StartRefused refused) {
            refuse(refused);
        }
        Quarkus.run(Running.class, Rapporteur::end, arguments);
    }

    /** Before the database: none is started or migrated for a program that cannot start. */
    private static void check() {
        ServiceLoader.load(StartCheck.class, Rapporteur.class.getClassLoader()).stream()
                .flatMap(check -> check.get().refusal().stream())
                .findFirst()
                .ifPresent(sentences -> {
                    throw StartRefused.saying(sentences);
                });
    }

    private static void prepare(Settings settings) throws IOException, InterruptedException {
        if (settings instanceof Mistaken mistaken) {
            throw new StartRefused(mistaken.mistakes());
        }
        check();
        if (settings instanceof Trial trial) {
            prepare(trial);
        } else if (settings instanceof Production production) {
            prepare(production);
        }
    }

    private static void prepare(Trial trial) throws IOException, InterruptedException {
        var folder = DataFolder.hold(trial.data());
        var sessionKey = folder.secret("session-key");
        var database = EmbeddedDatabase.start(folder, trial.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterTheApplication(database), "database stop"));
        System.setProperty(Mode.TRIAL, "true");
        System.setProperty(MailServer.SENDING, "false");
        System.setProperty(MailServer.ADDRESS, "http://localhost:" + trial.port());
        configure(database.access(), "127.0.0.1", trial.port(), sessionKey);
    }

    private static void prepare(Production production) {
        new ProductionDatabase(production.database()).check();
        System.setProperty(Mode.TRIAL, "false");
        System.setProperty(
                "rapporteur.administrator", production.administrator().name());
        System.setProperty(
                "rapporteur.administrator.password",
                production.administrator().password().value());
        trust(production.trustedProxies());
        System.setProperty(MailServer.SENDING, String.valueOf(production.mail().isPresent()));
        production.address().ifPresent(address -> System.setProperty(MailServer.ADDRESS, address));
        production.mail().ifPresent(MailServer::configure);
        configure(production.database(), production.host(), production.port(), production.sessionKey());
    }

    /** With one of them before us, addresses and the Origin of a change are those that the browser saw. */
    private static void trust(List<String> proxies) {
        if (proxies.isEmpty()) {
            return;
        }
        System.setProperty("quarkus.http.proxy.proxy-address-forwarding", "true");
        System.setProperty("quarkus.http.proxy.allow-x-forwarded", "true");
        System.setProperty("quarkus.http.proxy.enable-forwarded-host", "true");
        System.setProperty(TrustedProxies.SETTING, String.join(",", proxies));
    }

    /** System properties: they win over every other source of configuration, so that nothing slips past the checks. */
    private static void configure(DatabaseAccess database, String host, int port, Secret sessionKey) {
        System.setProperty("quarkus.datasource.jdbc.url", database.url());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password().value());
        System.setProperty("quarkus.http.host", host);
        System.setProperty("quarkus.http.port", String.valueOf(port));
        System.setProperty("quarkus.http.auth.session.encryption-key", sessionKey.value());
    }

    /** All shutdown hooks run at once; what the application still writes must find its database. */
    private static void stopAfterTheApplication(EmbeddedDatabase database) {
        var application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        database.close();
    }

    /** How the program ends: with a sentence where a person can mend the cause, with the whole cause where not. */
    private static void end(int code, Throwable cause) {
        var root = cause == null ? null : rootOf(cause);
        if (root instanceof QuarkusBindException taken) {
            refuse("launch.port.taken", Map.of("port", String.valueOf(taken.getPort())));
        } else if (root instanceof PreventFurtherStepsException prevented) {
            System.err.println(prevented.getMessage());
        } else if (root != null) {
            Logger.getLogger(Rapporteur.class).error(root.getMessage(), cause);
        }
        System.exit(code);
    }

    private static Throwable rootOf(Throwable cause) {
        return cause.getCause() == null ? cause : rootOf(cause.getCause());
    }

    private static void refuse(String key, Map<String, ?> arguments) {
        refuse(new StartRefused(key, arguments));
    }

    private static void refuse(StartRefused refused) {
        System.err.println(refused.getMessage());
        System.exit(MISTAKEN);
    }
}
