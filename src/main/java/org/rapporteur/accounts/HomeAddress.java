package org.rapporteur.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaires;

/** Where each account starts: at its work in the edition that people are concerned with now. */
@ApplicationScoped
class HomeAddress {

    private static final int FIRST_CHAPTER = 1;
    private static final URI NOTHING_OPEN = URI.create("/editions/none-open");

    private final Questionnaires questionnaires;

    HomeAddress(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    URI of(SignedIn account) {
        return switch (account.role()) {
            case STATE -> ofState("/returns/{year}/{iso3}", account.iso3().orElseThrow());
            case CONTRIBUTOR ->
                ofState("/returns/{year}/{iso3}/part", account.iso3().orElseThrow());
            case SECRETARIAT -> UriBuilder.fromPath("/status/{year}").build(latest());
            case ADMINISTRATOR -> URI.create("/accounts");
        };
    }

    /** As long as every edition is a draft there is nothing to answer. */
    private URI ofState(String path, String iso3) {
        var year = latest();
        return questionnaires.status(year).filter(EditionStatus.DRAFT::equals).isPresent()
                ? NOTHING_OPEN
                : UriBuilder.fromPath(path).build(year, iso3);
    }

    URI reports() {
        return UriBuilder.fromPath("/reports/{year}/chapters/{chapter}").build(latest(), FIRST_CHAPTER);
    }

    private int latest() {
        return questionnaires.latest().orElseThrow().year();
    }
}
