package org.rapporteur.returns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;

/** The people of one State and what they send. Each test takes another State: the log is never emptied. */
record Respondent(String iso3) {

    static final int YEAR = 2026;

    SignedIn account() {
        return new SignedIn(iso3.toLowerCase(), Role.STATE, Optional.of(iso3));
    }

    /** @param answers code, text, code, text and so on; an empty text takes the answer away */
    Edit edit(int baseRevision, String... answers) {
        var raw = new LinkedHashMap<String, RawValue>();
        for (int i = 0; i < answers.length; i += 2) {
            raw.put(answers[i], value(answers[i + 1]));
        }
        return Edit.of(account(), Channel.API, baseRevision, raw);
    }

    /** Every answer that a submission needs. */
    Edit complete(int baseRevision, Questionnaire questionnaire) {
        var answers = new ArrayList<String>();
        for (Finding missing : new Checks(questionnaire, Answers.NONE).blocking(Answers.NONE)) {
            var code = missing.item().orElseThrow();
            answers.add(code.toString());
            answers.add(firstAnswer(questionnaire, code));
        }
        return edit(baseRevision, answers.toArray(String[]::new));
    }

    /** A workbook of two cells a row: code, text, code, text and so on. */
    Delivery workbook(int baseRevision, String... cells) {
        var answers = new ArrayList<RawAnswer>();
        for (int i = 0; i < cells.length; i += 2) {
            var place = new Location.Cell("Chapter 1", "E" + (5 + i / 2));
            answers.add(new RawAnswer(cells[i], value(cells[i + 1]), place));
        }
        var incoming = new Incoming(answers, List.of(), List.of());
        var file = String.join("\n", cells).getBytes(StandardCharsets.UTF_8);
        return Delivery.of(account(), "our return.xlsx", file, baseRevision, incoming);
    }

    private static RawValue value(String text) {
        return text.isEmpty() ? new RawValue.Empty() : new RawValue.Text(text);
    }

    private static String firstAnswer(Questionnaire questionnaire, ItemCode code) {
        var type = questionnaire.item(code).orElseThrow().type();
        return type instanceof AnswerType.Choice choice
                ? choice.options().get(0).code()
                : "A reason";
    }

    static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }

    static Map<String, String> exported(Answers answers) {
        var exported = new LinkedHashMap<String, String>();
        answers.sorted().forEach((code, value) -> exported.put(code.toString(), value.exported()));
        return exported;
    }
}
