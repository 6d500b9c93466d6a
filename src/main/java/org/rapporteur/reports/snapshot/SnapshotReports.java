package org.rapporteur.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.reports.ReportFile;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.ReportSource;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.draft.DraftFacts;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;

/** Makes the reports of a snapshot. */
@ApplicationScoped
public class SnapshotReports {

    private final Questionnaires questionnaires;
    private final ReportRepository repository;
    private final ReportFile file;

    public SnapshotReports(Questionnaires questionnaires, ReportRepository repository, ReportFile file) {
        this.questionnaires = questionnaires;
        this.repository = repository;
        this.file = file;
    }

    /** A report that is counted, for any of its formats. */
    public interface Made {
        byte[] in(ReportFormat format);
    }

    /** @param facts what its files say of their making */
    public Made make(Snapshot snapshot, DraftFacts facts, WantedReport wanted) {
        var source = new ReportSource(snapshot.states(), facts);
        if (wanted.ofReferences()) {
            var report = references(snapshot, wanted);
            return format -> file.write(report, format, source);
        }
        var report = chapter(snapshot, wanted);
        return format -> file.write(report, format, source);
    }

    ChapterReport chapter(Snapshot snapshot, WantedReport wanted) {
        var questionnaire = questionnaire(snapshot);
        var chapter = questionnaire.chapter(wanted.chapter()).orElseThrow();
        return figures(snapshot).chapter(questionnaire, chapter, wanted.region(), snapshot.choice());
    }

    CorrespondenceReport references(Snapshot snapshot, WantedReport wanted) {
        return figures(snapshot)
                .correspondence(questionnaire(snapshot), wanted.ties(), wanted.region(), snapshot.choice());
    }

    Questionnaire questionnaire(Snapshot snapshot) {
        return questionnaires.of(snapshot.year()).orElseThrow();
    }

    private ReportFigures figures(Snapshot snapshot) {
        return new ReportFigures(snapshot.states(), questionnaires, repository);
    }
}
