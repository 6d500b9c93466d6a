package org.rapporteur.reports;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.ChapterSums.Question;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.ItemReport;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.ReferenceReport;
import org.rapporteur.core.report.TemplateReport;
import org.rapporteur.page.Page;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.trace.FigureAddresses;

/**
 * Where figures stand on a page: leads from each of them to the answers behind it.
 *
 * @param progress id of the template that asks for the progress
 * @param about what the figures are about, for those who hear the links
 */
public record Spot(Page page, FigureAddresses addresses, String progress, Place place, String about) {
    public Spot {
        Objects.requireNonNull(addresses);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(place);
        Objects.requireNonNull(about);
    }

    static Spot of(Page page, ChapterReport report) {
        return new Spot(
                page,
                FigureAddresses.of(report.year(), report.basis().region()),
                report.progress(),
                Place.of(report.year(), report.chapter(), report.progress()),
                page.text("reports.page.chapter", "chapter", report.chapter()));
    }

    /** All reports of a year. */
    static Spot of(Page page, int year) {
        return new Spot(page, FigureAddresses.of(year, Optional.empty()), "", Place.of(year, 0, Place.COVERAGE), "");
    }

    static Spot of(Page page, CorrespondenceReport report) {
        return new Spot(
                page,
                new FigureAddresses(
                        report.year(), report.basis().region(), report.ties().doubtful()),
                report.progress(),
                Place.of(report.year(), 0, report.progress()),
                "");
    }

    /** @param outcome code, see {@link org.rapporteur.core.report.FigureId} */
    public String to(String outcome) {
        return addresses.of(place.figure(outcome));
    }

    /** The address of all answers behind the figures of the place. */
    public String all() {
        return addresses.of(place);
    }

    /** What a link says to those who hear it. @param outcome in words */
    public String says(String outcome, String number) {
        return page.text("reports.page.link", "number", number, "outcome", outcome, "about", about);
    }

    public Spot coverage() {
        return at(place.of(Place.COVERAGE, ""), about);
    }

    public Spot carried() {
        return at(place.of(Place.CARRIED, ""), about);
    }

    /** The progress on a recommendation. */
    public Spot recommendation(RecommendationId id) {
        return at(place.of(id).of(progress, ""), id.toString());
    }

    /** The answers to one question. */
    public Spot item(TemplateReport asked, ItemReport item) {
        return at(place.of(asked.template(), asked.several() ? item.id() : ""), and(item.label()));
    }

    public Spot question(Question question) {
        return at(place.of(question.template(), ""), and(question.label()));
    }

    /** What was named at any rank. */
    public Spot named(TemplateReport asked) {
        return at(place.of(asked.template(), ""), and(page.text("reports.column.named")));
    }

    /** What was named first. */
    public Spot main(TemplateReport asked) {
        return at(place.of(asked.template(), Place.MAIN), and(page.text("reports.column.main")));
    }

    public Spot reference(ReferenceReport report) {
        return at(
                place.of(report.reference()).of(progress, ""),
                report.reference().toString());
    }

    /** All recommendations that every edition shown asks alike. */
    public Spot comparable() {
        return at(place.of(progress, Place.COMPARABLE), about);
    }

    public Spot group(RegionalGroup group) {
        return at(place.of(group), and(page.text("reports.region." + Regions.code(group))));
    }

    public Spot all(int year) {
        return at(place.of(year, Population.ALL), and(String.valueOf(year)));
    }

    public Spot panel(int year) {
        return at(place.of(year, Population.PANEL), and(year + ", " + page.text("reports.trend.panel")));
    }

    private Spot at(Place other, String words) {
        return new Spot(page, addresses, progress, other, words);
    }

    private String and(String more) {
        return about.isEmpty() ? more : about + ", " + more;
    }
}
