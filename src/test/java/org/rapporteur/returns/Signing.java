package org.rapporteur.returns;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.validation.Checks;

/** Signs a return with little said: what else is required is answered somehow, and what is warned of is explained. */
@Singleton
class Signing {

    private final ReturnService returns;
    private final Questionnaires questionnaires;

    Signing(ReturnService returns, Questionnaires questionnaires) {
        this.returns = returns;
        this.questionnaires = questionnaires;
    }

    /** @param answers code, text, code, text and so on */
    Receipt sign(Respondent state, int year, String... answers) {
        answer(state, year, answers);
        complete(state, year);
        return returns.submit(year, state.iso3(), state.account());
    }

    /** Answers everything that blocks a submission. */
    void complete(Respondent state, int year) {
        var questionnaire = questionnaires.of(year).orElseThrow();
        for (int i = 0; i < 5; i++) { // an answer may ask for another
            var view = returns.view(year, state.iso3());
            var rest = new ArrayList<String>();
            for (var blocking : new Checks(questionnaire, view.previous()).blocking(view.answers())) {
                rest.add(blocking.item().orElseThrow().toString());
                rest.add(text(blocking, questionnaire));
            }
            answer(state, year, rest.toArray(String[]::new));
        }
    }

    private void answer(Respondent state, int year, String... answers) {
        if (answers.length > 0) {
            var revision = returns.view(year, state.iso3()).revision();
            returns.answer(year, state.iso3(), state.edit(revision, answers));
        }
    }

    private static String text(Finding blocking, Questionnaire questionnaire) {
        var item = questionnaire.item(blocking.item().orElseThrow()).orElseThrow();
        return blocking.code() == FindingCode.ANSWER_MISSING && item.type() instanceof AnswerType.Choice choice
                ? choice.options().get(0).code()
                : "It is so in " + item.code().recommendation() + ", and that is all that is to be said.";
    }
}
