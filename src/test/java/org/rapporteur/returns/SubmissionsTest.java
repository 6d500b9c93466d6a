package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rapporteur.returns.Respondent.YEAR;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

@QuarkusTest
class SubmissionsTest {

    @Inject
    ReturnService returns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Database database;

    @Test
    void blocksWhatIsNotComplete() {
        var brazil = new Respondent("BRA");
        returns.answer(YEAR, "BRA", brazil.edit(0, "1.a.status", "full"));

        var refusal = refusal(brazil);

        assertThat(refusal.problem()).isEqualTo(Problem.SUBMISSION_BLOCKED);
        assertThat(refusal.findings()).extracting(Finding::code).containsOnly(FindingCode.ANSWER_MISSING);
        assertThat(refusal.findings())
                .extracting(Finding::item)
                .doesNotContain(Optional.of(Respondent.code("1.a.status")));
        assertThat(returns.receipts(YEAR, "BRA")).isEmpty();
        assertThat(reported("BRA")).isEqualTo("0");
    }

    @Test
    void blocksAReturnThatNobodyTouchedAndMakesNone() {
        assertThat(refusal(new Respondent("BRN")).problem()).isEqualTo(Problem.SUBMISSION_BLOCKED);
        assertThat(NationalReturn.count("iso3", "BRN")).isZero();
    }

