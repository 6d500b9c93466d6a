package org.rapporteur.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.review.StatusBoard.Group;
import org.rapporteur.review.StatusBoard.Member;

/** Draws the board: every Member State is on it, whether or not anything is known of its return. */
final class StatusBoardDrawing {

    private final MemberStates states;
    private final Questionnaire questionnaire;
    private final LocalDate today;

    /** @param today in UTC, in which due dates are read */
    StatusBoardDrawing(MemberStates states, Questionnaire questionnaire, LocalDate today) {
        this.states = states;
        this.questionnaire = questionnaire;
        this.today = today;
    }

    /** @param known by ISO code; States that are not in it have not started */
    StatusBoard draw(Map<String, ReturnState> known) {
        var nothing = Completion.total(
                new Checks(questionnaire, Answers.NONE).completion(Answers.NONE).values());
        var groups = Arrays.stream(RegionalGroup.values())
                .map(group -> new Group(
                        group,
                        states.all().stream()
                                .filter(state -> state.group() == group)
                                .map(state -> member(state, Optional.ofNullable(known.get(state.iso3())), nothing))
                                .toList()))
                .toList();
        return new StatusBoard(questionnaire.year(), questionnaire.due(), isOver(), groups);
    }

    private Member member(MemberState state, Optional<ReturnState> known, Completion nothing) {
        var submission = known.flatMap(ReturnState::submission);
        var late = submission.map(ReturnState.Submitted::at).map(this::isLate).orElseGet(this::isOver);
        return new Member(
                state.iso3(),
                state.name(),
                known.map(ReturnState::status).orElse(ReturnStatus.NOT_STARTED),
                known.map(ReturnState::completion).orElse(nothing),
                submission.map(ReturnState.Submitted::at),
                submission.map(ReturnState.Submitted::receiptNumber),
                late);
    }

    private boolean isLate(Instant submitted) {
        return submitted.atZone(ZoneOffset.UTC).toLocalDate().isAfter(questionnaire.due());
    }

    private boolean isOver() {
        return today.isAfter(questionnaire.due());
    }
}
