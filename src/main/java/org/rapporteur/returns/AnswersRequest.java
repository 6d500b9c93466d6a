package org.rapporteur.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/**
 * A request that changes answers, confirms carried ones or does both:
 * {@code {baseRevision, answers: {code: value or null}, confirm: [code]}}.
 */
record AnswersRequest(int baseRevision, Incoming incoming, List<String> confirm) {

    private static final Location PLACE = new Location.Field();

    /** Far more than any answer has, before the decimals and behind them. */
    private static final int MOST_DIGITS = 100;

    /**
     * @param body may be {@code null}
     * @throws ProblemException with {@link Problem#BAD_REQUEST} where it has another structure; a value that is neither a
     *     text nor, for an item that asks for a number, a number is a finding instead
     */
    static AnswersRequest read(JsonNode body, Questionnaire questionnaire) {
        var base = member(body, "baseRevision");
        if (!base.isInt()) {
            throw wrong("baseRevision", base, "0, 1, 2 …");
        }
        var answers = member(body, "answers");
        var confirm = codes(member(body, "confirm"));
        if (!answers.isObject() && (!answers.isMissingNode() || confirm.isEmpty())) {
            throw wrong("answers", answers, "{\"1.a.status\": \"full\"}");
        }
        return new AnswersRequest(base.intValue(), incoming(answers, questionnaire), confirm);
    }

    private static JsonNode member(JsonNode body, String name) {
        if (body == null || !body.isObject()) {
            throw wrong("{}", body, "{\"baseRevision\": 0, \"answers\": {}}");
        }
        return body.path(name);
    }

    private static ProblemException wrong(String place, JsonNode found, String expected) {
        var shown = found == null || found.isMissingNode() ? "–" : found.toString();
        var arguments = Map.<String, Object>of("place", place, "found", shown, "expected", expected);
        return new ProblemException(Problem.BAD_REQUEST, arguments);
    }

    private static List<String> codes(JsonNode confirm) {
        if (confirm.isMissingNode() || confirm.isNull()) {
            return List.of();
        }
        var codes = new ArrayList<String>();
        confirm.forEach(code -> {
            if (code.isTextual()) {
                codes.add(code.textValue());
            }
        });
        if (!confirm.isArray() || codes.size() != confirm.size()) {
            throw wrong("confirm", confirm, "[\"1.a.measures\"]");
        }
        return codes;
    }

    private static Incoming incoming(JsonNode answers, Questionnaire questionnaire) {
        var raw = new ArrayList<RawAnswer>();
        var remarks = new ArrayList<Finding>();
        answers.properties().forEach(answer -> {
            var code = answer.getKey();
            value(answer.getValue(), () -> asksForANumber(code, questionnaire))
                    .ifPresentOrElse(
                            value -> raw.add(new RawAnswer(code, value, PLACE)),
                            () -> remarks.add(notAText(code, answer.getValue().getNodeType())));
        });
        return new Incoming(raw, List.of(), remarks);
    }

    /** Empty where the value is of a kind that is not taken. */
    private static Optional<RawValue> value(JsonNode value, BooleanSupplier asksForANumber) {
        if (value.isNull()) {
            return Optional.of(new RawValue.Empty());
        } else if (value.isTextual()) {
            return Optional.of(new RawValue.Text(value.textValue()));
        }
        return value.isNumber() && asksForANumber.getAsBoolean() ? Optional.of(number(value)) : Optional.empty();
    }

    private static boolean asksForANumber(String code, Questionnaire questionnaire) {
        return ItemCode.parse(code)
                .flatMap(questionnaire::item)
                .filter(item -> item.type() instanceof AnswerType.Number)
                .isPresent();
    }

    /** A number whose digits would fill pages is kept as it was written, which is how it is then quoted. */
    private static RawValue number(JsonNode value) {
        var number = value.decimalValue();
        var digits = Math.max(number.precision(), Math.abs((long) number.scale()));
        return digits <= MOST_DIGITS ? new RawValue.Number(number) : new RawValue.Text(value.asText());
    }

    private static Finding notAText(String code, JsonNodeType type) {
        var found = type.name().toLowerCase(Locale.ROOT);
        return new Finding(FindingCode.NOT_A_TEXT, ItemCode.parse(code), List.of(), PLACE, Map.of("found", found));
    }

    Edit edit(SignedIn by, Channel channel) {
        return new Edit(by, channel, baseRevision, incoming, confirm);
    }
}
