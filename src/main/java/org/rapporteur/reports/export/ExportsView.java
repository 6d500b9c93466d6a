package org.rapporteur.reports.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.Sha256;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.snapshot.PublishedReport;

/**
 * The exports of a year as their page shows them.
 *
 * @param published what can be exported besides what was submitted so far
 * @param chosen number of the published report that one came from
 */
public record ExportsView(List<Export> exports, List<PublishedReport> published, Optional<String> chosen) {

    public ExportsView {
        exports = List.copyOf(exports);
        published = List.copyOf(published);
    }

    /** How many are still to be made. */
    public int getUnderWay() {
        return (int) exports.stream().filter(each -> each.status().isUnderWay()).count();
    }

    public List<ReportFormat> getFormats() {
        return List.of(ReportFormat.values());
    }

    public int getMost() {
        return ExportLimits.MOST;
    }

    public int getDays() {
        return ExportLimits.DAYS;
    }

    /** Changes whenever the list of exports does. */
    public String getState() {
        var facts = exports.stream()
                .map(each -> each.id() + " " + each.status() + " " + each.done())
                .collect(Collectors.joining("\n"));
        return Sha256.of(facts.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
