package org.rapporteur.reports.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.figures.Counted;

/**
 * A published report as its page shows it.
 *
 * @param region that its files are wanted for; empty for all Member States
 * @param parts the reports that can be had of it
 * @param editions what it counts of each year, the newest first
 */
public record PublishedView(
        PublishedReport report,
        Snapshot snapshot,
        Optional<RegionalGroup> region,
        List<Part> parts,
        List<Edition> editions) {

    /**
     * One of the reports that can be had.
     *
     * @param title of the chapter; empty for the report by paragraph
     */
    public record Part(int chapter, String title, String address, List<File> files) {
        /** How addresses spell it. */
        public String key() {
            return chapter == 0 ? PublishedPages.REFERENCES : String.valueOf(chapter);
        }
    }

    /** One format of it. @param kept empty while nobody has asked for it */
    public record File(ReportFormat format, String address, Optional<PublishedFile> kept) {}

    /** What it counts of a year. */
    public record Edition(int year, String definition, List<Submission> submissions) {}

    /** A submission that it counts. @param state by its name */
    public record Submission(String state, Reporting reporting) {}

    static PublishedView of(
            PublishedReport report,
            Snapshot snapshot,
            Questionnaire questionnaire,
            Optional<RegionalGroup> region,
            List<PublishedFile> files) {
        var kept = files.stream()
                .collect(Collectors.toMap(file -> file.name() + " " + file.format(), Function.identity()));
        var titles = questionnaire.chapters().stream()
                .collect(Collectors.toMap(
                        QuestionnaireChapter::number, each -> each.chapter().title()));
        var parts = WantedReport.all(questionnaire, region).stream()
                .map(wanted -> part(home(report), wanted, titles.getOrDefault(wanted.chapter(), ""), kept))
                .toList();
        return new PublishedView(report, snapshot, region, parts, editions(snapshot));
    }

    /** The address of its page. */
    static String home(PublishedReport report) {
        return "/reports/" + report.year() + "/published/" + report.id();
    }

    public String getHome() {
        return home(report);
    }

    private static Part part(String home, WantedReport wanted, String title, Map<String, PublishedFile> kept) {
        var address = home + (wanted.ofReferences() ? "/correspondence" : "/chapters/" + wanted.chapter()) + "/export";
        var files = wanted.formats().stream()
                .map(format -> new File(
                        format,
                        address + "?format=" + format.key() + wanted.query(),
                        Optional.ofNullable(kept.get(wanted.name() + " " + format))))
                .toList();
        return new Part(wanted.chapter(), title, address, files);
    }

    private static List<Edition> editions(Snapshot snapshot) {
        return snapshot.definitions().entrySet().stream()
                .sorted(Map.Entry.<Integer, String>comparingByKey().reversed())
                .map(edition -> new Edition(
                        edition.getKey(),
                        edition.getValue(),
                        snapshot.counted().in(edition.getKey()).stream()
                                .map(one -> submission(snapshot, one))
                                .toList()))
                .toList();
    }

    private static Submission submission(Snapshot snapshot, Counted.One one) {
        var state = snapshot.states().find(one.reporting().iso3()).orElseThrow();
        return new Submission(state.name(), one.reporting());
    }
}
