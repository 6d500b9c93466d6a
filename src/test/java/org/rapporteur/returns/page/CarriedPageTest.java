package org.rapporteur.returns.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.Edit;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.OlderEditions;

@QuarkusTest
class CarriedPageTest {

    @Inject
    OlderEditions olderEditions;

    @BeforeEach
    void reopen() {
        olderEditions.reopen();
    }

    @AfterEach
    void closeAgain() {
        olderEditions.closeAgain();
    }

    private static final ItemCode FIRST = ItemCode.parse("1.a.measures").orElseThrow();
    private static final ItemCode SECOND = ItemCode.parse("1.b.measures").orElseThrow();

    @Inject
    ReturnService returns;

    @Inject
    Questionnaires questionnaires;

    @Test
    void showsWhatWaitsWithItsAnswersAndConfirmsWhatWasChosen() {
        sign("srb");
        page("srb", "srb")
                .body(allOf(
                        containsString("2 answers were carried over from last year"),
                        containsString("A law of 2019."),
                        containsString("name=\"shown\" value=\"1.a.measures\""),
                        containsString("A plan of 2020.")));

        post("srb", "1.a.measures", "")
                .statusCode(303)
                .header("Location", endsWith("/returns/2026/SRB/carried?chapter=1"));

        assertThat(returns.view(2026, "SRB").reviews())
                .containsEntry(FIRST, Review.CONFIRMED)
                .containsEntry(SECOND, Review.NOT_REVIEWED);
        page("srb", "srb").body(not(containsString("A law of 2019.")));
    }

    @Test
    void confirmsAllOfARecommendationOrAllThatIsShown() {
        sign("svk");
        post("svk", "", "1.b").statusCode(303);
        assertThat(returns.view(2026, "SVK").reviews())
                .containsEntry(FIRST, Review.NOT_REVIEWED)
                .containsEntry(SECOND, Review.CONFIRMED);

        sign("svn");
        post("svn", "", "chapter").statusCode(303);
        assertThat(returns.view(2026, "SVN").reviews().values()).containsOnly(Review.CONFIRMED);
    }

    @Test
    void saysWhatWasNotConfirmedBecauseItHasChanged() {
        sign("slb");
        answer("slb", 2026, 1, Map.of("1.a.measures", "Changed by a colleague."));

        post("slb", "", "chapter")
                .statusCode(409)
                .body(allOf(containsString("One answer was not confirmed"), containsString("Recommendation 1.a, ")));

        assertThat(returns.view(2026, "SLB").answers().value(FIRST))
                .contains(new AnswerValue.Narrative("Changed by a colleague."));
        assertThat(returns.view(2026, "SLB").reviews())
                .containsEntry(FIRST, Review.CHANGED)
                .containsEntry(SECOND, Review.CONFIRMED);
    }

    /** Every item of the largest chapter, asked in full, to be seen and chosen. */
    @Test
    void takesAsManyConfirmationsAsAChapterCanHave() {
        var codes = IntStream.range(0, 700).mapToObj(number -> "5.a.x" + number).toList();
        var fields = "&shown=" + String.join("+", codes) + "&code=" + String.join("&code=", codes);
        Browser.signedIn("lka")
                .contentType("application/x-www-form-urlencoded")
                .body("revision=0&chapter=5" + fields)
                .post("/returns/2026/LKA/carried")
                .then()
                .statusCode(409);
    }

    @Test
    void letsOthersNeitherConfirmNorLook() {
        sign("som");
        page("secretariat", "som").body(not(containsString("<form method=\"post\" action=\"/returns")));
        for (var other : new String[] {"secretariat", "administrator", "aut"}) {
            Browser.signedIn(other)
                    .formParam("revision", 1)
                    .formParam("code", "1.a.measures")
                    .post("/returns/2026/SOM/carried")
                    .then()
                    .statusCode(403);
        }
        Browser.signedIn("aut").get("/returns/2026/SOM/carried").then().statusCode(403);
        assertThat(returns.view(2026, "SOM").reviews()).containsEntry(FIRST, Review.NOT_REVIEWED);
    }

