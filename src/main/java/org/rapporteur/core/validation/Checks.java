package org.rapporteur.core.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/** What a whole return's answers are checked for, whichever channel they came through. */
public final class Checks {

    private final Questionnaire questionnaire;

    public Checks(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** What blocks a submission, in the order of the questionnaire: empty for a return that can be submitted. */
    public List<Finding> blocking(Answers answers) {
        return questionnaire.items().stream()
                .filter(item -> isNeeded(item, answers))
                .filter(item -> answers.value(item.code()).isEmpty())
                .map(item -> finding(FindingCode.ANSWER_MISSING, item))
                .toList();
    }

    /** Answers that are kept but not sent, because other answers make their items irrelevant. */
    public List<Finding> asides(Answers answers) {
        return questionnaire.items().stream()
                .filter(item -> answers.value(item.code()).isPresent())
                .filter(Predicate.not(item -> item.isRelevant(answers)))
                .map(item -> finding(FindingCode.NOT_RELEVANT, item))
                .toList();
    }

    /** The answers that a submission sends: those to relevant items. */
    public Answers relevant(Answers answers) {
        var sent = new LinkedHashMap<ItemCode, AnswerValue>();
        questionnaire.items().stream()
                .filter(item -> item.isRelevant(answers))
                .forEach(item -> answers.value(item.code()).ifPresent(value -> sent.put(item.code(), value)));
        return new Answers(sent);
    }

    /** Completion by the number of the chapter. */
    public SortedMap<Integer, Completion> completion(Answers answers) {
        var byChapter = new TreeMap<Integer, Completion>();
        questionnaire
                .chapters()
                .forEach(chapter -> byChapter.put(chapter.number(), completion(chapter.items(), answers)));
        return byChapter;
    }

    private static Completion completion(Stream<Item> items, Answers answers) {
        var needed = items.filter(item -> isNeeded(item, answers)).toList();
        var answered = needed.stream()
                .filter(item -> answers.value(item.code()).isPresent())
                .count();
        return new Completion(needed.size(), (int) answered);
    }

    private static boolean isNeeded(Item item, Answers answers) {
        return item.required() && item.isRelevant(answers);
    }

    private static Finding finding(FindingCode code, Item item) {
        return Finding.at(code, item.code(), new Location.Field(), Map.of());
    }
}
