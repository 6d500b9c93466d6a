package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Wording;

/**
 * What an edition takes over of the answers to the edition before. A question that is not worded as it was then does not
 * get the old answer, since nobody gave that to the new question.
 *
 * @param answers that are carried over, in the order of the questionnaire
 * @param reworded items whose answers would be carried over if they were worded as they were, in the order of the
 *     questionnaire
 */
public record CarryOver(Map<ItemCode, AnswerValue> answers, List<ItemCode> reworded) {

    /** Of a return that has none before it. */
    public static final CarryOver NOTHING = new CarryOver(Map.of(), List.of());

    public CarryOver {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        reworded = List.copyOf(reworded);
    }

    /**
     * @param before the edition before
     * @param signed what was signed for it
     */
    public static CarryOver of(Questionnaire before, Answers signed, Questionnaire now) {
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        var reworded = new ArrayList<ItemCode>();
        for (var item : now.items()) {
            var code = item.code();
            var value = signed.value(code);
            if (value.isEmpty() || !now.edition().carriesOver().contains(code.template())) {
                continue;
            }
            if (Wording.of(code, before).equals(Wording.of(code, now))) {
                answers.put(code, value.get());
            } else {
                reworded.add(code);
            }
        }
        return new CarryOver(answers, reworded);
    }

    /**
     * What there is to be changed in a return, so that it holds what is carried over wherever no person has spoken.
     *
     * @param present the return's answers
     * @param given items to which a person has given an answer, or whose answer a person has confirmed or taken away
     */
    public Map<ItemCode, Optional<AnswerValue>> changes(Answers present, Set<ItemCode> given) {
        var changes = new LinkedHashMap<ItemCode, Optional<AnswerValue>>();
        answers.forEach((code, value) -> changes.put(code, Optional.of(value)));
        present.sorted().keySet().forEach(code -> changes.putIfAbsent(code, Optional.empty()));
        changes.keySet().removeAll(given);
        changes.entrySet().removeIf(change -> change.getValue().equals(present.value(change.getKey())));
        return changes;
    }
}
