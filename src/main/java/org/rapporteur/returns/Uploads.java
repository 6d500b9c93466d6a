package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.core.merge.IntakeResult;
import org.rapporteur.core.merge.RulesAfterwards;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.validation.Checks;

/** Takes workbooks in: merged, stored, recorded and accounted for in one transaction as one revision. */
@ApplicationScoped
class Uploads {

    private final AnswerLog log;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Conflicts conflicts;

    Uploads(AnswerLog log, Submissions submissions, Reviews reviews, Conflicts conflicts) {
        this.log = log;
        this.submissions = submissions;
        this.reviews = reviews;
        this.conflicts = conflicts;
    }

    /** @param mandate of the one who sends it */
    @Transactional
    UploadResult take(ReturnKey key, Mandate mandate, Delivery delivery) {
        var draft = log.open(key, delivery.baseRevision());
        var result = taken(key, mandate, delivery, draft);
        var upload = record(draft, delivery, result);
        return new UploadResult(
                upload.id,
                upload.sha256,
                draft.nationalReturn().revision,
                result.accounting(),
                result.cleared(),
                result.conflicts(),
                result.findings());
    }

    private IntakeResult taken(ReturnKey key, Mandate mandate, Delivery delivery, Draft draft) {
        var previous = submissions.previous(key);
        var result = new Intake(key.questionnaire(), previous, mandate)
                .take(delivery.incoming(), draft.base(), draft.server(), reviews.unreviewed(draft.nationalReturn()));
        return new RulesAfterwards(new Checks(key.questionnaire(), previous, mandate.reads()))
                .ofFile(result, delivery.incoming(), draft.server().with(result.changes()));
    }

    private Upload record(Draft draft, Delivery delivery, IntakeResult result) {
        var now = log.now();
        var nationalReturn = draft.nationalReturn();
        var upload = new Upload(draft, now, delivery, result);
        upload.persist();
        var revision = new Revision(nationalReturn, now, delivery.by().name(), Channel.WORKBOOK, upload.id);
        var changes = AnswerLog.changes(result.changes(), result.confirmed(), draft.server());
        log.append(nationalReturn, revision, changes);
        var sender = new Conflicts.Sender(delivery.by().name(), Channel.WORKBOOK, now);
        conflicts.supersede(nationalReturn, sender, changes);
        conflicts.keep(nationalReturn, delivery.baseRevision(), sender, upload.id, result.conflicts());
        return upload;
    }

    /** An upload of this return; empty for another's. */
    @Transactional
    Optional<UploadSummary> find(ReturnKey key, long id) {
        return NationalReturn.of(key)
                .flatMap(nationalReturn -> Upload.of(nationalReturn, id))
                .map(Upload::summary);
    }

    /** An upload of this return with its file; empty for another's. */
    @Transactional
    Optional<KeptUpload> kept(ReturnKey key, long id) {
        return NationalReturn.of(key)
                .flatMap(nationalReturn -> Upload.of(nationalReturn, id))
                .map(upload -> new KeptUpload(upload.summary(), upload.content));
    }
}
