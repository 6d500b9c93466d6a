package org.rapporteur.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.parts.Asked;
import org.rapporteur.parts.Share;
import org.rapporteur.returns.LastChange;

class ProgressTest {

    private static final Instant MORNING = Instant.parse("2027-01-15T08:00:00Z");
    private static final Instant NOON = Instant.parse("2027-01-15T12:00:00Z");
    private static final String HEALTH = "health@ministry.example";

    private static final Map<RecommendationId, Completion> COMPLETION = Map.of(
            RecommendationId.parse("2.a"), new Completion(3, 2),
            RecommendationId.parse("2.b"), new Completion(4, 0),
            RecommendationId.parse("3.a"), new Completion(5, 5));

    @Test
    void aPartIsNotStartedWhereNobodyHasAnsweredInIt() {
        assertThat(state(asked("2"), change("3.a.status", HEALTH, NOON)).status())
                .isEqualTo(PartStatus.NOT_STARTED);
    }

    @Test
    void answersThatTheProgramCarriedOverStartNothing() {
        var carried = new LastChange(code("2.a.status"), "2025-AUT-001", NOON, false, true);

        assertThat(state(asked("2"), carried).status()).isEqualTo(PartStatus.NOT_STARTED);
    }

    @Test
    void anAnswerThatWasTakenAwayStartsNothing() {
        var cleared = new LastChange(code("2.a.status"), HEALTH, NOON, true, false);

        assertThat(state(asked("2"), cleared).status()).isEqualTo(PartStatus.NOT_STARTED);
    }

    @Test
    void aPartIsInProgressWhoeverAnsweredInIt() {
        assertThat(state(asked("2.a"), change("2.a.status", "aut", NOON)).status())
                .isEqualTo(PartStatus.IN_PROGRESS);
    }

    @Test
    void aPartIsReadyWhenItIsSaidAndStaysSo() {
        var before = state(ready("2", NOON), change("2.a.status", HEALTH, MORNING));
        var after = state(ready("2", MORNING), change("2.a.status", "aut", NOON));

        assertThat(before.status()).isEqualTo(PartStatus.READY);
        assertThat(before.changedSince()).isFalse();
        assertThat(after.status()).isEqualTo(PartStatus.READY);
        assertThat(after.changedSince()).isTrue();
    }

    @Test
    void aChangeOutsideAPartLeavesItAsItWas() {
        assertThat(state(ready("2.a", MORNING), change("2.b.status", HEALTH, NOON))
                        .changedSince())
                .isFalse();
    }

    @Test
    void whatMayOnlyBeReadHasNoStatus() {
        var reading = new Asked("2", false, Optional.empty(), MORNING, "aut", Optional.empty(), Optional.empty());

        assertThat(state(reading, change("2.a.status", HEALTH, NOON)).status()).isEqualTo(PartStatus.READING);
    }

    @Test
    void countsWhatIsRequiredInThePartAlone() {
        assertThat(state(asked("2")).completion()).isEqualTo(new Completion(7, 2));
        assertThat(state(asked("2.b")).completion()).isEqualTo(new Completion(4, 0));
    }

    @Test
    void theLastActivityIsAnAnswerOrAWordOfOnesOwn() {
        var progress = progress(change("2.a.status", HEALTH, MORNING), change("2.b.status", "aut", NOON));

        assertThat(progress.lastActivity(share(asked("2")))).contains(MORNING);
        assertThat(progress.lastActivity(share(ready("2", NOON)))).contains(NOON);
        assertThat(progress().lastActivity(share(asked("2")))).isEmpty();
    }

    @Test
    void isOverdueOnTheDayAfterAndNotOnTheDay() {
        var due = LocalDate.of(2027, 1, 31);
        var asked = new Asked("2", true, Optional.of(due), MORNING, "aut", Optional.empty(), Optional.empty());

        assertThat(state(asked).isOverdue(due)).isFalse();
        assertThat(state(asked).isOverdue(due.plusDays(1))).isTrue();
        assertThat(state(ready("2", NOON)).isOverdue(due.plusDays(1))).isFalse();
    }

    private static PartState state(Asked asked, LastChange... changes) {
        return progress(changes).of(asked);
    }

    private static Progress progress(LastChange... changes) {
        return new Progress(new TreeMap<>(COMPLETION), List.of(changes));
    }

    private static Share share(Asked asked) {
        return new Share(HEALTH, "Health", "", List.of(asked));
    }

    private static Asked asked(String place) {
        return new Asked(place, true, Optional.empty(), MORNING, "aut", Optional.empty(), Optional.empty());
    }

    private static Asked ready(String place, Instant at) {
        var due = Optional.of(LocalDate.of(2027, 1, 31));
        return new Asked(place, true, due, MORNING, "aut", Optional.of(at), Optional.of(HEALTH));
    }

    private static LastChange change(String item, String by, Instant at) {
        return new LastChange(code(item), by, at, true, true);
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
