package org.rapporteur.returns.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.editions.Editions;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.UploadSummary;
import org.rapporteur.returns.page.ReturnPage.Refusal;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;

/** Puts together what the pages of a return show. */
@ApplicationScoped
class ReturnPages {

    private final Editions editions;
    private final MemberStates states;
    private final ReturnService returns;
    private final EarlierUploads uploads;
    private final Clock clock;

    ReturnPages(Editions editions, MemberStates states, ReturnService returns, EarlierUploads uploads, Clock clock) {
        this.editions = editions;
        this.states = states;
        this.returns = returns;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * @param iso3 in either case
     * @throws ProblemException with {@link Problem#UNKNOWN_EDITION} or {@link Problem#UNKNOWN_STATE}
     */
    ReturnPlace place(int year, String iso3) {
        var questionnaire = editions.answered(year);
        var state =
                states.find(iso3).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_STATE, Map.of("iso3", iso3)));
        return new ReturnPlace(questionnaire, state);
    }

    /** @param refusal of a file that was just sent */
    ReturnPage home(ReturnPlace place, SignedIn reader, FindingFilter filter, Optional<Refusal> refusal, Texts texts) {
        var questionnaire = place.questionnaire();
        var iso3 = place.state().iso3();
        var status = editions.status(questionnaire.year());
        var view = returns.view(questionnaire.year(), iso3);
        var findings = view.upload().map(UploadSummary::findings).orElse(List.of());
        return new ReturnPage(
                place.state().name(),
                iso3,
                questionnaire.year(),
                place.home(),
                reader.iso3().equals(Optional.of(iso3)) && status == EditionStatus.OPEN,
                status,
                view.status(),
                due(place),
                ProgressView.of(questionnaire, view.completion(), place.home()),
                MissingView.of(questionnaire, view.answers(), view.previous()),
                view.receipt(),
                view.upload(),
                FindingsView.of(findings, filter, questionnaire, FindingTexts.of(questionnaire, texts)::sentence),
                uploads.of(questionnaire.year(), iso3),
                refusal);
    }

    SubmitPage submit(ReturnPlace place, SignedIn signer, boolean outdated) {
        var view = returns.view(place.questionnaire().year(), place.state().iso3());
        return SubmitPage.of(place, signer.name(), due(place), view, outdated);
    }

    private DueView due(ReturnPlace place) {
        return DueView.of(place.questionnaire().due(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
