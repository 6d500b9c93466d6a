package org.rapporteur.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.Edit;

/**
 * Answers as the fields of the form send them.
 *
 * @param base the revision that the person had before their eyes
 * @param answers by code, as they were typed; an empty one takes the answer away
 * @param confirm codes of carried answers that still hold
 */
record SentAnswers(int base, Map<String, String> answers, List<String> confirm) {

    private static final String ANSWER = "a.";

    /** The box beside a field for a number: the number is not known. */
    private static final String NOT_KNOWN = "k.";

    SentAnswers {
        answers = new LinkedHashMap<>(answers);
        confirm = List.copyOf(confirm);
    }

    /** @throws ProblemException with {@link Problem#BAD_REQUEST} where the revision is no number */
    static SentAnswers read(MultivaluedMap<String, String> fields) {
        var answers = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            if (name.startsWith(ANSWER)) {
                answers.put(name.substring(ANSWER.length()), values.get(0));
            }
        });
        fields.keySet().stream()
                .filter(name -> name.startsWith(NOT_KNOWN))
                .map(name -> name.substring(NOT_KNOWN.length()))
                .forEach(code -> answers.merge(code, AnswerValue.NotKnown.CODE, SentAnswers::both));
        fields.getOrDefault("theirs", List.of()).forEach(answers::remove);
        return new SentAnswers(
                number(fields, "base"),
                answers,
                fields.getOrDefault("confirm", List.of()).stream()
                        .flatMap(codes -> List.of(codes.split(" ")).stream())
                        .toList());
    }

    /** A number and the box together say two things; which one is meant is for the person to say. */
    private static String both(String typed, String notKnown) {
        return typed.isBlank() ? notKnown : typed + " / " + notKnown;
    }

    static int number(MultivaluedMap<String, String> fields, String name) {
        var text = Optional.ofNullable(fields.getFirst(name)).orElse("");
        if (!text.matches("[0-9]{1,9}")) {
            throw new ProblemException(
                    Problem.BAD_REQUEST, Map.of("place", name, "found", text, "expected", "0, 1, 2 …"));
        }
        return Integer.parseInt(text);
    }

    Edit edit(SignedIn by) {
        var raw = answers.entrySet().stream()
                .map(answer -> new RawAnswer(answer.getKey(), value(answer.getValue()), new Location.Field()))
                .toList();
        return new Edit(by, Channel.FORM, base, new Incoming(raw, List.of(), List.of()), confirm);
    }

    private static RawValue value(String text) {
        return text.isBlank() ? new RawValue.Empty() : new RawValue.Text(text);
    }

    /** What was typed, by item; what has the code of none is left out. */
    Map<ItemCode, String> typed() {
        return answers.entrySet().stream()
                .filter(answer -> ItemCode.parse(answer.getKey()).isPresent())
                .collect(Collectors.toMap(
                        answer -> ItemCode.parse(answer.getKey()).orElseThrow(), Map.Entry::getValue));
    }
}
