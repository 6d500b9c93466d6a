package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.returns.Respondent.YEAR;
import static org.rapporteur.returns.Respondent.exported;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;

@QuarkusTest
class UploadsTest {

    @Inject
    Uploads uploads;

    @Inject
    ReturnService returns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    MemberStates states;

    @Inject
    Database database;

    @Test
    void storesAWorkbookAsOneRevisionAndAccountsForEveryCell() {
        var bahrain = new Respondent("BHR");
        var workbook = bahrain.workbook(
                0,
                "1.a.status",
                "Fully implemented",
                "1.b.status",
                "Nearly",
                "1.c.status",
                "",
                "1.a.measures",
                "A law");

        var result = uploads.take(key(bahrain), Mandate.FULL, workbook);

        assertThat(result.revision()).isEqualTo(1);
        assertThat(result.accounting()).isEqualTo(new Accounting(3, 2, 0, 1, 0, 0));
        assertThat(result.sha256()).isEqualTo(Sha256.of(workbook.content()));
        assertThat(answers(bahrain)).isEqualTo(Map.of("1.a.status", "full", "1.a.measures", "A law"));
    }

    @Test
    void keepsWhatArrivedAndWhatWasSaidAboutIt() {
        var bangladesh = new Respondent("BGD");
        var workbook = bangladesh.workbook(0, "1.a.status", "full", "1.b.status", "Nearly\u0000 \ud800");

        var result = uploads.take(key(bangladesh), Mandate.FULL, workbook);

        var kept = returns.upload(YEAR, "BGD", new Respondent("BGD").account(), result.upload());
        assertThat(kept.fileName()).isEqualTo("our return.xlsx");
        assertThat(kept.receivedBy()).isEqualTo("bgd");
        assertThat(kept.revision()).contains(1);
        assertThat(kept.accounting()).isEqualTo(result.accounting());
        assertThat(kept.findings()).extracting(Finding::code).startsWith(FindingCode.NOT_AN_OPTION);
        assertThat(kept.findings().get(0).location())
                .isEqualTo(result.findings().get(0).location());
        assertThat(kept.findings().get(0).arguments())
                .containsEntry("found", "Nearly\ufffd \ufffd")
                .containsEntry("expected", result.findings().get(0).arguments().get("expected"));
        assertThat(returns.view(YEAR, "BGD").upload()).contains(kept);
        assertThat(database.text("select encode(content, 'hex') from upload where id = " + result.upload()))
                .isEqualTo(HexFormat.of().formatHex(workbook.content()));
    }

