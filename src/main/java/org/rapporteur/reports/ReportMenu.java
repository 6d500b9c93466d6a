package org.rapporteur.reports;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.report.Ties;
import org.rapporteur.reports.figures.Regions;

/** Where one can go among the reports of a year, keeping the region that one looks at. */
public record ReportMenu(Questionnaire questionnaire, Optional<RegionalGroup> region) {

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
        return home() + "/chapters/" + number + query("?");
    }

    /** The page of one recommendation. */
    public String recommendation(RecommendationId id) {
        return home() + "/chapters/" + id.chapter() + "/recommendations/" + id + query("?");
    }

    public String correspondence() {
        return home() + "/correspondence" + query("?");
    }

    /** @param format such as {@code xlsx} */
    public String export(int chapter, String format) {
        return home() + "/chapters/" + chapter + "/export?format=" + format + query("&");
    }

    /**
     * Where the report by paragraph of the earlier text can be downloaded, as it is shown.
     *
     * @param format such as {@code xlsx}
     */
    public String export(Ties ties, String format) {
        return home() + "/correspondence/export?format=" + format + query("&") + WantedTies.query(ties);
    }

    /** The codes of all regional groups. */
    public List<String> regions() {
        return Regions.codes();
    }

    public boolean chosen(String code) {
        return region.map(Regions::code).filter(code::equals).isPresent();
    }

    private String query(String start) {
        return region.map(group -> start + "region=" + Regions.code(group)).orElse("");
    }
}
