package org.rapporteur.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An example of what a rule finds, as {@code rules/cases.yaml} tells it.
 *
 * @param finds the sentence
 * @param at code of the item that the first finding points at first
 * @param unless what is otherwise in the nearest return in which the rule finds nothing
 */
record RuleCase(
        String rule,
        Map<String, Object> before,
        Map<String, Object> given,
        String at,
        String finds,
        Map<String, Object> unlessBefore,
        Map<String, Object> unless) {

    private static final Path FILE = Path.of("src/test/resources/rules/cases.yaml");

    static List<RuleCase> all() {
        try (var reader = Files.newBufferedReader(FILE)) {
            var entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromReader(reader);
            return entries.stream().map(entry -> of((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleCase of(Map<?, ?> entry) {
        return new RuleCase(
                (String) entry.get("rule"),
                answers(entry, "before"),
                answers(entry, "given"),
                (String) entry.get("at"),
                (String) entry.get("finds"),
                answers(entry, "unless_before"),
                answers(entry, "unless"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Map<?, ?> entry, String key) {
        return Objects.requireNonNullElse((Map<String, Object>) entry.get(key), Map.of());
    }

    Answers before(Questionnaire questionnaire) {
        return answers(questionnaire, List.of(before));
    }

    Answers given(Questionnaire questionnaire) {
        return answers(questionnaire, List.of(given));
    }

    Answers nearestBefore(Questionnaire questionnaire) {
        return answers(questionnaire, List.of(before, unlessBefore));
    }

    Answers nearest(Questionnaire questionnaire) {
        return answers(questionnaire, List.of(given, unless));
    }

    /** Answers by codes, in which a star stands for every part that fits; a later one takes the place of an earlier one. */
    static Answers answers(Questionnaire questionnaire, List<Map<String, Object>> layers) {
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        layers.forEach(layer -> layer.forEach((code, value) -> {
            var items = matching(questionnaire, code);
            if (items.isEmpty()) {
                throw new AssertionError("no question has the code " + code);
            }
            items.forEach(item -> {
                if (value == null) {
                    answers.remove(item.code());
                } else {
                    answers.put(item.code(), AnswerValue.ofExported(item.type(), String.valueOf(value)));
                }
            });
        }));
        return new Answers(answers);
    }

    private static List<Item> matching(Questionnaire questionnaire, String code) {
        var pattern = Pattern.compile(code.replace(".", "\\.").replace("*", "[^.]+"));
        return questionnaire.items().stream()
                .filter(item -> pattern.matcher(item.code().toString()).matches())
                .toList();
    }

    @Override
    public String toString() {
        return rule + " at " + at;
    }
}
