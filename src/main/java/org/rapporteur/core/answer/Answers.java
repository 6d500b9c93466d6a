package org.rapporteur.core.answer;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Part;

/** The answers of a return at one revision. */
public final class Answers implements Condition.Known {

    /** No answer at all. */
    public static final Answers NONE = new Answers(Map.of());

    private final Map<ItemCode, AnswerValue> values;

    public Answers(Map<ItemCode, AnswerValue> values) {
        this.values = Map.copyOf(values);
    }

    public Optional<AnswerValue> value(ItemCode code) {
        return Optional.ofNullable(values.get(code));
    }

    @Override
    public Optional<String> answer(ItemCode code) {
        return value(code).map(AnswerValue::exported);
    }

    public int size() {
        return values.size();
    }

    /** All answers, sorted by their codes. */
    public SortedMap<ItemCode, AnswerValue> sorted() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Those of these answers that belong to a part. */
    public Answers within(Part part) {
        if (part.whole()) {
            return this;
        }
        var covered = new HashMap<>(values);
        covered.keySet().removeIf(code -> !part.covers(code));
        return new Answers(covered);
    }

    /** These answers after some changes; an empty value takes the answer away. */
    public Answers with(Map<ItemCode, Optional<AnswerValue>> changes) {
        var changed = new HashMap<>(values);
        changes.forEach((code, value) ->
                value.ifPresentOrElse(answer -> changed.put(code, answer), () -> changed.remove(code)));
        return new Answers(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return sorted().toString();
    }
}
