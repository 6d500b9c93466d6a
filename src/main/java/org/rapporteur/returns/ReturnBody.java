package org.rapporteur.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.problem.ProblemBody.FindingBody;
import org.rapporteur.text.FindingTexts;

/**
 * A return as the API gives it.
 *
 * @param completion by the number of the chapter
 * @param answers by the item's code, sorted
 * @param reviews what has become of the answers that were carried over, by the item's code, sorted
 * @param findings what the rules find now
 * @param receipt of the newest submission; left out where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReturnBody(
        String status,
        int revision,
        SortedMap<Integer, CompletionBody> completion,
        Map<String, String> answers,
        Map<String, String> reviews,
        List<FindingBody> findings,
        ReceiptBody receipt) {

    static ReturnBody of(ReturnView view, FindingTexts texts) {
        var completion = new TreeMap<Integer, CompletionBody>();
        view.completion().forEach((chapter, part) -> completion.put(chapter, CompletionBody.of(part)));
        return new ReturnBody(
                view.status().key(),
                view.revision(),
                completion,
                exported(view.answers()),
                keys(view.reviews()),
                view.findings().stream()
                        .map(finding -> FindingBody.of(finding, texts))
                        .toList(),
                view.receipt().map(ReceiptBody::of).orElse(null));
    }

    private static Map<String, String> exported(Answers answers) {
        var exported = new LinkedHashMap<String, String>();
        answers.sorted().forEach((code, value) -> exported.put(code.toString(), value.exported()));
        return exported;
    }

    private static Map<String, String> keys(SortedMap<ItemCode, Review> reviews) {
        var keys = new LinkedHashMap<String, String>();
        reviews.forEach((code, review) -> keys.put(code.toString(), review.key()));
        return keys;
    }

    /** @param percent whole, rounded down */
    record CompletionBody(int required, int answered, int percent) {

        static CompletionBody of(Completion completion) {
            return new CompletionBody(completion.required(), completion.answered(), completion.percent());
        }
    }
}
