package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rapporteur.core.merge.Intake;

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
        var result = new Intake(key.questionnaire(), submissions.previous(key))
                .take(edit.incoming(), draft.base(), draft.server());
        var revision = new Revision(draft.nationalReturn(), log.now(), edit.by().name(), edit.channel(), null);
        log.append(draft.nationalReturn(), revision, result.changes());
        return new AnswerResult(draft.nationalReturn().revision, result.findings(), result.conflicts());
    }
}
