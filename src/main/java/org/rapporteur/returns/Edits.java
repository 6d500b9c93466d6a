package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.core.merge.IntakeResult;
import org.rapporteur.core.merge.RulesAfterwards;
import org.rapporteur.core.validation.Checks;

/** Takes edits in: merged and stored in one transaction as one revision. */
@ApplicationScoped
class Edits {

    private final AnswerLog log;

    private final Submissions submissions;

    Edits(AnswerLog log, Submissions submissions) {
        this.log = log;
        this.submissions = submissions;
    }

    @Transactional
    AnswerResult take(ReturnKey key, Edit edit) {
        var draft = log.open(key, edit.baseRevision());
        var result = taken(key, edit, draft);
        var revision = new Revision(draft.nationalReturn(), log.now(), edit.by().name(), edit.channel(), null);
        log.append(draft.nationalReturn(), revision, result.changes());
        return new AnswerResult(draft.nationalReturn().revision, result.findings(), result.conflicts());
    }

    private IntakeResult taken(ReturnKey key, Edit edit, Draft draft) {
        var previous = submissions.previous(key);
        var result = new Intake(key.questionnaire(), previous).take(edit.incoming(), draft.base(), draft.server());
        return new RulesAfterwards(new Checks(key.questionnaire(), previous))
                .ofEdit(result, edit.incoming(), draft.server().with(result.changes()));
    }
}
