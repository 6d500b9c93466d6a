package org.rapporteur.reports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.TemplateReport;
import org.rapporteur.reports.document.Block;

/** One recommendation: its words, how far it is implemented, and what else was answered about it. */
final class RecommendationSection {

    private final Draft draft;
    private final Prose prose;
    private final Composition composition;
    private final RecommendationReport report;
    private final Place place;

    RecommendationSection(Draft draft, RecommendationReport report) {
        this.draft = draft;
        this.prose = draft.prose();
        this.composition = draft.composition();
        this.report = report;
        this.place = draft.progress().of(report.id());
    }

    void write() {
        composition.add(new Block.Heading(2, report.id() + ".", report.title(), "recommendation-" + report.id()));
        words();
        progress();
        report.templates().stream().filter(this::isReported).forEach(this::template);
        practices();
    }

    /** The recommendation's own words, as data with their origin. */
    private void words() {
        draft.questionnaire()
                .catalogue()
                .recommendations()
                .filter(each -> each.id().equals(report.id()))
                .findFirst()
                .ifPresent(each -> composition.add(new Block.Quotation(
                        text(each),
                        prose.spans(prose.text(
                                "draft.recommendation.source",
                                Map.of(
                                        "document", draft.report().instrument().document(),
                                        "chapter", report.id().chapter(),
                                        "letter", report.id().letter()))))));
    }

    private static String text(Recommendation recommendation) {
        return Stream.concat(Stream.of(recommendation.text()), recommendation.completion().stream())
                .reduce((text, completion) -> text + " " + completion)
                .orElseThrow();
    }

    private void progress() {
        var figures = report.progress().figures();
        var sentences = new ProgressSentences(draft);
        var said = new ArrayList<String>();
        if (report.support()) {
            said.add(prose.text("draft.recommendation.support"));
        }
        said.add(sentences.answered(place, figures.total()));
        said.addAll(sentences.steps(place, figures.total()));
        composition.paragraph(said);
        var more = Stream.concat(
                        draft.report().basis().region().isEmpty()
                                ? sentences.byGroup(place, figures).stream()
                                : Stream.<String>empty(),
                        trend().stream())
                .toList();
        composition.paragraph(more);
    }

    private List<String> trend() {
        return draft.report().trend().recommendations().stream()
                .filter(each -> each.id().equals(report.id()))
                .flatMap(each -> new TrendSentences(draft).recommendation(place, each.points()).stream())
                .toList();
    }

    /** How practices may be used is seen by their being used. */
    private boolean isReported(TemplateReport template) {
        return draft.questionnaire()
                .template(Role.CLEARANCE)
                .filter(template.template()::equals)
                .isEmpty();
    }

    private void practices() {
        new PracticeParagraphs(draft).sentence(report.id()).ifPresent(composition::paragraph);
    }

    private void template(TemplateReport template) {
        var there = draft.place(template.template()).of(report.id());
        if (template.ranking().isPresent()) {
            new SumSentences(draft)
                    .ranking(
                            "draft.obstacles.recommendation",
                            there,
                            template.ranking().get().total())
                    .ifPresent(composition::paragraph);
        } else if (template.several()) {
            new TemplateTables(draft, report).write(template, there);
        } else {
            new SingleAnswers(draft).write(template.items().get(0), there);
        }
    }
}
