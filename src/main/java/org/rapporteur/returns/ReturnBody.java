package org.rapporteur.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.validation.Completion;

/**
 * A return as the API gives it.
 *
 * @param completion by the number of the chapter
 * @param answers by the item's code, sorted
 * @param receipt of the newest submission; left out where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReturnBody(
        String status,
        int revision,
        SortedMap<Integer, CompletionBody> completion,
        Map<String, String> answers,
        ReceiptBody receipt) {

    static ReturnBody of(ReturnView view) {
        var completion = new TreeMap<Integer, CompletionBody>();
        view.completion().forEach((chapter, part) -> completion.put(chapter, CompletionBody.of(part)));
        return new ReturnBody(
                view.status().key(),
                view.revision(),
                completion,
                exported(view.answers()),
                view.receipt().map(ReceiptBody::of).orElse(null));
    }

    private static Map<String, String> exported(Answers answers) {
        var exported = new LinkedHashMap<String, String>();
        answers.sorted().forEach((code, value) -> exported.put(code.toString(), value.exported()));
        return exported;
    }

    /** @param percent whole, rounded down */
    record CompletionBody(int required, int answered, int percent) {

        static CompletionBody of(Completion completion) {
            return new CompletionBody(completion.required(), completion.answered(), completion.percent());
        }
    }
}
