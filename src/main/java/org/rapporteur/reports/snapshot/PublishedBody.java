package org.rapporteur.reports.snapshot;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * A published report as the API gives it.
 *
 * @param editionStatus key of the edition's status when it was published
 * @param snapshot SHA-256 of the list of what it counts
 * @param reporting how many submissions of its own edition it counts
 * @param program name and version of the program that published it
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PublishedBody(
        String number,
        int year,
        String editionStatus,
        String snapshot,
        int reporting,
        String program,
        boolean synthetic,
        String publishedAt,
        String publishedBy) {

    static PublishedBody of(PublishedReport report) {
        return new PublishedBody(
                report.id(),
                report.year(),
                report.edition().key(),
                report.snapshot(),
                report.submissions(),
                report.program(),
                report.synthetic(),
                report.at().toString(),
                report.by());
    }

    /**
     * A published report with all that it rests on.
     *
     * @param files that were made so far; others are made when they are asked for
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Whole(PublishedBody report, int memberStates, List<EditionBody> editions, List<FileBody> files) {

        static Whole of(PublishedReport report, Snapshot snapshot, List<PublishedFile> files) {
            return new Whole(
                    PublishedBody.of(report),
                    snapshot.states().all().size(),
                    snapshot.definitions().entrySet().stream()
                            .map(each -> EditionBody.of(each.getKey(), each.getValue(), snapshot))
                            .toList(),
                    files.stream().map(FileBody::of).toList());
        }
    }

    /** What it counts of an edition. @param definition SHA-256 of the edition's definition */
    public record EditionBody(int year, String definition, List<SubmissionBody> submissions) {
        static EditionBody of(int year, String definition, Snapshot snapshot) {
            return new EditionBody(
                    year,
                    definition,
                    snapshot.counted().reporting(year).stream()
                            .map(each -> new SubmissionBody(
                                    each.iso3(),
                                    each.receipt(),
                                    each.sha256(),
                                    each.submittedAt().toString()))
                            .toList());
        }
    }

    /** A submission that it counts. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record SubmissionBody(String iso3, String receipt, String sha256, String submittedAt) {}

    /** A file of it. @param program that made it */
    @JsonNaming(SnakeCaseStrategy.class)
    public record FileBody(String report, String format, String sha256, int size, String madeAt, String program) {
        static FileBody of(PublishedFile file) {
            return new FileBody(
                    file.name(),
                    file.format().key(),
                    file.sha256(),
                    file.size(),
                    file.at().toString(),
                    file.program());
        }
    }
}
