package org.rapporteur.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.core.answer.FindingCode.CONFLICT;
import static org.rapporteur.core.answer.FindingCode.DUPLICATE_DIFFERENT;
import static org.rapporteur.core.answer.FindingCode.DUPLICATE_SAME;
import static org.rapporteur.core.answer.FindingCode.NOT_AN_OPTION;
import static org.rapporteur.core.answer.FindingCode.NOT_CONFIRMED;
import static org.rapporteur.core.answer.FindingCode.NOT_RELEVANT;
import static org.rapporteur.core.answer.FindingCode.NOT_YOUR_PART;
import static org.rapporteur.core.answer.FindingCode.ROW_WITHOUT_CODE;
import static org.rapporteur.core.answer.FindingCode.UNKNOWN_ITEM;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.Scenario;
import org.rapporteur.testing.SmallQuestionnaire;

class IntakeTest {

    /** Sees 1.a and 1.b, changes 1.a. */
    private static final Mandate CONTRIBUTOR = new Mandate(Part.of(List.of("1")), Part.of(List.of("1.a")));

    private final Scenario scenario = new Scenario();

    @Test
    void storesWhatTheServerDoesNotHave() {
        scenario.cell("1.a.status", "Planned").uploaded();
        assertThat(scenario.answer("1.a.status")).contains("planned");
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(1, 1, 0, 0, 0, 0));
        assertThat(scenario.findings()).isEmpty();
    }

    @Test
    void keepsTheServersAnswerWhereTheFileDidNotTouchIt() {
        scenario.answered("1.a.status", "planned").downloaded().answered("1.a.status", "full");
        scenario.cell("1.a.status", "Planned").uploaded();
        assertThat(scenario.answer("1.a.status")).contains("full");
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(1, 0, 1, 0, 0, 0));
    }

    @Test
    void showsAConflictAndOverwritesNothing() {
        scenario.answered("1.a.status", "planned").downloaded().answered("1.a.status", "full");
        scenario.cell("1.a.status", "No action").uploaded();
        assertThat(scenario.answer("1.a.status")).contains("full");
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(1, 0, 0, 0, 0, 1));
        var sides = new HashMap<String, Object>(Map.of("base", "planned", "file", "no_action", "server", "full"));
        assertThat(scenario.finding().code()).isEqualTo(CONFLICT);
        assertThat(scenario.finding().arguments()).isEqualTo(sides);
    }

    @Test
    void agreesWhereBothSidesMadeTheSameChange() {
        scenario.answered("1.a.status", "planned").downloaded().answered("1.a.status", "full");
        scenario.cell("1.a.status", "Full").uploaded();
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(1, 0, 1, 0, 0, 0));
        assertThat(scenario.result().conflicts()).isEmpty();
    }

    @Test
    void takesAnEmptiedCellForADeletion() {
        scenario.answered("1.a.measures", "A law.").downloaded();
        scenario.cell("1.a.measures", "").uploaded();
        assertThat(scenario.answer("1.a.measures")).isEmpty();
        assertThat(scenario.result().cleared()).isEqualTo(1);
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(0, 0, 0, 0, 0, 0));
    }

    @Test
    void doesNotTakeAMissingRowForADeletion() {
        scenario.answered("1.a.measures", "A law.").downloaded().uploaded();
        assertThat(scenario.answer("1.a.measures")).contains("A law.");
    }

    @Test
    void showsAConflictWhereAnAnswerWasEmptiedHereAndChangedThere() {
        scenario.answered("1.a.measures", "A law.").downloaded().answered("1.a.measures", "Two laws.");
        scenario.cell("1.a.measures", "").uploaded();
        assertThat(scenario.answer("1.a.measures")).contains("Two laws.");
        assertThat(scenario.finding().arguments()).containsEntry("file", null);
        assertThat(scenario.result().accounting().filled()).isZero();
    }

    @Test
    void changesNothingWhenTheSameFileComesTwice() {
        scenario.downloaded()
                .cell("1.a.status", "Full")
                .cell("1.a.measures", "A law.")
                .uploaded();
        scenario.uploaded();
        assertThat(scenario.result().changes()).isEmpty();
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 0, 2, 0, 0, 0));
    }

    @Test
    void ignoresARowThatRepeatsTheSameAnswer() {
        scenario.cell("1.a.status", "Full").cell("1.a.status", "full ").uploaded();
        assertThat(scenario.answer("1.a.status")).contains("full");
        assertThat(scenario.finding().code()).isEqualTo(DUPLICATE_SAME);
        assertThat(scenario.finding().arguments()).containsEntry("other", "Chapter 1!E5");
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 1, 0, 0, 1, 0));
    }

    @Test
    void rejectsRowsThatContradictEachOther() {
        scenario.cell("1.a.status", "Full").cell("1.a.status", "Planned").uploaded();
        assertThat(scenario.answer("1.a.status")).isEmpty();
        assertThat(scenario.findings()).containsExactly(DUPLICATE_DIFFERENT, DUPLICATE_DIFFERENT);
        assertThat(scenario.result().findings())
                .extracting(finding -> finding.arguments().get("other"))
                .containsExactly("Chapter 1!E6", "Chapter 1!E5");
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 0, 0, 2, 0, 0));
    }

    @Test
    void prefersAFilledRowToAnEmptyCopyOfIt() {
        scenario.answered("1.a.status", "planned").downloaded();
        scenario.cell("1.a.status", "").cell("1.a.status", "Full").uploaded();
        assertThat(scenario.answer("1.a.status")).contains("full");
        assertThat(scenario.findings()).isEmpty();
    }

    @Test
    void rejectsAnUnknownCodeAndARowThatLostItsCode() {
        scenario.cell("9.z.status", "Full").cell("nonsense", "x").cell("", "y").uploaded();
        assertThat(scenario.findings()).containsExactly(UNKNOWN_ITEM, UNKNOWN_ITEM, ROW_WITHOUT_CODE);
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(3, 0, 0, 3, 0, 0));
    }

    @Test
    void keepsAnAnswerThatIsNotRelevantAndSaysSo() {
        scenario.cell("1.a.status", "Not applicable")
                .cell("1.a.not_applicable_reason", "No coast.")
                .cell("1.a.measures", "A law.")
                .uploaded();
        assertThat(scenario.answer("1.a.measures")).contains("A law.");
        assertThat(scenario.finding().code()).isEqualTo(NOT_RELEVANT);
        assertThat(scenario.finding().item()).map(Object::toString).contains("1.a.measures");
    }

    @Test
    void saysSoOfAnAnswerThatTheSameFileMakesIrrelevant() {
        scenario.answered("1.a.status", "full")
                .answered("1.a.measures", "A law.")
                .downloaded();
        scenario.cell("1.a.status", "Not applicable")
                .cell("1.a.measures", "A law.")
                .uploaded();
        assertThat(scenario.findings()).containsExactly(NOT_RELEVANT);
    }

    @Test
    void doesNotRepeatItOfAnAnswerThatWasIrrelevantAndIsUnchanged() {
        scenario.answered("1.a.status", "not_applicable")
                .answered("1.a.measures", "A law.")
                .downloaded();
        scenario.cell("1.a.measures", "A law.").uploaded();
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(1, 0, 1, 0, 0, 0));
        assertThat(scenario.findings()).isEmpty();
    }

    @Test
    void confirmsACarriedAnswerThatTheFileLeavesAsItIs() {
        scenario.carried("1.a.measures", "A law.").downloaded();
        scenario.cell("1.a.measures", "A law.").confirmed("1.a.measures").uploaded();
        assertThat(scenario.result().confirmed()).extracting(Object::toString).containsExactly("1.a.measures");
        assertThat(scenario.result().changes()).isEmpty();
        assertThat(scenario.result().isEmpty()).isFalse();
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 1, 1, 0, 0, 0));
        assertThat(scenario.findings()).isEmpty();
    }

    @Test
    void findsNothingToConfirmWhereItWasReviewedBefore() {
        scenario.carried("1.a.measures", "A law.").downloaded();
        scenario.cell("1.a.measures", "A law.").confirmed("1.a.measures").uploaded();
        scenario.uploaded();
        assertThat(scenario.result().confirmed()).isEmpty();
        assertThat(scenario.result().isEmpty()).isTrue();
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 0, 2, 0, 0, 0));
    }

    @Test
    void takesAChangeForTheReview() {
        scenario.carried("1.a.measures", "A law.").downloaded();
        scenario.cell("1.a.measures", "Two laws.").confirmed("1.a.measures").uploaded();
        assertThat(scenario.answer("1.a.measures")).contains("Two laws.");
        assertThat(scenario.result().confirmed()).isEmpty();
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 1, 1, 0, 0, 0));
    }

    @Test
    void confirmsNoAnswerThatTheFileDoesNotShow() {
        scenario.downloaded().carried("1.a.status", "planned").carried("1.a.measures", "A law.");
        scenario.cell("1.a.status", "Nearly")
                .confirmed("1.a.status")
                .confirmed("1.a.measures")
                .uploaded();
        assertThat(scenario.result().confirmed()).isEmpty();
        assertThat(scenario.findings()).containsExactly(NOT_AN_OPTION, NOT_CONFIRMED, NOT_CONFIRMED);
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(3, 0, 0, 3, 0, 0));
    }

    @Test
    void countsAConfirmationThatIsRepeatedOnce() {
        scenario.carried("1.a.measures", "A law.").downloaded();
        scenario.cell("1.a.measures", "A law.")
                .confirmed("1.a.measures")
                .confirmed("1.a.measures")
                .uploaded();
        assertThat(scenario.finding().code()).isEqualTo(DUPLICATE_SAME);
        assertThat(scenario.finding().arguments()).containsEntry("other", "Chapter 1!F5");
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(3, 1, 1, 0, 1, 0));
    }

    @Test
    void findsANumberUnchangedHoweverItIsWritten() {
        var code = CoreQuestionnaire.code("1.c.indicators.schools-with-programme");
        var there = new Answers(Map.of(code, new AnswerValue.Number(new BigDecimal("45"))));
        for (var value : List.of(
                new RawValue.Text("45.0 %"),
                new RawValue.Number(new BigDecimal("45.00")),
                new RawValue.Percentage(new BigDecimal("45")))) {
            var cell = new RawAnswer(code.toString(), value, new Location.Cell("Chapter 1", "E9"));
            var result = new Intake(CoreQuestionnaire.questionnaire(), Answers.NONE)
                    .take(new Incoming(List.of(cell), List.of(), List.of()), Answers.NONE, there);
            assertThat(result.accounting()).isEqualTo(new Accounting(1, 0, 1, 0, 0, 0));
        }
    }

    @Test
    void countsWhatNoItemClaims() {
        var place = new Location.Cell("Notes", "");
        var finding = Finding.at(FindingCode.UNKNOWN_SHEET, place, Map.of("sheet", "Notes", "count", 4));
        var incoming = new Incoming(List.of(), List.of(new Aside(finding, 4)), List.of());
        var result =
                new Intake(SmallQuestionnaire.questionnaire(), Answers.NONE).take(incoming, Answers.NONE, Answers.NONE);
        assertThat(result.accounting()).isEqualTo(new Accounting(4, 0, 0, 0, 4, 0));
        assertThat(result.findings()).containsExactly(finding);
    }

    @Test
    void takesNothingInToWhatTheSenderMayNotChange() {
        scenario.answered("1.b.status", "planned").downloaded().by(CONTRIBUTOR);
        scenario.cell("1.a.status", "Full").cell("1.b.status", "Full").uploaded();
        assertThat(scenario.answer("1.a.status")).contains("full");
        assertThat(scenario.answer("1.b.status")).contains("planned");
        assertThat(scenario.findings()).containsExactly(NOT_YOUR_PART);
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 1, 0, 1, 0, 0));
    }

    @Test
    void findsUnchangedWhatTheSenderMaySeeAndLeavesAsItIs() {
        scenario.answered("1.b.status", "planned").downloaded().by(CONTRIBUTOR);
        scenario.cell("1.b.status", "Planned").uploaded();
        assertThat(scenario.findings()).isEmpty();
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(1, 0, 1, 0, 0, 0));
    }

    @Test
    void takesNoAnswerAwayThatTheSenderMayNotChange() {
        scenario.answered("1.b.status", "planned").answered("2.a.status", "full");
        scenario.downloaded().by(CONTRIBUTOR);
        scenario.cell("1.b.status", "").cell("2.a.status", "").uploaded();
        assertThat(scenario.answer("1.b.status")).contains("planned");
        assertThat(scenario.answer("2.a.status")).contains("full");
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(0, 0, 0, 0, 0, 0));
    }

    @Test
    void tellsNothingOfWhatTheSenderMayNotSee() {
        scenario.answered("2.a.status", "full").downloaded().by(CONTRIBUTOR);
        for (var guess : List.of("Full", "Planned", "no such option")) {
            scenario.downloaded().cell("2.a.status", guess).uploaded();
            assertThat(scenario.finding().code()).isEqualTo(NOT_YOUR_PART);
            assertThat(scenario.finding().arguments()).isEmpty();
            assertThat(scenario.result().accounting()).isEqualTo(new Accounting(1, 0, 0, 1, 0, 0));
        }
    }

    @Test
    void confirmsNothingThatTheSenderMayNotChange() {
        scenario.carried("1.b.measures", "as last year").downloaded().by(CONTRIBUTOR);
        scenario.cell("1.b.measures", "as last year").confirmed("1.b.measures").uploaded();
        assertThat(scenario.result().confirmed()).isEmpty();
        assertThat(scenario.finding().code()).isEqualTo(NOT_YOUR_PART);
        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(2, 0, 1, 1, 0, 0));
    }
}
