package org.rapporteur.reports.sdmx;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.ReferenceReport;
import org.rapporteur.core.report.Ties;

/**
 * What a report is about, as a whole.
 *
 * @param questionnaire of the report's edition
 * @param chapter 0 for all
 * @param ties which ties to the earlier text count
 * @param doubtful paragraphs of the earlier text that have a doubtful tie that counts
 * @param synthetic whether the answers are made up
 */
record Scope(
        Questionnaire questionnaire, int chapter, Basis basis, Ties ties, Set<Reference> doubtful, boolean synthetic) {
    Scope {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(ties);
        doubtful = Set.copyOf(doubtful);
    }

    static Scope of(ChapterReport report, Questionnaire questionnaire, boolean synthetic) {
        return new Scope(
                questionnaire,
                report.chapter(),
                report.basis(),
                Ties.ALL,
                doubtful(report.correspondence()),
                synthetic);
    }

    static Scope of(CorrespondenceReport report, Questionnaire questionnaire, boolean synthetic) {
        return new Scope(questionnaire, 0, report.basis(), report.ties(), doubtful(report.references()), synthetic);
    }

    private static Set<Reference> doubtful(Collection<ReferenceReport> references) {
        return references.stream()
                .filter(ReferenceReport::isDoubtful)
                .map(ReferenceReport::reference)
                .collect(Collectors.toSet());
    }

    /** Of everything that the edition defines, in the three parts that the standard asks for since its version 3.0. */
    String version() {
        return questionnaire.year() + ".0.0";
    }

    /** When what it says last changed: at the newest submission, or where there is none on the day when they are due. */
    Instant prepared() {
        return basis.latestSubmission()
                .orElseGet(
                        () -> questionnaire.due().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Tells the report from others, as an identifier of the standard, such as {@code 2026_C1_AFRICAN}. */
    String id() {
        return Stream.of(
                        Stream.of(
                                String.valueOf(questionnaire.year()),
                                chapter == 0 ? "ALL" : CodeIds.ofChapter(chapter)),
                        basis.region().stream().map(CodeIds::of),
                        ties.series().stream().map(CodeIds::of),
                        ties.doubtful() ? Stream.<String>empty() : Stream.of(FigureCodes.WITHOUT_DOUBTFUL))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("_"));
    }
}
