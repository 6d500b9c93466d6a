package org.rapporteur.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;

/** How the questions of a return stand at one moment: which are asked, their answers, and what is found about them. */
final class Standing {

    private final Answers answers;
    private final Map<ItemCode, Review> reviews;
    private final Relevance relevance;
    private final List<Finding> findings;
    private final Map<ItemCode, List<Finding>> byItem = new HashMap<>();
    private final SortedMap<RecommendationId, Completion> completion;

    private Standing(FormReturn form, Answers answers, Map<ItemCode, Review> reviews) {
        var previous = form.view().previous();
        var checks =
                new Checks(form.questionnaire(), previous, form.view().mandate().reads());
        this.answers = answers;
        this.reviews = reviews;
        this.relevance = form.questionnaire().relevance(answers, previous);
        this.findings = findings(checks, answers);
        this.completion = checks.completionByRecommendation(answers);
        findings.forEach(
                finding -> finding.item().ifPresent(code -> byItem.computeIfAbsent(code, absent -> new ArrayList<>())
                        .add(finding)));
    }

    static Standing of(FormReturn form, Answers answers, Map<ItemCode, Review> reviews) {
        return new Standing(form, answers, reviews);
    }

    /** What the rules find, and where an explanation is still wanted; what is not answered is no finding yet. */
    private static List<Finding> findings(Checks checks, Answers answers) {
        var all = new ArrayList<>(checks.rules(answers));
        checks.blocking(answers).stream()
                .filter(finding -> finding.code() == FindingCode.EXPLANATION_MISSING)
                .forEach(all::add);
        return all;
    }

    boolean isAsked(ItemCode code) {
        return relevance.isRelevant(code);
    }

    Optional<AnswerValue> answer(ItemCode code) {
        return answers.value(code);
    }

    boolean isCarried(ItemCode code) {
        return reviews.get(code) == Review.NOT_REVIEWED && isAsked(code);
    }

    boolean isMissing(Item item) {
        return item.required() && isAsked(item.code()) && answer(item.code()).isEmpty();
    }

    /** In the order in which the rules are defined. */
    List<Finding> findings() {
        return findings;
    }

    List<Finding> findings(ItemCode code) {
        return byItem.getOrDefault(code, List.of());
    }

    Completion completion(RecommendationId recommendation) {
        return completion.getOrDefault(recommendation, Completion.NOTHING);
    }

    /** Whether a person would see the same of a question. */
    boolean isSame(ItemCode code, Standing other) {
        return answer(code).equals(other.answer(code))
                && isCarried(code) == other.isCarried(code)
                && findings(code).equals(other.findings(code));
    }
}
