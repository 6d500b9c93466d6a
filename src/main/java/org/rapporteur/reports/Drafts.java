package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.launch.Mode;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.draft.ChapterDraft;
import org.rapporteur.reports.draft.DraftFacts;
import org.rapporteur.reports.draft.DraftFacts.Published;
import org.rapporteur.text.Texts;

/** Drafts the document on a chapter, and says in it which program did. */
@ApplicationScoped
public class Drafts {

    private final Questionnaires questionnaires;
    private final Mode mode;
    private final String program;

    Drafts(
            Questionnaires questionnaires,
            Mode mode,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown") String version) {
        this.questionnaires = questionnaires;
        this.mode = mode;
        this.program = "Rapporteur " + version;
    }

    /** Name and version of the program. */
    public String program() {
        return program;
    }

    /** @param published the published report that it is of; empty where it is of what was received so far */
    public Document of(ChapterReport report, Optional<Published> published, Texts texts) {
        return ChapterDraft.of(
                report,
                questionnaires.of(report.year()).orElseThrow(),
                new DraftFacts(mode.trial(), program, published),
                texts);
    }
}
