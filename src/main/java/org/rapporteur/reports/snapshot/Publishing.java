package org.rapporteur.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Publishes, and tells whoever has to do something about it. */
@ApplicationScoped
class Publishing {

    private final Publications publications;
    private final Event<PublishedReport> published;

    Publishing(Publications publications, Event<PublishedReport> published) {
        this.publications = publications;
        this.published = published;
    }

    /**
     * What follows is done after the report has been published: whatever comes of that, it is published.
     *
     * @throws org.rapporteur.problem.ProblemException as {@link Publications#publish} does
     */
    PublishedReport publish(Questionnaire questionnaire, Optional<String> seen, SignedIn by) {
        var report = publications.publish(questionnaire, seen, by.name());
        published.fire(report);
        return report;
    }
}
