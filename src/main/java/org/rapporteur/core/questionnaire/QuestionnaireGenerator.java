package org.rapporteur.core.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Element;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.Template.Repeat;

/** Makes an edition's questionnaire: every recommendation of a chapter gets the templates that the edition asks there. */
public final class QuestionnaireGenerator {

    private final Catalogue catalogue;
    private final List<Template> templates;

    /** @param templates in the order in which a recommendation asks them */
    public QuestionnaireGenerator(Catalogue catalogue, List<Template> templates) {
        this.catalogue = catalogue;
        this.templates = List.copyOf(templates);
    }

    public Questionnaire generate(Edition edition) {
        var chapters = catalogue.instrument().chapters().stream()
                .map(chapter -> chapter(edition, chapter))
                .filter(chapter -> !chapter.sections().isEmpty())
                .toList();
        return new Questionnaire(catalogue.instrument().id(), edition, chapters);
    }

    private QuestionnaireChapter chapter(Edition edition, Chapter chapter) {
        var asked = templates.stream()
                .filter(template -> edition.asks(chapter.number(), template.id()))
                .toList();
        var sections = chapter.recommendations().stream()
                .map(recommendation -> new Section(recommendation, items(recommendation, asked)))
                .filter(section -> !section.items().isEmpty())
                .toList();
        return new QuestionnaireChapter(chapter, sections);
    }

    private static List<Item> items(Recommendation recommendation, List<Template> asked) {
        return asked.stream()
                .flatMap(template -> items(recommendation, template))
                .toList();
    }

    private static Stream<Item> items(Recommendation recommendation, Template template) {
        if (template.repeat() == Repeat.ELEMENT) {
            return recommendation.elements().stream().map(element -> item(recommendation, template, element));
        }
        return wording(recommendation, template)
                .map(label -> item(template, ItemCode.of(recommendation.id(), template.id()), label))
                .stream();
    }

    private static Optional<String> wording(Recommendation recommendation, Template template) {
        return recommendation.asksForSupport() ? template.supportLabel() : Optional.of(template.label());
    }

    private static Item item(Recommendation recommendation, Template template, Element element) {
        var code = new ItemCode(recommendation.id(), template.id(), Optional.of(element.id()));
        return item(template, code, element.label());
    }

    private static Item item(Template template, ItemCode code, String label) {
        return new Item(code, template.type(), label, template.help(), template.required(), template.relevance());
    }
}
