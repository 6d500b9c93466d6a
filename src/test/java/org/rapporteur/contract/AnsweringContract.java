package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What answering means, whichever way the answers come: by workbook, by the form, or by a program. Each test takes a State
 * that has answered nothing, and looks at what came of it past the channel.
 */
abstract class AnsweringContract {

    private static final String STATUS = "1.a.status";
    private static final String MEASURES = "1.a.measures";
    private static final String OTHER_MEASURES = "1.b.measures";
    private static final String COMPONENT = "1.a.elements.parenting";
    private static final String PERCENTAGE = "1.c.indicators.schools-with-programme";
    private static final String STATUS_OF_PERCENTAGE = "1.c.status";
    private static final String SINCE = "1.a.since";

    private Desk desk;

    /** Where States and hands come from. */
    abstract Desk desk();

    /** The channel as the history names it. */
    abstract String channel();

    private Desk atDesk() {
        desk = desk();
        return desk;
    }

    @AfterEach
    void putDown() {
        Optional.ofNullable(desk).ifPresent(Desk::close);
    }

    @Test
    void storesTheOptionThatWasChosen() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS, "Partially implemented");
        assertThat(desk.answer(STATUS)).isEqualTo("partial");
        assertThat(hand.shown(STATUS)).isEqualTo("Partially implemented");
    }

    @Test
    void keepsATextAsItWasWritten() throws Exception {
        var text = "Loi n° 2024-12 – «éducation»: 預防, الوقاية\n=SUM(1;2) & <b>more</b>";
        var hand = opened();
        answerAndSend(hand, STATUS, "Fully implemented");
        answerAndSend(hand, MEASURES, text);
        assertThat(desk.answer(MEASURES)).isEqualTo(text);
        assertThat(hand.shown(MEASURES)).isEqualTo(text);
    }

    @Test
    void takesNumbersAndThatANumberIsNotKnown() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS_OF_PERCENTAGE, "Fully implemented");
        answerAndSend(hand, PERCENTAGE, "45.5");
        assertThat(desk.answer(PERCENTAGE)).isEqualTo("45.5");
        answerAndSend(hand, PERCENTAGE, "Not known");
        assertThat(desk.answer(PERCENTAGE)).isEqualTo("not_known");
    }

    @Test
    void refusesANumberOutOfItsBoundsAndSaysWhatIsExpected() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS_OF_PERCENTAGE, "Fully implemented");
        answerAndSend(hand, PERCENTAGE, "40");
        answerAndSend(hand, PERCENTAGE, "145");
        assertThat(hand.told(PERCENTAGE)).contains("145").contains("100");
        assertThat(desk.answer(PERCENTAGE)).isEqualTo("40");
    }

    @Test
    void takesAnAnswerAway() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS, "Fully implemented");
        answerAndSend(hand, MEASURES, "A law.");
        answerAndSend(hand, MEASURES, "");
        assertThat(desk.answer(MEASURES)).isEmpty();
        assertThat(hand.shown(MEASURES)).isEmpty();
    }

    @Test
    void keepsAnAnswerThatIsNotAskedForTheTimeBeing() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS, "Partially implemented");
        answerAndSend(hand, COMPONENT, "In place");
        answerAndSend(hand, STATUS, "No action yet");
        assertThat(desk.answer(COMPONENT)).isEqualTo("in_place");
        answerAndSend(hand, STATUS, "Planned");
        assertThat(hand.shown(COMPONENT)).isEqualTo("In place");
    }

    @Test
    void saysWhichAnswersDoNotFitTogether() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS, "Partially implemented");
        answerAndSend(hand, COMPONENT, "Not in place");
        answerAndSend(hand, STATUS, "Fully implemented");
        assertThat(hand.told(STATUS))
                .containsIgnoringCase(
                        "the recommendation is said to be fully implemented, but 1 component is not in place");
        assertThat(desk.answer(STATUS)).isEqualTo("full");
    }

    @Test
    void mergesAnswersOfTwoToDifferentQuestions() throws Exception {
        var first = opened();
        answerAndSend(first, STATUS, "Fully implemented");
        answerAndSend(first, "1.b.status", "Fully implemented");
        var second = another();
        first.open();
        second.answer(OTHER_MEASURES, "Of the second.");
        answerAndSend(first, MEASURES, "Of the first.");
        second.send();
        assertThat(desk.answer(MEASURES)).isEqualTo("Of the first.");
        assertThat(desk.answer(OTHER_MEASURES)).isEqualTo("Of the second.");
        assertThat(desk.conflicts()).isEmpty();
    }

    @Test
    void listsAnAnswerThatTwoChangedDifferentlyAsAConflictAndOverwritesNothing() throws Exception {
        var first = opened();
        answerAndSend(first, STATUS, "Fully implemented");
        answerAndSend(first, MEASURES, "Before.");
        var second = another();
        first.open();
        second.answer(MEASURES, "Of the second.");
        answerAndSend(first, MEASURES, "Of the first.");
        second.send();
        assertThat(desk.answer(MEASURES)).isEqualTo("Of the first.");
        assertThat(desk.conflicts()).containsExactly(MEASURES + ": Of the second.");
    }

    @Test
    void findsNoConflictWhereTwoSayTheSame() throws Exception {
        var first = opened();
        answerAndSend(first, STATUS, "Fully implemented");
        var second = another();
        first.open();
        second.answer(MEASURES, "A law of 2024.");
        answerAndSend(first, MEASURES, "A law of 2024.");
        second.send();
        assertThat(desk.answer(MEASURES)).isEqualTo("A law of 2024.");
        assertThat(desk.conflicts()).isEmpty();
    }

    @Test
    void remembersEveryAnswerWithWhoGaveItAndHow() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS, "Planned");
        answerAndSend(hand, STATUS, "Fully implemented");
        assertThat(desk.history(STATUS))
                .containsExactly(
                        "full by " + desk.account() + " by " + channel(),
                        "planned by " + desk.account() + " by " + channel());
    }

    @Test
    void putsAnEarlierAnswerBackAsANewOne() throws Exception {
        var hand = opened();
        answerAndSend(hand, STATUS, "Planned");
        answerAndSend(hand, STATUS, "Fully implemented");
        answerAndSend(hand, STATUS, "Planned");
        assertThat(desk.answer(STATUS)).isEqualTo("planned");
        assertThat(desk.history(STATUS)).hasSize(3);
    }

    @Test
    void letsContributorsChangeTheirPartAndNothingElse() throws Exception {
        var focalPoint = opened();
        answerAndSend(focalPoint, STATUS, "Planned");
        answerAndSend(focalPoint, "1.b.status", "Planned");
        var contributor = desk.contributor("1.a");
        contributor.open();
        answerAndSend(contributor, STATUS, "Fully implemented");
        assertThat(desk.answer(STATUS)).isEqualTo("full");
        assertThat(desk.mayAnswer(contributor, "1.b.status", "Fully implemented"))
                .isFalse();
        assertThat(desk.answer("1.b.status")).isEqualTo("planned");
    }

    private Hand opened() throws Exception {
        var hand = atDesk().focalPoint();
        hand.open();
        return hand;
    }

    private Hand another() throws Exception {
        var hand = desk.focalPoint();
        hand.open();
        return hand;
    }

    /** Goes on from what the channel shows, as a person does who answers one question after the other. */
    private static void answerAndSend(Hand hand, String code, String answer) throws Exception {
        hand.open();
        hand.answer(code, answer);
        hand.send();
    }
}
