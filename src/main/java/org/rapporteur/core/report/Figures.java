package org.rapporteur.core.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;

/** Makes reports of tallies: the one place where figures are computed. */
public final class Figures {

    private static final String STATUS = "status";
    private static final String ELEMENTS = "elements";
    private static final String ASSISTANCE = "assistance";

    private final Questionnaire questionnaire;
    private final Basis basis;
    private final Tallies tallies;

    public Figures(Questionnaire questionnaire, Basis basis, Tallies tallies) {
        this.questionnaire = questionnaire;
        this.basis = basis;
        this.tallies = tallies;
    }

    public ChapterReport chapter(QuestionnaireChapter chapter, Catalogue catalogue) {
        var recommendations = chapter.sections().stream()
                .flatMap(section -> recommendation(section).stream())
                .toList();
        return new ChapterReport(
                questionnaire.year(),
                chapter.number(),
                chapter.chapter().title(),
                questionnaire.definitionHash(),
                basis,
                recommendations,
                references(catalogue, Ties.ALL, counterpart -> isAskedIn(chapter, counterpart)));
    }

    public CorrespondenceReport correspondence(Catalogue catalogue, Ties ties) {
        return new CorrespondenceReport(
                questionnaire.year(),
                questionnaire.definitionHash(),
                basis,
                ties,
                references(catalogue, ties, counterpart -> true),
                stating(catalogue, Stated.NONE),
                stating(catalogue, Stated.BLANK));
    }

    private Optional<RecommendationReport> recommendation(Section section) {
        var recommendation = section.recommendation();
        return breakdown(recommendation, STATUS)
                .map(status -> new RecommendationReport(
                        recommendation.id(),
                        recommendation.title(),
                        recommendation.asksForSupport(),
                        status,
                        elements(section),
                        breakdown(recommendation, ASSISTANCE)));
    }

    private List<ElementReport> elements(Section section) {
        return section.items().stream()
                .filter(item -> item.code().template().equals(ELEMENTS))
                .map(item -> new ElementReport(item.code().member().orElseThrow(), item.label(), breakdown(item)))
                .toList();
    }

    private boolean isAskedIn(QuestionnaireChapter chapter, Counterpart counterpart) {
        var id = counterpart.recommendation().id();
        return id.chapter() == chapter.number()
                && questionnaire.item(ItemCode.of(id, STATUS)).isPresent();
    }

    /** The references that have a counterpart among those that count. */
    private List<ReferenceReport> references(Catalogue catalogue, Ties ties, Predicate<Counterpart> counts) {
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
                .flatMap(recommendation -> breakdown(recommendation, STATUS).stream())
                .reduce(Breakdown::plus);
        return new ReferenceReport(reference, counterparts, pooled);
    }

    private static List<Recommendation> stating(Catalogue catalogue, Stated stated) {
        return catalogue
                .recommendations()
                .filter(recommendation -> recommendation.stated() == stated)
                .toList();
    }

    private Optional<Breakdown> breakdown(Recommendation recommendation, String template) {
        return questionnaire.item(ItemCode.of(recommendation.id(), template)).map(this::breakdown);
    }

    private Breakdown breakdown(Item item) {
        var byGroup = new TreeMap<RegionalGroup, Distribution>();
        basis.groups().forEach((group, coverage) -> byGroup.put(group, distribution(item, group, coverage)));
        return Breakdown.of(byGroup);
    }

    private Distribution distribution(Item item, RegionalGroup group, Coverage coverage) {
        var counts = tallies.of(item.code(), group);
        var options = options(item);
        requireKnown(item, options, counts);
        var steps = options.stream()
                .filter(option -> !isBesideTheSteps(option))
                .map(option -> new Count(option, counts.getOrDefault(option.code(), 0)))
                .toList();
        return Distribution.of(
                coverage,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                steps,
                counts.getOrDefault(Scale.NOT_APPLICABLE, 0),
                counts.getOrDefault(Scale.NOT_KNOWN, 0));
    }

    private static void requireKnown(Item item, List<Option> options, Map<String, Integer> counts) {
        var unknown = new HashSet<>(counts.keySet());
        unknown.remove(Tally.NOT_ANSWERED);
        options.forEach(option -> unknown.remove(option.code()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(item.code() + " has answers that are no options: " + unknown);
        }
    }

    private static List<Option> options(Item item) {
        if (item.type() instanceof Choice choice) {
            return choice.options();
        }
        throw new IllegalArgumentException(item.code() + " is no choice");
    }

    private static boolean isBesideTheSteps(Option option) {
        return option.code().equals(Scale.NOT_APPLICABLE) || option.code().equals(Scale.NOT_KNOWN);
    }
}
