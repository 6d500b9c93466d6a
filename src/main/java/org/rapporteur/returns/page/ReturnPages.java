package org.rapporteur.returns.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.editions.Editions;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.UploadSummary;
import org.rapporteur.text.AnswerTexts;
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

    /** @param sent what was just sent and not taken */
    ReturnPage home(ReturnPlace place, SignedIn reader, FindingFilter filter, NotTaken sent, Texts texts) {
        var questionnaire = place.questionnaire();
        var iso3 = place.state().iso3();
        var view = returns.view(questionnaire.year(), iso3, reader);
        var mandate = view.mandate();
        var open = editions.status(questionnaire.year()) == EditionStatus.OPEN;
        var findings = view.upload()
                .map(UploadSummary::findings)
                .map(ReturnPages::ofCells)
                .orElse(List.of());
        var checks = new Checks(questionnaire, view.previous(), mandate.reads());
        var review = ToReview.of(questionnaire, view);
        Function<Finding, String> sentence = FindingTexts.of(questionnaire, texts)::sentence;
        return new ReturnPage(
                place.state().name(),
                iso3,
                questionnaire.year(),
                place.home(),
                open && mandate.edits().whole(),
                open && !mandate.edits().isNothing(),
                mandate.reads().whole(),
                editions.status(questionnaire.year()),
                view.status(),
                view.revision(),
                due(place),
                ProgressView.of(questionnaire, view.completion(), place.home()),
                EffortView.of(checks.effort(view.answers()), texts),
                MissingView.of(questionnaire, checks.blocking(view.answers())),
                ChecksView.of(view, questionnaire, sentence, sent.explanation()),
                review.carried().size(),
                review.reworded().size(),
                view.receipt(),
                view.upload(),
                FindingsView.of(findings, filter, questionnaire, sentence),
                mandate.reads().whole() ? uploads.of(questionnaire.year(), iso3) : List.of(),
                returns.conflicts(questionnaire.year(), iso3, reader).size(),
                sent.file());
    }

    SubmitPage submit(ReturnPlace place, SignedIn signer, boolean outdated, Texts texts) {
        var view = returns.view(place.questionnaire().year(), place.state().iso3());
        var sentence = FindingTexts.of(place.questionnaire(), texts);
        return SubmitPage.of(place, signer.name(), due(place), view, outdated, sentence::sentence);
    }

    /**
     * @param chapter that is wanted; empty for the first one with something to look at
     * @param unconfirmed what was found when answers were to be confirmed just now
     */
    CarriedPage carried(
            ReturnPlace place, SignedIn reader, Optional<Integer> chapter, List<Finding> unconfirmed, Texts texts) {
        var questionnaire = place.questionnaire();
        var view = returns.view(questionnaire.year(), place.state().iso3());
        var lastYear = new LastYear(editions.before(questionnaire), view.previous(), texts);
        var words = FindingTexts.of(questionnaire, texts);
        return CarriedPage.of(
                place,
                view,
                chapter,
                lastYear,
                isEditor(reader, place),
                unconfirmed.stream().map(words::message).toList());
    }

    /** @param undecided how many of those that were just to be settled are still open */
    ConflictsPage conflicts(ReturnPlace place, SignedIn reader, int undecided, Texts texts) {
        var year = place.questionnaire().year();
        var view = returns.view(year, place.state().iso3(), reader);
        return ConflictsPage.of(
                place,
                returns.conflicts(year, place.state().iso3(), reader),
                view.mandate(),
                !view.mandate().edits().isNothing() && editions.status(year) == EditionStatus.OPEN,
                view.revision(),
                undecided,
                (item, value) -> AnswerTexts.of(item, value, texts));
    }

    /** Those about the cells themselves: what rules find stands among the checks, as it is now. */
    private static List<Finding> ofCells(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().isEmpty()).toList();
    }

    private boolean isEditor(SignedIn reader, ReturnPlace place) {
        return reader.iso3().equals(Optional.of(place.state().iso3()))
                && editions.status(place.questionnaire().year()) == EditionStatus.OPEN;
    }

    private DueView due(ReturnPlace place) {
        return DueView.of(place.questionnaire().due(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