    @Test
    void givesAReceiptWithTheHashOfTheExport() {
        var bulgaria = new Respondent("BGR");
        returns.answer(YEAR, "BGR", bulgaria.complete(0, questionnaire()));

        var receipt = returns.submit(YEAR, "BGR", bulgaria.account());

        assertThat(receipt.number()).isEqualTo("2026-BGR-001");
        assertThat(receipt.revision()).isEqualTo(1);
        assertThat(receipt.submittedBy()).isEqualTo("bgr");
        var export = returns.signedAnswers(YEAR, "BGR", "2026-BGR-001").export();
        assertThat(Sha256.of(export)).isEqualTo(receipt.sha256());
        assertThat(new String(export, StandardCharsets.UTF_8))
                .startsWith("ungass-2016\t2026\tBGR\trevision 1\n1.a.status\tno_action\n");
        var view = returns.view(YEAR, "BGR");
        assertThat(view.status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(view.receipt()).contains(receipt);
    }

    @Test
    void signsNothingThatTheSignerHasNotRead() {
        var malta = new Respondent("MLT");
        returns.answer(YEAR, "MLT", malta.complete(0, questionnaire()));
        returns.answer(YEAR, "MLT", malta.edit(1, "1.a.status", "full"));

        var refusal = catchThrowableOfType(
                ProblemException.class, () -> returns.submit(YEAR, "MLT", malta.account(), OptionalInt.of(1)));

        assertThat(refusal.problem()).isEqualTo(Problem.RETURN_HAS_CHANGED);
        assertThat(refusal.arguments()).isEqualTo(Map.of("seen", 1, "revision", 2));
        assertThat(returns.receipts(YEAR, "MLT")).isEmpty();
        assertThat(returns.submit(YEAR, "MLT", malta.account(), OptionalInt.of(2))
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void leavesOutAnswersThatOthersMakeIrrelevant() {
        var burkinaFaso = new Respondent("BFA");
        returns.answer(YEAR, "BFA", burkinaFaso.complete(0, questionnaire()));
        returns.answer(
                YEAR,
                "BFA",
                burkinaFaso.edit(
                        1,
                        "1.a.status",
                        "not_applicable",
                        "1.a.not_applicable_reason",
                        "None",
                        "1.a.measures",
                        "A law"));

        returns.submit(YEAR, "BFA", burkinaFaso.account());

        var export =
                new String(returns.signedAnswers(YEAR, "BFA", "2026-BFA-001").export(), StandardCharsets.UTF_8);
        assertThat(export).contains("1.a.not_applicable_reason\tNone\n").doesNotContain("1.a.measures");
        assertThat(database.text("select count(*) from reported_answer where iso3 = 'BFA' and item = '1.a.measures'"))
                .isEqualTo("0");
    }

    @Test
    void handsTheReportsWhatWasAskedWithChapterAndGroupButNoNarratives() {
        var burundi = new Respondent("BDI");
        returns.answer(YEAR, "BDI", burundi.complete(0, questionnaire()));
        returns.answer(YEAR, "BDI", burundi.edit(1, "2.a.status", "full", "2.a.measures", "A secret"));

        returns.submit(YEAR, "BDI", burundi.account());

        var row = "select concat_ws('|', year, iso3, regional_group, chapter, item, coalesce(value, '-'))"
                + " from reported_answer where iso3 = 'BDI' and item = ";
        assertThat(database.text(row + "'2.a.status'")).isEqualTo("2026|BDI|african|2|2.a.status|full");
        assertThat(database.text("select count(*) from reported_answer where iso3 = 'BDI' and item = '2.a.measures'"))
                .isEqualTo("0");
        assertThat(database.text("select count(*) > 0 and bool_and(value is null) from reported_answer"
                        + " where iso3 = 'BDI' and item like '2.a.elements.%'"))
                .isEqualTo("t");
    }

    @Test
    void handsTheReportsNumbersAsNumbersToo() {
        var congo = new Respondent("COG");
        returns.answer(YEAR, "COG", congo.complete(0, questionnaire()));
        returns.answer(YEAR, "COG", congo.edit(1, "1.a.status", "full", "1.a.since", "2009", "1.b.status", "full"));

        returns.submit(YEAR, "COG", congo.account());

        var row = "select concat_ws('|', coalesce(value, '-'), coalesce(number::text, '-'))"
                + " from reported_answer where iso3 = 'COG' and item = ";
        assertThat(database.text(row + "'1.a.since'")).isEqualTo("2009|2009");
        assertThat(database.text(row + "'1.b.since'")).isEqualTo("-|-");
        assertThat(database.text(row + "'1.a.status'")).isEqualTo("full|-");
    }

    @Test
    void keepsWhatEverySubmissionReportsAndEveryReceipt() {
        var chad = new Respondent("TCD");
        returns.answer(YEAR, "TCD", chad.complete(0, questionnaire()));
        returns.answer(YEAR, "TCD", chad.edit(1, "1.a.status", "full", "1.a.measures", "A law"));
        var first = returns.submit(YEAR, "TCD", chad.account());

        returns.answer(YEAR, "TCD", chad.edit(2, "1.a.status", "planned", "1.a.measures", ""));
        assertThat(returns.view(YEAR, "TCD").status()).isEqualTo(ReturnStatus.CHANGED_SINCE_SUBMISSION);
        var second = returns.submit(YEAR, "TCD", chad.account());

        assertThat(second.number()).isEqualTo("2026-TCD-002");
        assertThat(returns.receipts(YEAR, "TCD")).containsExactly(second, first);
        var reported = "select string_agg(a.value, ', ' order by s.id) from reported_answer a"
                + " join submission s on s.id = a.submission_id where a.iso3 = 'TCD' and a.item = '1.a.status'";
        assertThat(database.text(reported)).isEqualTo("full, planned");
        assertThat(database.text("select count(*) from reported_answer where iso3 = 'TCD' and item = '1.a.measures'"))
                .isEqualTo("0");
        assertThat(returns.signedAnswers(YEAR, "TCD", first.number()).sha256()).isEqualTo(first.sha256());
    }

    @Test
    void submitsNothingTwice() {
        var cambodia = new Respondent("KHM");
        returns.answer(YEAR, "KHM", cambodia.complete(0, questionnaire()));
        returns.submit(YEAR, "KHM", cambodia.account());

        assertThat(refusal(cambodia).problem()).isEqualTo(Problem.NOTHING_TO_SUBMIT);
        assertThat(returns.receipts(YEAR, "KHM")).hasSize(1);
    }

    @Test
    void knowsNoReceiptOfAnotherState() {
        var cameroon = new Respondent("CMR");
        returns.answer(YEAR, "CMR", cameroon.complete(0, questionnaire()));
        returns.submit(YEAR, "CMR", cameroon.account());

        var refusal =
                catchThrowableOfType(ProblemException.class, () -> returns.signedAnswers(YEAR, "CAN", "2026-CMR-001"));

        assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND);
    }

    private ProblemException refusal(Respondent respondent) {
        return catchThrowableOfType(
                ProblemException.class, () -> returns.submit(YEAR, respondent.iso3(), respondent.account()));
    }

    private Questionnaire questionnaire() {
        return questionnaires.of(YEAR).orElseThrow();
    }

    private String reported(String iso3) {
        return database.text("select count(*) from reported_answer where iso3 = '" + iso3 + "'");
    }
}
