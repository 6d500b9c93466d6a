package org.rapporteur.definitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Indicator;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Finds what an edition asks for a year and takes none up to its own, so that there is no answer. */
final class EarliestYears {

    private final Catalogue catalogue;
    private final List<Template> templates;
    private final AskedTemplates asked;
    private final DefinitionMistakes mistakes;

    EarliestYears(Catalogue catalogue, List<Template> templates, AskedTemplates asked, DefinitionMistakes mistakes) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.asked = asked;
        this.mistakes = mistakes;
    }

    /** @param year that the edition reports on */
    void check(LocatedNode year) {
        Stream.concat(ofTemplates(), ofIndicators())
                .filter(earliest -> earliest.year().compareTo(BigDecimal.valueOf(year.integer())) > 0)
                .forEach(earliest -> mistakes.add(
                        year.place(),
                        Kind.YEAR_WITHOUT_ANSWER,
                        Map.of(
                                "question",
                                earliest.question(),
                                "minimum",
                                earliest.year().toPlainString())));
    }

    private record Earliest(String question, BigDecimal year) {}

    private Stream<Earliest> ofTemplates() {
        return templates.stream()
                .filter(template -> asked.anywhere(template.id()))
                .flatMap(template -> earliest(template).stream());
    }

    private static Optional<Earliest> earliest(Template template) {
        return template.type() instanceof AnswerType.Number number && number.measure() == Measure.YEAR
                ? Optional.of(new Earliest(template.id(), number.minimum()))
                : Optional.empty();
    }

    private Stream<Earliest> ofIndicators() {
        return templates.stream()
                .filter(template -> template.repeat() == Repeat.INDICATOR)
                .flatMap(template -> catalogue
                        .recommendations()
                        .filter(recommendation -> asked.in(recommendation.id().chapter(), template.id()))
                        .flatMap(recommendation -> ofIndicators(recommendation, template)));
    }

    private static Stream<Earliest> ofIndicators(Recommendation recommendation, Template template) {
        return recommendation.indicators().stream()
                .filter(indicator -> indicator.type() == Indicator.Type.YEAR)
                .map(indicator -> new Earliest(
                        recommendation.id() + "." + template.id() + "." + indicator.id(),
                        indicator.minimum().orElse(TemplatesMapper.FIRST_YEAR)));
    }
}
