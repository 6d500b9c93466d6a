package org.rapporteur.definitions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Edition.Selection;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.definitions.cel.Vocabulary;
import org.rapporteur.definitions.cel.Vocabulary.Kind;
import org.rapporteur.definitions.cel.Vocabulary.Word;

/** What the expressions of an instrument may read. */
final class Vocabularies {

    private static final int ANY_YEAR = 2999;

    private final List<Template> templates;
    private final Function<String, Optional<Word>> items;

    private Vocabularies(List<Template> templates, Questionnaire everything) {
        this.templates = templates;
        this.items = code -> ItemCode.parse(code).flatMap(everything::item).map(Vocabularies::word);
    }

    /** @param templates whose conditions do not matter */
    static Vocabularies of(Catalogue catalogue, List<Template> templates) {
        return new Vocabularies(templates, everything(catalogue, templates));
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

    /** What the condition of a template may read. */
    Vocabulary withinRecommendation() {
        return new Vocabulary(namesWithinRecommendation(), items);
    }

    /** What a rule may read. */
    Vocabulary of(Over over) {
        if (over instanceof Over.EachItem each) {
            var names = new LinkedHashMap<String, Word>();
            names.put(Variable.VALUE, value(each));
            names.putAll(namesWithinRecommendation());
            return new Vocabulary(names, items);
        }
        return over instanceof Over.EachRecommendation ? withinRecommendation() : new Vocabulary(namesOfLists(), items);
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
                names.put(template.id(), list(template));
                template.members().forEach(member -> names.put(template.id() + "." + member.id(), word));
            }
        }
        return names;
    }

    private Map<String, Word> namesOfLists() {
        var names = new LinkedHashMap<String, Word>();
        templates.forEach(template -> names.put(template.id(), list(template)));
        return names;
    }

    /** Indicators are of several types, so their answers are any texts. */
    private static Word list(Template template) {
        return template.repeat() == Repeat.INDICATOR
                ? new Word(Kind.LIST, List.of())
                : new Word(Kind.LIST, word(template.type()).options());
    }

    private static Word word(Item item) {
        return word(item.type());
    }

    private static Word word(AnswerType type) {
        if (type instanceof AnswerType.Choice choice) {
            return new Word(
                    Kind.TEXT, choice.options().stream().map(Option::code).toList());
        }
        return new Word(type instanceof AnswerType.Number ? Kind.NUMBER : Kind.TEXT, List.of());
    }
}
