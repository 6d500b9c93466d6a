package org.rapporteur.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.report.Ties;
import org.rapporteur.reports.figures.Regions;

/**
 * Where one can go among the reports of a year, keeping the region that one looks at.
 *
 * @param index whether the index is shown where there is one
 */
public record ReportMenu(Questionnaire questionnaire, Optional<RegionalGroup> region, boolean index) {

    /** Without the index. */
    public ReportMenu(Questionnaire questionnaire, Optional<RegionalGroup> region) {
        this(questionnaire, region, false);
    }

    /** The pages of a chapter's report. */
    public enum Part {
        OVERVIEW,
        REGIONS,
        TREND,
        REFERENCES,
        DRAFT;

        /** As addresses and the keys of texts spell it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }

    /** The page of a part of a chapter's report. */
    public String part(int chapter, Part part) {
        return home() + "/chapters/" + chapter + (part == Part.OVERVIEW ? "" : "/" + part.key()) + query();
    }

    public String trend(int chapter) {
        return part(chapter, Part.TREND);
    }

    /** The same with the index shown, or hidden where it is shown. */
    public ReportMenu toggled() {
        return new ReportMenu(questionnaire, region, !index);
    }

    public int year() {
        return questionnaire.year();
    }

    public Instrument instrument() {
        return questionnaire.catalogue().instrument();
    }

    public List<QuestionnaireChapter> chapters() {
        return questionnaire.chapters();
    }

    /** The page with the reports of the year. */
    public String home() {
        return "/reports/" + year();
    }

    public String chapter(int number) {
        return home() + "/chapters/" + number + query();
    }

    /** The page of one recommendation. */
    public String recommendation(RecommendationId id) {
        return home() + "/chapters/" + id.chapter() + "/recommendations/" + id + query();
    }

    public String correspondence() {
        return home() + "/correspondence" + region("?");
    }

    /** @param format such as {@code xlsx} */
    public String export(int chapter, String format) {
        return home() + "/chapters/" + chapter + "/export?format=" + format + region("&");
    }

    /**
     * Where the report by paragraph of the earlier text can be downloaded, as it is shown.
     *
     * @param format such as {@code xlsx}
     */
    public String export(Ties ties, String format) {
        return home() + "/correspondence/export?format=" + format + region("&") + WantedTies.query(ties);
    }

    /** Code of the region that one looks at, {@code all} where it is all of them. */
    public String regionCode() {
        return region.map(Regions::code).orElse("all");
    }

    /** The codes of all regional groups. */
    public List<String> regions() {
        return Regions.codes();
    }

    public boolean chosen(String code) {
        return region.map(Regions::code).filter(code::equals).isPresent();
    }

    private String query() {
        var shown = region("?");
        return index ? shown + (shown.isEmpty() ? "?" : "&") + "index=yes" : shown;
    }

    private String region(String start) {
        return region.map(group -> start + "region=" + Regions.code(group)).orElse("");
    }
}