    @Test
    void keepsWhatTheRulesFindAtTheCellsOfTheFile() {
        var bosniaAndHerzegovina = new Respondent("BIH");
        var workbook = bosniaAndHerzegovina.workbook(
                0, "1.a.elements.parenting", "Not in place", "1.a.status", "Fully implemented");

        var result = uploads.take(key(bosniaAndHerzegovina), Mandate.FULL, workbook);

        assertThat(result.findings()).extracting(Finding::key).contains("full_without_component");
        var kept = returns.upload(YEAR, "BIH", new Respondent("BIH").account(), result.upload())
                .findings();
        assertThat(kept)
                .extracting(Finding::key)
                .isEqualTo(result.findings().stream().map(Finding::key).toList());
        var finding = kept.stream()
                .filter(candidate -> candidate.key().equals("full_without_component"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.location()).isEqualTo(new Location.Cell("Chapter 1", "E6"));
        assertThat(FindingTexts.of(key(bosniaAndHerzegovina).questionnaire(), Texts.in(Locale.ENGLISH))
                        .message(finding))
                .startsWith("Recommendation 1.a, “How far has your country implemented this recommendation?” (sheet"
                        + " “Chapter 1”, cell E6): the recommendation is said to be fully implemented, but 1 component is"
                        + " not in place.");
    }

    @Test
    void recordsTheSameFileAgainWithoutARevision() {
        var barbados = new Respondent("BRB");
        var workbook = barbados.workbook(0, "1.a.status", "full", "1.a.measures", "A law");
        var first = uploads.take(key(barbados), Mandate.FULL, workbook);

        var second = uploads.take(key(barbados), Mandate.FULL, workbook);

        assertThat(second.accounting()).isEqualTo(new Accounting(2, 0, 2, 0, 0, 0));
        assertThat(second.revision()).isEqualTo(1);
        assertThat(second.upload()).isNotEqualTo(first.upload());
        assertThat(returns.upload(YEAR, "BRB", new Respondent("BRB").account(), second.upload())
                        .revision())
                .isEmpty();
    }

    @Test
    void mergesAStaleWorkbookIntoWhatTheFormChangedMeanwhile() {
        var belarus = new Respondent("BLR");
        uploads.take(key(belarus), Mandate.FULL, belarus.workbook(0, "1.a.measures", "one", "1.b.measures", "two"));
        returns.answer(YEAR, "BLR", belarus.edit(1, "1.a.measures", "one of the form"));

        var result = uploads.take(
                key(belarus),
                Mandate.FULL,
                belarus.workbook(1, "1.a.measures", "one of the file", "1.b.measures", "two of the file"));

        assertThat(result.accounting()).isEqualTo(new Accounting(2, 1, 0, 0, 0, 1));
        assertThat(result.conflicts()).containsOnlyKeys(Respondent.code("1.a.measures"));
        assertThat(answers(belarus))
                .isEqualTo(Map.of("1.a.measures", "one of the form", "1.b.measures", "two of the file"));
    }

    @Test
    void takesAnAnswerAwayWhereItsCellWasEmptied() {
        var belgium = new Respondent("BEL");
        uploads.take(key(belgium), Mandate.FULL, belgium.workbook(0, "1.a.measures", "one", "1.b.measures", "two"));

        var result = uploads.take(key(belgium), Mandate.FULL, belgium.workbook(1, "1.a.measures", ""));

        assertThat(result.cleared()).isEqualTo(1);
        assertThat(result.accounting().filled()).isZero();
        assertThat(result.revision()).isEqualTo(2);
        assertThat(answers(belgium)).isEqualTo(Map.of("1.b.measures", "two"));
    }

    @Test
    void queuesUploadsToOneReturn() throws Exception {
        var belize = new Respondent("BLZ");
        var files = List.of(
                belize.workbook(0, "1.a.status", "full", "1.b.status", "planned"),
                belize.workbook(0, "1.a.status", "partial", "1.c.status", "planned"),
                belize.workbook(0, "1.d.status", "full"),
                belize.workbook(0, "1.e.status", "full"));

        var results = atOnce(files, belize);

        assertThat(results).extracting(UploadResult::revision).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(results.stream()
                        .mapToInt(result -> result.accounting().stored())
                        .sum())
                .isEqualTo(5);
        assertThat(results.stream()
                        .mapToInt(result -> result.accounting().conflicting())
                        .sum())
                .isEqualTo(1);
        assertThat(answers(belize)).hasSize(5);
    }

    @Test
    void storesNothingWhereTheDatabaseFailsInTheMiddle() {
        var benin = new Respondent("BEN");
        database.run(
                """
                create function fail() returns trigger language plpgsql as
                $$ begin raise exception 'the disk is full'; end $$
                """);
        database.run(
                """
                create trigger fail before insert on answer_change
                for each row when (new.item = '7.a.measures') execute function fail()
                """);

        assertThatThrownBy(() -> uploads.take(
                        key(benin),
                        Mandate.FULL,
                        benin.workbook(0, "1.a.measures", "kept?", "7.a.measures", "the failing one")))
                .hasStackTraceContaining("the disk is full");

        database.run("drop trigger fail on answer_change");
        assertThat(returns.view(YEAR, "BEN").revision()).isZero();
        assertThat(returns.view(YEAR, "BEN").upload()).isEmpty();
        assertThat(answers(benin)).isEmpty();
        assertThat(database.text("select count(*) from national_return where iso3 = 'BEN'"))
                .isEqualTo("0");
    }

    @Test
    void showsNoUploadOfAnotherState() {
        var bhutan = new Respondent("BTN");
        var upload = uploads.take(key(bhutan), Mandate.FULL, bhutan.workbook(0, "1.a.status", "full"));

        assertThat(uploads.find(key(bhutan), upload.upload())).isPresent();
        assertThat(uploads.find(key(new Respondent("BOL")), upload.upload())).isEmpty();
        returns.answer(YEAR, "BOL", new Respondent("BOL").edit(0, "1.a.status", "full"));
        assertThat(uploads.find(key(new Respondent("BOL")), upload.upload())).isEmpty();
    }

    private List<UploadResult> atOnce(List<Delivery> files, Respondent state) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(files.size());
        try {
            var results = files.stream()
                    .map(file -> threads.submit(() -> {
                        start.await();
                        return uploads.take(key(state), Mandate.FULL, file);
                    }))
                    .toList();
            start.countDown();
            return results.stream().map(UploadsTest::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static UploadResult get(Future<UploadResult> result) {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private ReturnKey key(Respondent respondent) {
        return new ReturnKey(
                questionnaires.of(YEAR).orElseThrow(),
                states.find(respondent.iso3()).orElseThrow());
    }

    private Map<String, String> answers(Respondent respondent) {
        return exported(returns.view(YEAR, respondent.iso3()).answers());
    }
}
