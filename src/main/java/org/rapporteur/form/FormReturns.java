package org.rapporteur.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.editions.Editions;
import org.rapporteur.evidence.EvidenceService;
import org.rapporteur.evidence.EvidenceView;
import org.rapporteur.returns.AnswerChange;
import org.rapporteur.returns.AnswerResult;
import org.rapporteur.returns.ReturnKey;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.ReturnView;
import org.rapporteur.text.Texts;

/** Reads returns for the form. */
@ApplicationScoped
class FormReturns {

    private final ReturnService returns;
    private final Editions editions;
    private final EvidenceService evidence;

    FormReturns(ReturnService returns, Editions editions, EvidenceService evidence) {
        this.returns = returns;
        this.editions = editions;
        this.evidence = evidence;
    }

    /** Without the evidence, which only the cards show. */
    FormReturn of(int year, String iso3, SignedIn reader, Texts texts) {
        return of(returns.key(year, iso3), returns.view(year, iso3, reader), reader, Map.of(), texts);
    }

    /** With the evidence that the cards show. */
    FormReturn withEvidence(int year, String iso3, SignedIn reader, Texts texts) {
        var kept = evidence.ofReturn(year, iso3, reader);
        return of(returns.key(year, iso3), returns.view(year, iso3, reader), reader, kept, texts);
    }

    /** The present, and how it differs from a revision. */
    FormChanges since(int year, String iso3, SignedIn reader, int revision, Texts texts) {
        var changes = returns.since(year, iso3, reader, revision);
        return new FormChanges(of(returns.key(year, iso3), changes.now(), reader, Map.of(), texts), changes);
    }

    private FormReturn of(
            ReturnKey key,
            ReturnView view,
            SignedIn reader,
            Map<RecommendationId, List<EvidenceView>> kept,
            Texts texts) {
        var open = editions.status(key.year()) == EditionStatus.OPEN;
        var before = editions.before(key.questionnaire());
        return new FormReturn(key, view, open, reader, before, kept, texts);
    }

    /** Who gave the answers that an edit ran into, and when. */
    List<AnswerChange> theirs(int year, String iso3, SignedIn reader, AnswerResult result) {
        return result.conflicts().keySet().stream()
                .map(code -> returns.history(year, iso3, reader, code.toString()))
                .flatMap(history -> history.stream().limit(1))
                .toList();
    }
}
