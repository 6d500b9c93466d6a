package org.rapporteur.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.RulePlace;
import org.rapporteur.core.questionnaire.Template.Role;

/** What the answers of a return, or of a part of it, are checked for, whichever channel they came through. */
public final class Checks {

    private final Questionnaire questionnaire;
    private final Condition.Known previous;
    private final Part part;
    private final RuleChecks rules;

    /**
     * Of a whole return.
     *
     * @param previous what was signed for the edition before
     */
    public Checks(Questionnaire questionnaire, Condition.Known previous) {
        this(questionnaire, previous, Part.WHOLE);
    }

    /**
     * @param previous what was signed for the edition before
     * @param part beyond which nothing is checked or counted, so that nothing is told of what stands there
     */
    public Checks(Questionnaire questionnaire, Condition.Known previous, Part part) {
        this.questionnaire = questionnaire;
        this.previous = previous;
        this.part = part;
        this.rules = new RuleChecks(questionnaire, part);
    }

    /** What blocks a submission, in the order of the questionnaire: empty for a return that can be submitted. */
    public List<Finding> blocking(Answers answers) {
        var relevance = relevance(answers);
        var found = rules.findings(relevance);
        return Stream.of(missing(relevance), errors(found), unexplained(found, relevance))
                .flatMap(Collection::stream)
                .toList();
    }

    /** What the rules find, in the order in which they are defined. */
    public List<Finding> rules(Answers answers) {
        return rules.findings(relevance(answers));
    }

    /** What a rule finds at one of its places. */
    public Optional<Finding> finding(Rule rule, RulePlace place, Relevance relevance) {
        return rules.finding(rule, place, relevance);
    }

    private List<Finding> missing(Relevance relevance) {
        return questionnaire
                .items(part)
                .filter(item -> isNeeded(item, relevance))
                .filter(item -> relevance.answer(item.code()).isEmpty())
                .map(item -> finding(FindingCode.ANSWER_MISSING, item.code(), Map.of()))
                .toList();
    }

    private static List<Finding> errors(List<Finding> found) {
        return found.stream().filter(finding -> finding.level() == Level.ERROR).toList();
    }

    /** For each recommendation that is warned about and whose explanation is empty. */
    private List<Finding> unexplained(List<Finding> found, Relevance relevance) {
        var warnings = new TreeMap<RecommendationId, List<String>>();
        found.stream().filter(finding -> finding.level() == Level.WARNING).forEach(finding -> warnings.computeIfAbsent(
                        finding.item().orElseThrow().recommendation(), id -> new ArrayList<>())
                .add(finding.rule().orElseThrow()));
        var unexplained = new ArrayList<Finding>();
        warnings.forEach((id, ids) -> explanation(id)
                .filter(code -> relevance.answer(code).isEmpty())
                .ifPresent(
                        code -> unexplained.add(finding(FindingCode.EXPLANATION_MISSING, code, Map.of("rules", ids)))));
        return unexplained;
    }

    /** Where warnings about a recommendation are explained; empty where the edition asks for no explanation. */
    private Optional<ItemCode> explanation(RecommendationId id) {
        return questionnaire
                .template(Role.EXPLANATION)
                .map(template -> ItemCode.of(id, template))
                .filter(code -> questionnaire.item(code).isPresent());
    }

    /** Answers that are kept but not sent, because other answers make their items irrelevant. */
    public List<Finding> asides(Answers answers) {
        var relevance = relevance(answers);
        return questionnaire.items().stream()
                .map(Item::code)
                .filter(code -> answers.value(code).isPresent())
                .filter(code -> !relevance.isRelevant(code))
                .map(code -> finding(FindingCode.NOT_RELEVANT, code, Map.of()))
                .toList();
    }

    /** The answers that a submission sends: those to relevant items. */
    public Answers relevant(Answers answers) {
        var relevance = relevance(answers);
        var sent = new LinkedHashMap<ItemCode, AnswerValue>();
        questionnaire.items().stream()
                .map(Item::code)
                .filter(relevance::isRelevant)
                .forEach(code -> answers.value(code).ifPresent(value -> sent.put(code, value)));
        return new Answers(sent);
    }

    /** Completion by the number of the chapter. */
    public SortedMap<Integer, Completion> completion(Answers answers) {
        var relevance = relevance(answers);
        var byChapter = new TreeMap<Integer, Completion>();
        questionnaire.chapters().stream()
                .filter(part::touches)
                .forEach(chapter -> byChapter.put(
                        chapter.number(), completion(part.of(chapter).items(), relevance)));
        return byChapter;
    }

    /** Completion by recommendation, of those that need an answer now. */
    public SortedMap<RecommendationId, Completion> completionByRecommendation(Answers answers) {
        var relevance = relevance(answers);
        var byRecommendation = new TreeMap<RecommendationId, Completion>();
        questionnaire.chapters().stream()
                .flatMap(chapter -> part.of(chapter).sections().stream())
                .forEach(section -> byRecommendation.put(
                        section.recommendation().id(), completion(section.items().stream(), relevance)));
        return byRecommendation;
    }

    /** How long what is still to be answered takes. */
    public Effort effort(Answers answers) {
        return Effort.of(questionnaire, part, relevance(answers));
    }

    /** Completion of some items of a return. */
    public static Completion completion(Stream<Item> items, Relevance relevance) {
        var needed = items.filter(item -> isNeeded(item, relevance)).toList();
        var answered = needed.stream()
                .filter(item -> relevance.answer(item.code()).isPresent())
                .count();
        return new Completion(needed.size(), (int) answered);
    }

    private Relevance relevance(Answers answers) {
        return questionnaire.relevance(answers, previous);
    }

    private static boolean isNeeded(Item item, Relevance relevance) {
        return item.required() && relevance.isRelevant(item.code());
    }

    private static Finding finding(FindingCode code, ItemCode item, Map<String, Object> arguments) {
        return Finding.at(code, item, new Location.Field(), arguments);
    }
}