    @Test
    void tellsOnTheHomeWhatWaitsAndHowLongTheRestTakes() {
        sign("zaf");
        Browser.signedIn("zaf")
                .get("/returns/2026/ZAF")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("/returns/2026/ZAF/carried"),
                        containsString("2 answers were carried over"),
                        containsString("for what is required: about "),
                        containsString("Not started")));
    }

    @Test
    void explainsAWarningWhereItIsRead() {
        answer("ssd", 2026, 0, Map.of("1.a.status", "full", "1.a.elements.parenting", "not_in_place"));
        Browser.signedIn("ssd")
                .get("/returns/2026/SSD")
                .then()
                .body(allOf(containsString("id=\"warning-1.a\""), containsString("name=\"text\"")));

        explain("ssd", 1, "It is taught by churches.").statusCode(303).header("Location", endsWith("/2026/SSD#checks"));

        Browser.signedIn("ssd").get("/returns/2026/SSD").then().body(containsString("It is taught by churches."));
        explain("ssd", 1, "Something else.")
                .statusCode(409)
                .body(allOf(containsString("It is taught by churches."), containsString("Something else.")));
        var code = ItemCode.parse("1.a.explanation").orElseThrow();
        assertThat(returns.view(2026, "SSD").answers().value(code))
                .contains(new AnswerValue.Narrative("It is taught by churches."));
    }

    @Test
    void keepsAnExplanationInItsFieldThatCannotBeStored() {
        answer("esp", 2026, 0, Map.of("1.a.status", "full", "1.a.elements.parenting", "not_in_place"));

        explain("esp", 1, "word ".repeat(500)).statusCode(409).body(containsString("word word word"));
        explain("esp", 1, "").statusCode(303);
        Browser.signedIn("esp")
                .formParam("revision", 1)
                .formParam("recommendation", "9.z")
                .post("/returns/2026/ESP/explanations")
                .then()
                .statusCode(400);
        assertThat(returns.view(2026, "ESP").revision()).isEqualTo(1);
    }

    @Test
    void leadsBackToTheSubmissionFromThere() {
        answer("zmb", 2024, 0, Map.of("1.a.status", "full", "1.a.elements.parenting", "not_in_place"));
        Browser.signedIn("zmb")
                .get("/returns/2024/ZMB/submit")
                .then()
                .body(containsString("name=\"from\" value=\"submit\""));
        Browser.signedIn("zmb")
                .formParam("revision", 1)
                .formParam("recommendation", "1.a")
                .formParam("text", "It is so.")
                .formParam("from", "submit")
                .post("/returns/2024/ZMB/explanations")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/2024/ZMB/submit#checks"));
    }

    /** Signs for 2025 what is carried over to 2026 at once: measures on two recommendations. */
    private void sign(String account) {
        var questionnaire = questionnaires.of(2025).orElseThrow();
        var answers = new LinkedHashMap<String, String>();
        questionnaire.items().stream()
                .filter(item -> item.code().template().equals("status"))
                .forEach(item -> answers.put(item.code().toString(), "no_action"));
        answers.put("1.a.status", "partial");
        answers.put("1.a.measures", "A law of 2019.");
        answers.put("1.b.status", "partial");
        answers.put("1.b.measures", "A plan of 2020.");
        answer(account, 2025, 0, answers);
        var view = returns.view(2025, account);
        var explanations = new LinkedHashMap<String, String>();
        new Checks(questionnaire, view.previous())
                .blocking(view.answers())
                .forEach(
                        finding -> explanations.put(finding.item().orElseThrow().toString(), "Explained."));
        answer(account, 2025, 1, explanations);
        returns.submit(2025, account, signedIn(account));
    }

    private void answer(String account, int year, int baseRevision, Map<String, String> answers) {
        var raw = new LinkedHashMap<String, RawValue>();
        answers.forEach((code, text) -> raw.put(code, new RawValue.Text(text)));
        returns.answer(year, account, Edit.of(signedIn(account), Channel.FORM, baseRevision, raw));
    }

    private static SignedIn signedIn(String account) {
        return new SignedIn(account, Role.STATE, Optional.of(account.toUpperCase()));
    }

    private static ValidatableResponse page(String account, String iso3) {
        return Browser.signedIn(account)
                .get("/returns/2026/" + iso3 + "/carried")
                .then()
                .statusCode(200);
    }

    /** Both answers were shown. @param code that is chosen */
    private static ValidatableResponse post(String account, String code, String all) {
        var request = Browser.signedIn(account)
                .formParam("revision", 1)
                .formParam("chapter", 1)
                .formParam("shown", "1.a.measures 1.b.measures")
                .formParam("all", all);
        return (code.isEmpty() ? request : request.formParam("code", code))
                .post("/returns/2026/" + account.toUpperCase() + "/carried")
                .then();
    }

    private static ValidatableResponse explain(String account, int revision, String text) {
        return Browser.signedIn(account)
                .formParam("revision", revision)
                .formParam("recommendation", "1.a")
                .formParam("text", text)
                .post("/returns/2026/" + account.toUpperCase() + "/explanations")
                .then();
    }
}
