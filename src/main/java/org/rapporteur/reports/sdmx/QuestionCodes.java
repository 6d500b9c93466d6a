package org.rapporteur.reports.sdmx;

import static java.util.stream.Collectors.joining;
import static org.rapporteur.reports.sdmx.CodeListId.CL_ITEM;
import static org.rapporteur.reports.sdmx.CodeListId.CL_OUTCOME;
import static org.rapporteur.reports.sdmx.CodeListId.CL_SUBJECT;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Scale;
import org.rapporteur.text.Texts;

/** What an edition asks: its questions, the several things that some of them ask for, and their options. */
final class QuestionCodes {

    private final Questionnaire questionnaire;
    private final Texts texts;

    QuestionCodes(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    void addTo(CodeLists lists) {
        subjects().forEach((template, wordings) -> lists.add(CL_SUBJECT, subject(template, wordings)));
        questionnaire.items().stream().filter(QuestionCodes::isCounted).forEach(item -> {
            addItem(lists, item);
            addOptions(lists, item);
        });
    }

    /** The wordings of each question; to the States themselves first, then about the work of United Nations bodies. */
    private Map<String, Set<String>> subjects() {
        var subjects = new LinkedHashMap<String, Set<String>>();
        questionnaire.chapters().stream()
                .map(QuestionnaireChapter::sections)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(
                        (Section section) -> section.recommendation().asksForSupport()))
                .flatMap(section -> section.items().stream())
                .filter(QuestionCodes::isCounted)
                .forEach(item -> subjects.computeIfAbsent(item.code().template(), template -> new LinkedHashSet<>())
                        .add(item.group().orElse(item.label())));
        return subjects;
    }

    private static Code subject(String template, Set<String> wordings) {
        var all = List.copyOf(wordings);
        return Code.of(CodeIds.of(template), all.get(0))
                .describedAs(all.stream().skip(1).collect(joining(" / ")));
    }

    /** Ranks of a list are no things of their own: what is counted there is what was named. */
    private void addItem(CodeLists lists, Item item) {
        var code = item.code();
        if (code.member().isEmpty() || isRank(item)) {
            return;
        }
        var id = CodeIds.of(
                CodeIds.of(code.recommendation()),
                code.template(),
                code.member().get());
        lists.add(CL_ITEM, Code.of(id, item.label()).describedAs(unit(item.type())));
    }

    private static void addOptions(CodeLists lists, Item item) {
        if (item.type() instanceof AnswerType.Choice choice) {
            Scale.steps(choice)
                    .forEach(option -> lists.add(
                            CL_OUTCOME, Code.of(CodeIds.of(item.code().template(), option.code()), option.label())));
        }
    }

    private String unit(AnswerType type) {
        return type instanceof AnswerType.Number number && !number.of().isEmpty()
                ? texts.text("sdmx.unit." + number.measure().key(), Map.of("of", number.of()))
                : "";
    }

    private boolean isRank(Item item) {
        return questionnaire
                .template(Role.RANKING)
                .filter(item.code().template()::equals)
                .isPresent();
    }

    private static boolean isCounted(Item item) {
        return !(item.type() instanceof AnswerType.Narrative);
    }
}
