package org.rapporteur.core.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.core.questionnaire.Template.Role;

/** The figures of what is asked about a recommendation besides the progress, template by template. */
final class SectionFigures {

    private final Questionnaire questionnaire;
    private final ItemFigures figures;

    SectionFigures(Questionnaire questionnaire, ItemFigures figures) {
        this.questionnaire = questionnaire;
        this.figures = figures;
    }

    /** Choices and numbers, in the order in which they are asked; narratives are not counted. */
    List<TemplateReport> templates(Section section) {
        var byTemplate = section.items().stream()
                .filter(item -> !(item.type() instanceof AnswerType.Narrative))
                .filter(item -> !plays(Role.PROGRESS, item))
                .collect(groupingBy(item -> item.code().template(), LinkedHashMap::new, toList()));
        return byTemplate.values().stream().map(this::template).toList();
    }

    /** What became of the answers that were carried over, where some of what is counted carries over. */
    Optional<ByGroup<Carried>> carried(Section section) {
        var carryingOver = section.items().stream()
                .filter(item -> !(item.type() instanceof AnswerType.Narrative))
                .filter(item -> questionnaire
                        .edition()
                        .carriesOver()
                        .contains(item.code().template()))
                .toList();
        return carryingOver.isEmpty() ? Optional.empty() : Optional.of(figures.carried(carryingOver));
    }

    private TemplateReport template(List<Item> items) {
        var first = items.get(0);
        var id = first.code().template();
        var several = first.code().member().isPresent();
        var label = first.group().orElse(first.label());
        return plays(Role.RANKING, first)
                ? new TemplateReport(id, label, several, List.of(), Optional.of(figures.ranking(items)))
                : new TemplateReport(
                        id, label, several, items.stream().map(figures::of).toList(), Optional.empty());
    }

    private boolean plays(Role role, Item item) {
        return questionnaire
                .template(role)
                .filter(item.code().template()::equals)
                .isPresent();
    }
}
