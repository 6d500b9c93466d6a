package org.rapporteur.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.report.Ties;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.figures.Regions;

/**
 * One of the reports about an edition.
 *
 * @param chapter 0 for the one by paragraph of the earlier text
 * @param region that it is about; empty for all Member States
 * @param ties that the one by paragraph counts; all elsewhere
 */
public record WantedReport(int chapter, Optional<RegionalGroup> region, Ties ties) {

    public WantedReport {
        Objects.requireNonNull(region);
        Objects.requireNonNull(ties);
    }

    public static WantedReport ofChapter(int chapter, Optional<RegionalGroup> region) {
        return new WantedReport(chapter, region, Ties.ALL);
    }

    /**
     * @param chapter as an address spells it
     * @throws ProblemException for a chapter or a region that there is not
     */
    public static WantedReport ofChapter(Questionnaire questionnaire, String chapter, String region) {
        return ofChapter(chapter(questionnaire, chapter).number(), Regions.wanted(region));
    }

    /** @throws ProblemException for a region or a series that there is not, see {@link WantedTies#of} */
    public static WantedReport ofReferences(Catalogue catalogue, String region, String series, String doubtful) {
        return new WantedReport(0, Regions.wanted(region), WantedTies.of(series, doubtful, catalogue));
    }

    /** All that there is about an edition: each chapter, and the one by paragraph with all its ties. */
    public static List<WantedReport> all(Questionnaire questionnaire, Optional<RegionalGroup> region) {
        return Stream.concat(questionnaire.chapters().stream().map(QuestionnaireChapter::number), Stream.of(0))
                .map(chapter -> ofChapter(chapter, region))
                .toList();
    }

    public boolean ofReferences() {
        return chapter == 0;
    }

    /** The formats that it can be had in. */
    public List<ReportFormat> formats() {
        return ofReferences() ? ReportFormat.withoutDrafts() : List.of(ReportFormat.values());
    }

    /** What the name of its files says of it, such as {@code chapter-1-african}. */
    public String name() {
        return (ofReferences() ? "correspondence" : "chapter-" + chapter)
                + region.map(group -> "-" + Regions.code(group)).orElse("")
                + WantedTies.fileName(ties);
    }

    /** The name of its files as of now, without an ending. */
    public String fileName(int year) {
        return "report-" + year + "-" + name();
    }

    /** What a request adds to its address to ask for it, each part beginning with {@code &}. */
    public String query() {
        return region.map(group -> "&region=" + Regions.code(group)).orElse("") + WantedTies.query(ties);
    }

    /** @throws ProblemException for a chapter that the edition does not have */
    static QuestionnaireChapter chapter(Questionnaire questionnaire, String number) {
        return questionnaire.chapters().stream()
                .filter(chapter -> String.valueOf(chapter.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> unknownChapter(questionnaire, number));
    }

    private static ProblemException unknownChapter(Questionnaire questionnaire, String number) {
        var expected = questionnaire.chapters().stream()
                .map(chapter -> String.valueOf(chapter.number()))
                .toList();
        return new ProblemException(
                Problem.BAD_REQUEST,
                Map.of("place", "chapter", "found", number, "expected", String.join(", ", expected)));
    }
}
