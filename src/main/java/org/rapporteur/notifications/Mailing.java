package org.rapporteur.notifications;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rapporteur.launch.MailServer;
import org.rapporteur.launch.Mode;
import org.rapporteur.text.Texts;

/** Whether e-mail is sent, and how a link in it begins. Both come from the settings, and never from a request. */
@ApplicationScoped
public class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    private final boolean sending;
    private final Optional<String> address;
    private final Mode mode;

    Mailing(
            @ConfigProperty(name = MailServer.SENDING, defaultValue = "false") boolean sending,
            @ConfigProperty(name = MailServer.ADDRESS) Optional<String> address,
            Mode mode) {
        this.sending = sending;
        this.address = address;
        this.mode = mode;
    }

    void atStart(@Observes StartupEvent start) {
        if (!sending && !mode.trial()) {
            LOG.info(Texts.in(Locale.ENGLISH).text("launch.mail.none"));
        }
    }

    /** Where it is not, what would have been sent is for somebody to pass on. */
    public boolean sends() {
        return sending;
    }

    /**
     * @param path on this site
     * @return the whole address; the path alone where nobody said how the site is reached
     */
    public String link(String path) {
        return address.orElse("") + path;
    }

    public boolean knowsItsAddress() {
        return address.isPresent();
    }
}
