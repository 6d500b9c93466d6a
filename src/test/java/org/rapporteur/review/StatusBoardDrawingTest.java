package org.rapporteur.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.core.catalogue.RegionalGroup.AFRICAN;
import static org.rapporteur.core.catalogue.RegionalGroup.EASTERN_EUROPEAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.review.ReturnState.Submitted;
import org.rapporteur.review.StatusBoard.Member;
import org.rapporteur.review.StatusBoard.Totals;
import org.rapporteur.testing.SmallQuestionnaire;

/** The small edition is due on 31 March 2027. */
class StatusBoardDrawingTest {

    private static final MemberStates STATES = new MemberStates(List.of(
            new MemberState("ALB", "008", "Albania", EASTERN_EUROPEAN),
            new MemberState("DZA", "012", "Algeria", AFRICAN),
            new MemberState("CIV", "384", "Côte d’Ivoire", AFRICAN)));

    private static final LocalDate BEFORE = LocalDate.of(2027, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 4, 1);

    @Test
    void showsAStateOfWhichNothingIsKnownAsNotStarted() {
        var member = member(draw(BEFORE), "ALB");
        assertThat(member.status()).isEqualTo(ReturnStatus.NOT_STARTED);
        assertThat(member.completion()).isEqualTo(new Completion(3, 0));
        assertThat(member.late()).isFalse();
    }

    @Test
    void takesAReturnThatOnlyTheProgramWroteToAsNotStarted() {
        var board = draw(BEFORE, new ReturnState("DZA", false, 1, Optional.empty(), new Completion(3, 1)));
        assertThat(member(board, "DZA").status()).isEqualTo(ReturnStatus.NOT_STARTED);
        assertThat(board.totals().inProgress()).isZero();
    }

    @Test
    void takesASubmissionOnTheLastDayAsInTime() {
        assertThat(member(draw(AFTER, submitted("DZA", 4, 4, "2027-03-31T23:59:59Z")), "DZA")
                        .late())
                .isFalse();
        assertThat(member(draw(AFTER, submitted("DZA", 4, 4, "2027-04-01T00:00:00Z")), "DZA")
                        .late())
                .isTrue();
    }

    @Test
    void tellsAReturnThatChangedSinceItsSubmission() {
        var board = draw(BEFORE, submitted("DZA", 5, 4, "2027-02-01T00:00:00Z"));
        assertThat(member(board, "DZA").status()).isEqualTo(ReturnStatus.CHANGED_SINCE_SUBMISSION);
        assertThat(board.totals().reporting()).isEqualTo(1);
    }

    @Test
    void addsEveryGroupUpToAllMemberStates() {
        var progress = new ReturnState("CIV", true, 1, Optional.empty(), new Completion(3, 1));
        var board = draw(AFTER, submitted("DZA", 4, 4, "2027-04-02T00:00:00Z"), progress);
        assertThat(board.totals()).isEqualTo(new Totals(3, 1, 1, 1, 1));
        assertThat(board.groups().get(0).totals()).isEqualTo(new Totals(2, 1, 1, 1, 0));
    }

    @Test
    void filtersByGroupStatusAndPartOfTheName() {
        var board = draw(BEFORE);
        assertThat(names(board, StatusFilter.of("", "", "cote"))).containsExactly("Côte d’Ivoire");
        assertThat(names(board, StatusFilter.of("african", "", ""))).containsExactly("Algeria", "Côte d’Ivoire");
        assertThat(names(board, StatusFilter.of("", "submitted", ""))).isEmpty();
        assertThat(names(board, StatusFilter.of("", "", "alb"))).containsExactly("Albania");
    }

    @Test
    void filtersNothingByAGroupThatThereIsNot() {
        assertThat(StatusFilter.of("martian", "asleep", " ").isOpen()).isTrue();
    }

    private static StatusBoard draw(LocalDate today, ReturnState... known) {
        var byIso3 = new HashMap<String, ReturnState>();
        List.of(known).forEach(state -> byIso3.put(state.iso3(), state));
        return new StatusBoardDrawing(STATES, SmallQuestionnaire.questionnaire(), today).draw(byIso3);
    }

    private static ReturnState submitted(String iso3, int revision, int signed, String at) {
        var submission = new Submitted(signed, Instant.parse(at), "2026-" + iso3 + "-001");
        return new ReturnState(iso3, true, revision, Optional.of(submission), new Completion(3, 3));
    }

    private static Member member(StatusBoard board, String iso3) {
        return board.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.iso3().equals(iso3))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(StatusBoard board, StatusFilter filter) {
        return StatusPage.of(board, filter).groups().stream()
                .flatMap(group -> group.members().stream())
                .map(StatusPage.MemberView::name)
                .toList();
    }
}
