package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.core.merge.IntakeResult;
import org.rapporteur.core.merge.NamedConfirmations;
import org.rapporteur.core.merge.RulesAfterwards;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.validation.Checks;

/** Takes edits in: merged and stored in one transaction as one revision. */
@ApplicationScoped
class Edits {

    private final AnswerLog log;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Conflicts conflicts;

    Edits(AnswerLog log, Submissions submissions, Reviews reviews, Conflicts conflicts) {
        this.log = log;
        this.submissions = submissions;
        this.reviews = reviews;
        this.conflicts = conflicts;
    }

    /** @param mandate of the one who edits */
    @Transactional
    AnswerResult take(ReturnKey key, Mandate mandate, Edit edit) {
        var draft = log.open(key, edit.baseRevision());
        var nationalReturn = draft.nationalReturn();
        var result = taken(key, mandate, edit, draft);
        var confirmations = confirmations(key, mandate, edit, draft);
        var changes = AnswerLog.changes(result.changes(), confirmations.confirmed(), draft.server());
        var sender = new Conflicts.Sender(edit.by().name(), edit.channel(), log.now());
        var revision = new Revision(nationalReturn, sender.at(), sender.name(), edit.channel(), null);
        log.append(nationalReturn, revision, changes);
        conflicts.supersede(nationalReturn, sender, changes);
        conflicts.keep(nationalReturn, edit.baseRevision(), sender, null, result.conflicts());
        var findings = Stream.concat(result.findings().stream(), confirmations.findings().stream())
                .toList();
        return new AnswerResult(nationalReturn.revision, findings, result.conflicts());
    }

    private NamedConfirmations confirmations(ReturnKey key, Mandate mandate, Edit edit, Draft draft) {
        if (edit.confirm().isEmpty()) {
            return NamedConfirmations.NONE;
        }
        var reviewed = reviews.asOf(draft.nationalReturn(), draft.nationalReturn().revision);
        return NamedConfirmations.of(
                edit.confirm(), key.questionnaire(), reviewed, draft.base(), draft.server(), mandate);
    }

    private IntakeResult taken(ReturnKey key, Mandate mandate, Edit edit, Draft draft) {
        var previous = submissions.previous(key);
        var result =
                new Intake(key.questionnaire(), previous, mandate).take(edit.incoming(), draft.base(), draft.server());
        return new RulesAfterwards(new Checks(key.questionnaire(), previous, mandate.reads()))
                .ofEdit(result, edit.incoming(), draft.server().with(result.changes()));
    }
}
