package org.rapporteur.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The formats that a report can be had in. */
public enum ReportFormat {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A draft of the Commission's document; of a chapter alone. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The same draft, tagged for those who cannot see it. */
    PDF("application/pdf"),
    /** The figures in the standard for statistical data. */
    SDMX_CSV("application/vnd.sdmx.data+csv;version=2.0.0", "-sdmx.csv"),
    /** What the figures mean, in that standard. */
    SDMX_ML("application/vnd.sdmx.structure+xml;version=2.1", "-sdmx.xml");

    private final String mediaType;
    private final String ending;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
        this.ending = "." + key();
    }

    /** @param ending where another format's files end in the same */
    ReportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As addresses spell it, such as {@code xlsx} or {@code sdmx-csv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a file's name ends in, such as {@code .xlsx}. */
    public String ending() {
        return ending;
    }

    /** Whether it is a draft of the Commission's document, which there is of a chapter alone. */
    public boolean isDraft() {
        return this == DOCX || this == PDF;
    }

    /** The formats of a report that is no chapter's. */
    public static List<ReportFormat> withoutDrafts() {
        return Arrays.stream(values()).filter(format -> !format.isDraft()).toList();
    }

    /**
     * The format that a request asks for.
     *
     * @throws ProblemException for a format that there is not
     */
    public static ReportFormat wanted(String name) {
        return wanted(name, List.of(values()));
    }

    /**
     * The format that a request asks for.
     *
     * @param available those that there are of the report
     * @throws ProblemException for a format that there is not
     */
    public static ReportFormat wanted(String name, List<ReportFormat> available) {
        return available.stream()
                .filter(format -> format.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.FORMAT_NOT_AVAILABLE,
                        Map.of(
                                "found",
                                name,
                                "expected",
                                available.stream().map(ReportFormat::key).collect(Collectors.joining(", ")))));
    }
}
