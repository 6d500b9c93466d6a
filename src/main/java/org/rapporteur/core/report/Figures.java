package org.rapporteur.core.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.core.questionnaire.Template.Role;

/** Makes reports of tallies: with {@link ItemFigures} the one place where figures are computed. */
public final class Figures {

    private final Questionnaire questionnaire;
    private final Basis basis;
    private final ItemFigures items;
    private final SectionFigures sections;

    public Figures(Questionnaire questionnaire, Basis basis, Tallies tallies) {
        this.questionnaire = questionnaire;
        this.basis = basis;
        this.items = new ItemFigures(basis, tallies);
        this.sections = new SectionFigures(questionnaire, items);
    }

    /**
     * @param practices of the chapter
     * @param trend of the chapter
     */
    public ChapterReport chapter(QuestionnaireChapter chapter, List<Practice> practices, Trend trend) {
        var recommendations = chapter.sections().stream()
                .flatMap(section -> recommendation(section).stream())
                .toList();
        return new ChapterReport(
                questionnaire.year(),
                chapter.number(),
                chapter.chapter().title(),
                questionnaire.definitionHash(),
                questionnaire.catalogue().instrument(),
                basis,
                progressId(),
                new ChapterSumFigures(questionnaire, recommendations).sums(),
                recommendations,
                references(Ties.ALL, counterpart -> isAskedIn(chapter, counterpart)),
                practices,
                trend);
    }

    public CorrespondenceReport correspondence(Ties ties) {
        return new CorrespondenceReport(
                questionnaire.year(),
                questionnaire.definitionHash(),
                questionnaire.catalogue().instrument(),
                basis,
                progressId(),
                ties,
                references(ties, counterpart -> true),
                stating(Stated.NONE),
                stating(Stated.BLANK));
    }

    /** Empty where the edition asks for no progress: then there is nothing to name. */
    private String progressId() {
        return questionnaire.template(Role.PROGRESS).orElse("");
    }

    private Optional<RecommendationReport> recommendation(Section section) {
        var recommendation = section.recommendation();
        return progress(recommendation)
                .map(progress -> new RecommendationReport(
                        recommendation.id(),
                        recommendation.title(),
                        recommendation.asksForSupport(),
                        progress,
                        sections.templates(section),
                        sections.carried(section)));
    }

    private Optional<ItemReport.OfChoice> progress(Recommendation recommendation) {
        return questionnaire
                .template(Role.PROGRESS)
                .map(template -> ItemCode.of(recommendation.id(), template))
                .flatMap(questionnaire::item)
                .map(items::choice);
    }

    private boolean isAskedIn(QuestionnaireChapter chapter, Counterpart counterpart) {
        var recommendation = counterpart.recommendation();
        return recommendation.id().chapter() == chapter.number()
                && progress(recommendation).isPresent();
    }

    /** The references that have a counterpart among those that count. */
    private List<ReferenceReport> references(Ties ties, Predicate<Counterpart> counts) {
        var catalogue = questionnaire.catalogue();
        return catalogue.references().stream()
                .map(reference -> reference(
                        reference,
                        ties.counted(catalogue, reference).stream()
                                .filter(counts)
                                .toList()))
                .filter(report -> !report.counterparts().isEmpty())
                .toList();
    }

    private ReferenceReport reference(Reference reference, List<Counterpart> counterparts) {
        var pooled = counterparts.stream()
                .map(Counterpart::recommendation)
                .distinct()
                .flatMap(recommendation -> progress(recommendation).stream())
                .map(ItemReport.OfChoice::figures)
                .reduce(Breakdown::plus);
        return new ReferenceReport(reference, counterparts, pooled);
    }

    private List<Recommendation> stating(Stated stated) {
        return questionnaire
                .catalogue()
                .recommendations()
                .filter(recommendation -> recommendation.stated() == stated)
                .toList();
    }
}
