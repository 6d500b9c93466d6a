package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.report.Ties;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Which ties count, as addresses spell it: {@code series=op&doubtful=no}. */
public final class WantedTies {

    private static final String YES = "yes";
    private static final String NO = "no";

    private WantedTies() {}

    /** A series of paragraphs as addresses and keys of texts spell it, such as {@code op}. */
    @TemplateExtension(namespace = "ties")
    static String code(String series) {
        return series.toLowerCase(Locale.ROOT);
    }

    @TemplateExtension(namespace = "ties")
    static boolean chosen(Ties ties, String series) {
        return ties.series().filter(series::equals).isPresent();
    }

    /** Where a page speaks of a paragraph, such as {@code action-51.b.v}. */
    @TemplateExtension(namespace = "ties")
    static String anchor(Reference reference) {
        return reference.toString().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /**
     * The ties that a request asks for.
     *
     * @param series code of a series; {@code null} or empty asks for all
     * @param doubtful {@code no} leaves doubtful ties out; {@code yes}, {@code null} or empty counts them
     * @throws ProblemException for a code of no series, and for a third answer
     */
    static Ties of(String series, String doubtful, Catalogue catalogue) {
        return new Ties(series(series, catalogue), isCounted(doubtful));
    }

    /** What a request adds to its address to ask for them, each part beginning with {@code &}. */
    static String query(Ties ties) {
        return ties.series().map(series -> "&series=" + code(series)).orElse("")
                + (ties.doubtful() ? "" : "&doubtful=" + NO);
    }

    /** What the name of a file says of them, each part beginning with a hyphen. */
    static String fileName(Ties ties) {
        return ties.series().map(series -> "-" + code(series)).orElse("")
                + (ties.doubtful() ? "" : "-without-doubtful");
    }

    private static Optional<String> series(String code, Catalogue catalogue) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        var all = catalogue.series();
        var found = all.stream().filter(series -> code(series).equals(code)).findFirst();
        if (found.isEmpty()) {
            throw unknown("series", code, all.stream().map(WantedTies::code).toList());
        }
        return found;
    }

    private static boolean isCounted(String doubtful) {
        if (doubtful == null || doubtful.isEmpty() || doubtful.equals(YES)) {
            return true;
        }
        if (doubtful.equals(NO)) {
            return false;
        }
        throw unknown("doubtful", doubtful, List.of(YES, NO));
    }

    private static ProblemException unknown(String place, String found, List<String> expected) {
        return new ProblemException(
                Problem.BAD_REQUEST, Map.of("place", place, "found", found, "expected", String.join(", ", expected)));
    }
}
