package org.rapporteur.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** How much evidence there can be. */
public final class Limits {

    static final int MEGABYTE = 1024 * 1024;

    /** In megabytes, of one file. */
    public static final int LARGEST_FILE = 10;

    /** Files and links. */
    public static final int MOST_OF_A_RECOMMENDATION = 20;

    /** In megabytes, of all files of a return that are there. */
    public static final int MOST_OF_A_RETURN = 200;

    /** In megabytes, of all files of a return that ever were: what is taken away is kept for the record. */
    public static final int MOST_EVER = 1000;

    private Limits() {}

    /** @throws ProblemException with {@link Problem#EVIDENCE_TOO_LARGE} for more than one file may have */
    static void checkFile(long bytes) {
        if (bytes > (long) LARGEST_FILE * MEGABYTE) {
            throw problem(Problem.EVIDENCE_TOO_LARGE, LARGEST_FILE);
        }
    }

    /**
     * @param all that is and was in the return
     * @param more of it that is wanted there
     * @throws ProblemException with {@link Problem#TOO_MUCH_EVIDENCE}, {@link Problem#EVIDENCE_FULL} or
     *     {@link Problem#EVIDENCE_RECORD_FULL}
     */
    static void check(List<EvidenceView> all, EvidenceView more) {
        var neighbours = all.stream()
                .filter(other -> other.recommendation().equals(more.recommendation()) && !other.isRemoved())
                .count();
        if (neighbours >= MOST_OF_A_RECOMMENDATION) {
            throw problem(Problem.TOO_MUCH_EVIDENCE, MOST_OF_A_RECOMMENDATION);
        }
        var size = size(more);
        if (size > 0 && size + total(all, other -> !other.isRemoved()) > (long) MOST_OF_A_RETURN * MEGABYTE) {
            throw problem(Problem.EVIDENCE_FULL, MOST_OF_A_RETURN);
        }
        if (size > 0 && size + total(all, other -> other.id() != more.id()) > (long) MOST_EVER * MEGABYTE) {
            throw problem(Problem.EVIDENCE_RECORD_FULL, MOST_EVER);
        }
    }

    private static long total(List<EvidenceView> all, Predicate<EvidenceView> counted) {
        return all.stream().filter(counted).mapToLong(Limits::size).sum();
    }

    private static int size(EvidenceView evidence) {
        return evidence.file().map(EvidenceView.StoredFile::size).orElse(0);
    }

    private static ProblemException problem(Problem problem, int limit) {
        return new ProblemException(problem, Map.of("limit", limit));
    }
}
