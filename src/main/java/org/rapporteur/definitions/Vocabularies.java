package org.rapporteur.definitions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Edition.Selection;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.definitions.cel.ExpressionReader;
import org.rapporteur.definitions.cel.Vocabulary;
import org.rapporteur.definitions.cel.Vocabulary.Kind;
import org.rapporteur.definitions.cel.Vocabulary.Word;

/** What the expressions of an instrument may read. Not for several threads. */
final class Vocabularies {

    private static final int ANY_YEAR = 2999;

    private final Catalogue catalogue;
    private final List<Template> templates;
    private Optional<Questionnaire> everything = Optional.empty();

    /** @param templates whose conditions do not matter */
    Vocabularies(Catalogue catalogue, List<Template> templates) {
        this.catalogue = catalogue;
        this.templates = templates;
    }

    /**
     * A questionnaire that asks everything there is to ask.
     *
     * @throws org.rapporteur.core.questionnaire.CircleException where the conditions of the templates go in a circle
     */
    static Questionnaire everything(Catalogue catalogue, List<Template> templates) {
        var chapters =
                catalogue.instrument().chapters().stream().map(Chapter::number).collect(Collectors.toSet());
        var asked = templates.stream().map(Template::id).collect(Collectors.toSet());
        var edition = new Edition(
                ANY_YEAR,
                catalogue.instrument().id(),
                LocalDate.of(ANY_YEAR, 1, 1),
                List.of(new Selection(chapters, asked)),
                Set.of());
        return new QuestionnaireGenerator(catalogue, templates, List.of()).generate(edition);
    }

    /** Few expressions read an item by its code, and generating all items takes time. */
    private Optional<Word> item(String code) {
        if (everything.isEmpty()) {
            everything = Optional.of(everything(catalogue, templates));
        }
        return ItemCode.parse(code).flatMap(everything.get()::item).map(item -> word(item.type()));
    }

    /** Whether a template of that id could not be read by its name, because the name means something else. */
    static boolean isTaken(String id) {
        return id.equals(Variable.VALUE) || ExpressionReader.isReserved(id);
    }

    /** What the condition of a template may read. */
    Vocabulary withinRecommendation() {
        return new Vocabulary(namesWithinRecommendation(), this::item);
    }

    /** What a rule may read. */
    Vocabulary of(Over over) {
        if (over instanceof Over.EachItem each) {
            var names = new LinkedHashMap<String, Word>();
            names.put(Variable.VALUE, value(each));
            names.putAll(namesWithinRecommendation());
            return new Vocabulary(names, this::item);
        }
        return over instanceof Over.EachRecommendation
                ? withinRecommendation()
                : new Vocabulary(namesOfLists(), this::item);
    }

    private Word value(Over.EachItem each) {
        if (!each.measures().isEmpty()) {
            return new Word(Kind.NUMBER, List.of());
        }
        return templates.stream()
                .filter(template -> template.id().equals(each.template()))
                .findFirst()
                .map(template -> word(template.type()))
                .orElseThrow();
    }

    private Map<String, Word> namesWithinRecommendation() {
        var names = new LinkedHashMap<String, Word>();
        for (var template : templates) {
            var word = word(template.type());
            if (template.repeat() == Repeat.RECOMMENDATION) {
                names.put(template.id(), word);
            } else {
                names.put(template.id(), list(template, most(template)));
                template.members().forEach(member -> names.put(template.id() + "." + member.id(), word));
            }
        }
        return names;
    }

    /** How many items a template asks about one recommendation at the most. */
    private int most(Template template) {
        return switch (template.repeat()) {
            case RECOMMENDATION -> 1;
            case MEMBER -> template.members().size();
            case ELEMENT -> most(recommendation -> recommendation.elements().size());
            case INDICATOR -> most(recommendation -> recommendation.indicators().size());
        };
    }

    private int most(ToIntFunction<Recommendation> size) {
        return catalogue.recommendations().mapToInt(size).max().orElse(0);
    }

    private Map<String, Word> namesOfLists() {
        var names = new LinkedHashMap<String, Word>();
        templates.forEach(template -> names.put(template.id(), list(template, Integer.MAX_VALUE)));
        return names;
    }

    /** Indicators are of several types, so their answers are any texts. */
    private static Word list(Template template, int most) {
        var options = template.repeat() == Repeat.INDICATOR
                ? List.<String>of()
                : word(template.type()).options();
        return new Word(Kind.LIST, options, most);
    }

    private static Word word(AnswerType type) {
        if (type instanceof AnswerType.Choice choice) {
            return new Word(
                    Kind.TEXT, choice.options().stream().map(Option::code).toList());
        }
        return new Word(type instanceof AnswerType.Number ? Kind.NUMBER : Kind.TEXT, List.of());
    }
}
