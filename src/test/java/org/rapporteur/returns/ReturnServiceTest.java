package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.returns.Respondent.YEAR;
import static org.rapporteur.returns.Respondent.code;
import static org.rapporteur.returns.Respondent.exported;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

@QuarkusTest
class ReturnServiceTest {

    @Inject
    ReturnService returns;

    @Test
    void showsAReturnThatNobodyTouchedAsEmptyAndMakesNoneByLooking() {
        var view = returns.view(YEAR, "ALB");

        assertThat(view.status()).isEqualTo(ReturnStatus.NOT_STARTED);
        assertThat(view.revision()).isZero();
        assertThat(view.answers()).isEqualTo(Answers.NONE);
        assertThat(view.completion().get(1).answered()).isZero();
        assertThat(view.completion().get(1).required()).isPositive();
        assertThat(NationalReturn.count("iso3", "ALB")).isZero();
    }

    @Test
    void keepsAnAnswerAsARevision() {
        var algeria = new Respondent("DZA");

        var result = returns.answer(
                YEAR, "dza", algeria.edit(0, "1.a.status", "full", "1.a.measures", " A law on drug policy.\n\n2024 "));

        assertThat(result.revision()).isEqualTo(1);
        assertThat(result.findings()).isEmpty();
        var view = returns.view(YEAR, "DZA");
        assertThat(view.status()).isEqualTo(ReturnStatus.IN_PROGRESS);
        assertThat(exported(view.answers()))
                .isEqualTo(Map.of("1.a.status", "full", "1.a.measures", "A law on drug policy.\n\n2024"));
    }

    @Test
    void takesAnAnswerAwayAndKeepsItInTheLog() {
        var andorra = new Respondent("AND");
        returns.answer(YEAR, "AND", andorra.edit(0, "1.a.status", "full", "1.b.status", "planned"));

        returns.answer(YEAR, "AND", andorra.edit(1, "1.a.status", ""));

        assertThat(exported(returns.view(YEAR, "AND").answers())).isEqualTo(Map.of("1.b.status", "planned"));
        var stale = returns.answer(YEAR, "AND", andorra.edit(1, "1.a.status", "partial"));
        assertThat(stale.conflicts().get(code("1.a.status")).base())
                .map(Object::toString)
                .hasValueSatisfying(base -> assertThat(base).contains("full"));
    }

    @Test
    void makesNoRevisionWhereNothingChanges() {
        var angola = new Respondent("AGO");
        returns.answer(YEAR, "AGO", angola.edit(0, "1.a.status", "full"));

        assertThat(returns.answer(YEAR, "AGO", angola.edit(1, "1.a.status", "Fully implemented"))
                        .revision())
                .isEqualTo(1);
        assertThat(returns.answer(YEAR, "AGO", angola.edit(0, "1.b.measures", ""))
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void mergesAStaleEditWithWhatOthersChangedMeanwhile() {
        var armenia = new Respondent("ARM");
        returns.answer(YEAR, "ARM", armenia.edit(0, "1.a.status", "full"));
        returns.answer(YEAR, "ARM", armenia.edit(1, "1.b.status", "planned"));

        var stale = returns.answer(YEAR, "ARM", armenia.edit(1, "1.c.status", "partial"));

        assertThat(stale.revision()).isEqualTo(3);
        assertThat(exported(returns.view(YEAR, "ARM").answers()))
                .isEqualTo(Map.of("1.a.status", "full", "1.b.status", "planned", "1.c.status", "partial"));
    }

    @Test
    void overwritesNothingWhereBothSidesChangedAnAnswer() {
        var austria = new Respondent("AUS");
        returns.answer(YEAR, "AUS", austria.edit(0, "1.a.measures", "first"));
        returns.answer(YEAR, "AUS", austria.edit(1, "1.a.measures", "theirs"));

        var stale = returns.answer(YEAR, "AUS", austria.edit(1, "1.a.measures", "ours"));

        var conflict = stale.conflicts().get(code("1.a.measures"));
        assertThat(conflict.base()).isEqualTo(Optional.of(new Narrative("first")));
        assertThat(conflict.file()).isEqualTo(Optional.of(new Narrative("ours")));
        assertThat(conflict.server()).isEqualTo(Optional.of(new Narrative("theirs")));
        assertThat(stale.revision()).isEqualTo(2);
        assertThat(stale.findings()).extracting(Finding::code).contains(FindingCode.CONFLICT);
    }

    @Test
    void answersAnUnknownItemWithAFinding() {
        var result = returns.answer(YEAR, "AZE", new Respondent("AZE").edit(0, "9.z.status", "full", "nonsense", "x"));

        assertThat(result.revision()).isZero();
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_ITEM, FindingCode.UNKNOWN_ITEM);
    }

    @Test
    void refusesABaseThatNeverWas() {
        var bahamas = new Respondent("BHS");

        assertRefused(
                Problem.UNKNOWN_REVISION, () -> returns.answer(YEAR, "BHS", bahamas.edit(1, "1.a.status", "full")));
        assertRefused(
                Problem.UNKNOWN_REVISION, () -> returns.answer(YEAR, "BHS", bahamas.edit(-1, "1.a.status", "full")));
    }

    @Test
    void refusesAReturnThatCannotBe() {
        assertRefused(Problem.UNKNOWN_EDITION, () -> returns.view(1999, "AUT"));
        assertRefused(Problem.UNKNOWN_STATE, () -> returns.view(YEAR, "XXX"));
        assertRefused(Problem.UNKNOWN_STATE, () -> returns.view(YEAR, ""));
    }

    private static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .extracting(ProblemException::problem)
                .isEqualTo(problem);
    }
}
