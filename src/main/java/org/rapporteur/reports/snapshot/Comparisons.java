package org.rapporteur.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observations;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.snapshot.Comparison.Side;

/** Compares snapshots, each counted anew, so that both are counted in the same way. */
@ApplicationScoped
public class Comparisons {

    /** Stands for what was received so far, where the number of a published report could stand. */
    public static final String NOW = "now";

    private final Publications publications;
    private final Snapshots snapshots;
    private final SnapshotReports reports;

    public Comparisons(Publications publications, Snapshots snapshots, SnapshotReports reports) {
        this.publications = publications;
        this.snapshots = snapshots;
        this.reports = reports;
    }

    /**
     * @param from number of a published report, or {@link #NOW}
     * @param to the same
     * @throws org.rapporteur.problem.ProblemException for a number that there is not
     */
    public Comparison of(Questionnaire questionnaire, String from, String to) {
        var before = side(questionnaire, from);
        var after = side(questionnaire, to);
        var figures = new TreeMap<Integer, List<FigureChange>>();
        for (var wanted : WantedReport.all(questionnaire, Optional.empty())) {
            figures.put(
                    wanted.chapter(),
                    FigureChange.between(figures(before.snapshot(), wanted), figures(after.snapshot(), wanted)));
        }
        return new Comparison(
                questionnaire.year(),
                before,
                after,
                questionnaire.template(Role.PROGRESS).orElse(""),
                SubmissionChange.between(before.snapshot(), after.snapshot()),
                figures);
    }

    private Side side(Questionnaire questionnaire, String id) {
        if (id.equals(NOW)) {
            return new Side(snapshots.now(questionnaire), Optional.empty());
        }
        var report = publications.find(questionnaire.year(), id);
        return new Side(publications.snapshot(report), Optional.of(report));
    }

    private Stream<Observation> figures(Snapshot snapshot, WantedReport wanted) {
        return wanted.ofReferences()
                ? Observations.of(reports.references(snapshot, wanted))
                : Observations.of(reports.chapter(snapshot, wanted));
    }
}
