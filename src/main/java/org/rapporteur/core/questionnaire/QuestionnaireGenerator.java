package org.rapporteur.core.questionnaire;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Indicator;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Template.Role;

/** Makes an edition's questionnaire: every recommendation of a chapter gets the templates that the edition asks there. */
public final class QuestionnaireGenerator {

    private final Catalogue catalogue;
    private final List<Template> templates;
    private final List<Rule> rules;

    /** @param templates in the order in which a recommendation asks them */
    public QuestionnaireGenerator(Catalogue catalogue, List<Template> templates, List<Rule> rules) {
        this.catalogue = catalogue;
        this.templates = List.copyOf(templates);
        this.rules = List.copyOf(rules);
    }

    public Questionnaire generate(Edition edition) {
        var chapters = catalogue.instrument().chapters().stream()
                .map(chapter -> chapter(edition, chapter))
                .filter(chapter -> !chapter.sections().isEmpty())
                .toList();
        return new Questionnaire(catalogue, edition, chapters, rules, roles());
    }

    private Map<Role, String> roles() {
        var roles = new EnumMap<Role, String>(Role.class);
        templates.forEach(template -> template.role().ifPresent(role -> roles.put(role, template.id())));
        return roles;
    }

    private QuestionnaireChapter chapter(Edition edition, Chapter chapter) {
        var asked = templates.stream()
                .filter(template -> edition.asks(chapter.number(), template.id()))
                .toList();
        var sections = chapter.recommendations().stream()
                .map(recommendation -> new Section(recommendation, items(edition, recommendation, asked)))
                .filter(section -> !section.items().isEmpty())
                .toList();
        return new QuestionnaireChapter(chapter, sections);
    }

    private static List<Item> items(Edition edition, Recommendation recommendation, List<Template> asked) {
        return asked.stream()
                .flatMap(template -> wording(recommendation, template).stream()
                        .flatMap(wording -> new Items(edition, recommendation, template, wording).all()))
                .toList();
    }

    /** Empty where there is nothing to ask, because a recommendation speaks to United Nations bodies. */
    private static Optional<String> wording(Recommendation recommendation, Template template) {
        return recommendation.asksForSupport() ? template.supportLabel() : Optional.of(template.label());
    }

    /** What one template asks about one recommendation. @param wording of its question */
    private record Items(Edition edition, Recommendation recommendation, Template template, String wording) {

        private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int DECIMALS_OF_PERCENTAGE = 2;

        Stream<Item> all() {
            return switch (template.repeat()) {
                case RECOMMENDATION -> Stream.of(single());
                case ELEMENT ->
                    recommendation.elements().stream().map(element -> member(element.id(), element.label()));
                case MEMBER -> template.members().stream().map(member -> member(member.id(), member.label()));
                case INDICATOR -> recommendation.indicators().stream().map(this::indicator);
            };
        }

        private Item single() {
            var code = ItemCode.of(recommendation.id(), template.id());
            return item(code, type(), wording, Optional.empty(), template.help(), Optional.empty());
        }

        private Item member(String id, String label) {
            return item(code(id), type(), label, Optional.of(wording), template.help(), Optional.empty());
        }

        private Item indicator(Indicator indicator) {
            return item(
                    code(indicator.id()),
                    type(indicator),
                    indicator.label(),
                    Optional.of(wording),
                    Optional.of(indicator.definition()),
                    Optional.of(indicator.whenUnknown()));
        }

        private ItemCode code(String member) {
            return ItemCode.of(recommendation.id(), template.id(), member);
        }

        private Item item(
                ItemCode code,
                AnswerType type,
                String label,
                Optional<String> group,
                Optional<String> help,
                Optional<String> whenUnknown) {
            return new Item(
                    code,
                    type,
                    label,
                    group,
                    help,
                    whenUnknown,
                    template.required(),
                    template.relevance(),
                    template.effort());
        }

        /** Nothing that is reported on can have begun after the year that is reported on. */
        private AnswerType type() {
            return template.type() instanceof AnswerType.Number number && number.measure() == Measure.YEAR
                    ? year(number.minimum(), number.maximum())
                    : template.type();
        }

        private AnswerType type(Indicator indicator) {
            var from = indicator.minimum();
            var to = indicator.maximum();
            return switch (indicator.type()) {
                case YES_NO -> template.type();
                case YEAR -> year(from.orElse(FIRST_YEAR), to.orElse(reportingYear()));
                case PERCENTAGE ->
                    new AnswerType.Number(
                            Measure.PERCENTAGE,
                            from.orElse(BigDecimal.ZERO),
                            to.orElse(HUNDRED),
                            DECIMALS_OF_PERCENTAGE,
                            indicator.of());
                case COUNT ->
                    new AnswerType.Number(
                            Measure.COUNT,
                            from.orElse(BigDecimal.ZERO),
                            to.orElseThrow(),
                            indicator.decimals(),
                            indicator.of());
            };
        }

        private AnswerType year(BigDecimal from, BigDecimal to) {
            return new AnswerType.Number(Measure.YEAR, from, to.min(reportingYear()), 0, "");
        }

        private BigDecimal reportingYear() {
            return BigDecimal.valueOf(edition.year());
        }
    }
}
