package org.rapporteur.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.returns.ReturnService;

/** Stores what the form sends. */
@ApplicationScoped
class FormSaving {

    private final ReturnService returns;
    private final FormReturns forms;

    FormSaving(ReturnService returns, FormReturns forms) {
        this.returns = returns;
        this.forms = forms;
    }

    Attempt save(int year, String iso3, SignedIn by, SentAnswers sent) {
        if (sent.answers().isEmpty() && sent.confirm().isEmpty()) {
            return Attempt.NONE;
        }
        var result = returns.answer(year, iso3, sent.edit(by));
        return new Attempt(sent.typed(), result, forms.theirs(year, iso3, by, result));
    }
}
