package org.rapporteur.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.rapporteur.core.questionnaire.Questionnaires;

/** Where each account starts: at its work in the edition of the latest year. */
@ApplicationScoped
class HomeAddress {

    private static final int FIRST_CHAPTER = 1;

    private final Questionnaires questionnaires;

    HomeAddress(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    URI of(SignedIn account) {
        return switch (account.role()) {
            case STATE ->
                UriBuilder.fromPath("/returns/{year}/{iso3}")
                        .build(latest(), account.iso3().orElseThrow());
            case SECRETARIAT -> UriBuilder.fromPath("/status/{year}").build(latest());
            case ADMINISTRATOR -> URI.create("/accounts");
        };
    }

    URI reports() {
        return UriBuilder.fromPath("/reports/{year}/chapters/{chapter}").build(latest(), FIRST_CHAPTER);
    }

    private int latest() {
        return questionnaires.latest().orElseThrow().year();
    }
}
