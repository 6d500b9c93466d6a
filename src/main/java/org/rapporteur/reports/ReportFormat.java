package org.rapporteur.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The formats that a report can be had in. */
public enum ReportFormat {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** As addresses and file names spell it, such as {@code xlsx}. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a request asks for.
     *
     * @throws ProblemException for a format that there is not
     */
    static ReportFormat wanted(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(Problem.FORMAT_NOT_AVAILABLE, Map.of("found", name, "expected", all())));
    }

    private static String all() {
        return Arrays.stream(values()).map(ReportFormat::extension).collect(Collectors.joining(", "));
    }
}
