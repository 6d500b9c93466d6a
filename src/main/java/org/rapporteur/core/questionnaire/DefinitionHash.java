package org.rapporteur.core.questionnaire;

import java.nio.charset.StandardCharsets;
import org.rapporteur.core.Sha256;

/** The hash by which a workbook says which definition it was printed from. */
final class DefinitionHash {

    private static final char FIELD = '\u001f';
    private static final char RECORD = '\u001e';

    private DefinitionHash() {}

    static String of(Questionnaire questionnaire) {
        var text = new StringBuilder();
        append(text, questionnaire.instrument(), String.valueOf(questionnaire.year()));
        questionnaire.items().forEach(item -> describe(text, item));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void describe(StringBuilder text, Item item) {
        append(text, item.code().toString(), item.label(), String.valueOf(item.required()));
        append(text, item.relevance().expression(), item.help().orElse(""));
        if (item.type() instanceof AnswerType.Choice choice) {
            choice.options().forEach(option -> append(text, option.code(), option.label()));
        } else if (item.type() instanceof AnswerType.Narrative narrative) {
            append(text, "narrative", String.valueOf(narrative.maxLength()));
        }
    }

    private static void append(StringBuilder text, String... fields) {
        for (var field : fields) {
            text.append(field).append(FIELD);
        }
        text.append(RECORD);
    }
}
