package org.rapporteur.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.testing.Browser;

/** Each test takes another State: the log is never emptied. */
@QuarkusTest
class FormPagesTest {

    private static final String KEPT_IN_PLACE = "hidden></div>";

    @Inject
    Contributors contributors;

    @Inject
    Questionnaires questionnaires;

    @Test
    void showsACardWithWhatARecommendationAsksAndLeavesTheOthersClosed() {
        get("btn", "/returns/2026/BTN/form/1?open=1.b")
                .statusCode(200)
                .body(containsString("How far has your country implemented this recommendation?"))
                .body(containsString("name=\"a.1.b.status\""))
                .body(containsString("/references/Action%2012.c"))
                .body(not(containsString("name=\"a.1.a.status\"")))
                .body(containsString("form/1?open=1.a#r-1-a"));
    }

    @Test
    void foldsAwayWhatIsNotAskedAndUnfoldsItWhenTheAnswerChanges() {
        get("fji", "/returns/2026/FJI/form/1?open=1.a")
                .body(containsString("id=\"b-1-a-since\" " + KEPT_IN_PLACE))
                .body(not(containsString("a.1.a.since")));

        save("fji", "/returns/2026/FJI/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(303)
                .header("Location", endsWith("/form/1?open=1.a&saved=1#r-1-a"));

        get("fji", "/returns/2026/FJI/form/1?open=1.a&saved=1")
                .body(containsString("One answer was stored."))
                .body(containsString("a.1.a.since"))
                .body(containsString("id=\"f-1-a-status-full\" value=\"full\" checked"));
    }

    @Test
    void storesOfAPlainSaveOnlyWhatDiffersFromTheBase() {
        save("tuv", "/returns/2026/TUV/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(303);
        program("tuv", "TUV", 1, Map.of("1.a.authority", "The ministry"));

        save("tuv", "/returns/2026/TUV/form/1/1.a", 1, Map.of("a.1.a.status", "partial", "a.1.a.authority", ""))
                .statusCode(303);

        Browser.program("tuv")
                .get("/api/v1/returns/2026/TUV")
                .then()
                .body("answers", equalTo(Map.of("1.a.status", "partial", "1.a.authority", "The ministry")));
    }

    @Test
    void showsAConflictSideBySideAndOverwritesNothing() {
        program("kir", "KIR", 0, Map.of("1.a.authority", "Theirs"));

        save("kir", "/returns/2026/KIR/form/1/1.a", 0, Map.of("a.1.a.authority", "Mine"))
                .statusCode(409)
                .body(containsString("Somebody else changed this answer while you did"))
                .body(containsString("dir=\"auto\">Theirs</dd>"))
                .body(containsString("Answer of kir,"))
                .body(containsString(">Mine</textarea>"));

        Browser.program("kir")
                .get("/api/v1/returns/2026/KIR")
                .then()
                .body("answers.'1.a.authority'", equalTo("Theirs"));
    }

    @Test
    void settlesAConflictWithOneChoice() {
        program("wsm", "WSM", 0, Map.of("1.a.authority", "Theirs", "1.b.authority", "Theirs"));

        save("wsm", "/returns/2026/WSM/form/1/1.a", 1, Map.of("a.1.a.authority", "Mine", "mine", "1.a.authority"))
                .statusCode(303);
        save("wsm", "/returns/2026/WSM/form/1/1.b", 1, Map.of("a.1.b.authority", "Mine", "theirs", "1.b.authority"))
                .statusCode(303);

        Browser.program("wsm")
                .get("/api/v1/returns/2026/WSM")
                .then()
                .body("answers.'1.a.authority'", equalTo("Mine"))
                .body("answers.'1.b.authority'", equalTo("Theirs"));
    }

    @Test
    void leavesWhatCannotBeStoredInItsFieldWithTheReasonBeside() {
        save("ton", "/returns/2026/TON/form/1/1.a", 0, Map.of("a.1.a.status", "full", "a.1.a.since", "twenty"))
                .statusCode(409)
                .body(containsString("value=\"twenty\""))
                .body(containsString("“twenty” is not a year"))
                .body(containsString("aria-invalid=\"true\""));
    }

    @Test
    void asksWhatIsMeantWhereANumberAndNotKnownAreBothGiven() {
        save("vut", "/returns/2026/VUT/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(303);
        save("vut", "/returns/2026/VUT/form/1/1.a", 1, Map.of("a.1.a.since", "2019", "k.1.a.since", "not_known"))
                .statusCode(409)
                .body(containsString("“2019 / not_known” is not a year"));
        save("vut", "/returns/2026/VUT/form/1/1.a", 1, Map.of("a.1.a.since", "", "k.1.a.since", "not_known"))
                .statusCode(303);

        Browser.program("vut").get("/api/v1/returns/2026/VUT").then().body("answers.'1.a.since'", equalTo("not_known"));
    }

    @Test
    void tellsAScriptOnlyWhatHasChangedAndNothingWhereNothingHas() {
        program("nru", "NRU", 0, Map.of("1.a.status", "full", "1.a.authority", "The ministry"));
        program("nru", "NRU", 1, Map.of("1.a.authority", "The agency"));

        get("nru", "/returns/2026/NRU/form/changes?since=2&chapter=1&cards=1.a").statusCode(204);
        get("nru", "/returns/2026/NRU/form/changes?since=1&chapter=1&cards=1.a")
                .statusCode(200)
                .body(containsString(">The agency</textarea>"))
                .body(containsString("Changed by nru just now"))
                .body(not(containsString("1.a.status")));
        get("nru", "/returns/2026/NRU/form/changes?since=9&chapter=1").statusCode(409);
    }

    @Test
    void storesSingleAnswersForAScriptAndSaysWhatBecameOfEach() {
        program("slb", "SLB", 0, Map.of("1.a.status", "full"));
        program("slb", "SLB", 1, Map.of("1.a.authority", "Theirs"));

        answers("slb", "SLB", 1, Map.of("a.1.a.authority", "Mine", "a.1.a.since", "2019", "a.1.b.status", "nearly"))
                .statusCode(200)
                .body(containsString("data-outcome=\"conflict\" data-code=\"1.a.authority\" data-theirs=\"Theirs\""))
                .body(containsString("data-outcome=\"stored\" data-code=\"1.a.since\""))
                .body(containsString("data-outcome=\"rejected\" data-code=\"1.b.status\""));
    }

    @Test
    void storesNothingInTheNameOfAnotherAccount() {
        Browser.signedIn("slb")
                .formParams(Map.of("base", "0", "since", "0", "chapter", "1", "account", "aut", "a.2.a.status", "full"))
                .post("/returns/2026/SLB/form/answers")
                .then()
                .statusCode(401);
        Browser.program("slb").get("/api/v1/returns/2026/SLB").then().body("answers.'2.a.status'", nullValue());
    }

    @Test
    void showsAContributorItsPartAloneAndTakesNothingBeyondIt() {
        contributors.ask("health.plw", "PLW", "1.b", true);
        contributors.ask("health.plw", "PLW", "2", false);
        program("plw", "PLW", 0, Map.of("1.a.authority", "Secret", "1.b.authority", "Ours"));

        get("health.plw", "/returns/2026/PLW/form/1?open=1.b")
                .statusCode(200)
                .body(containsString("name=\"a.1.b.status\""))
                .body(containsString("in your part"))
                .body(not(containsString("1.a")));
        get("health.plw", "/returns/2026/PLW/form/3").statusCode(404);
        get("health.plw", "/returns/2026/PLW/form/2?open=2.a")
                .statusCode(200)
                .body(not(containsString("name=\"a.2.a.status\"")));
        get("health.plw", "/returns/2026/PLW/history/1.a.authority").statusCode(404);
        get("health.plw", "/returns/2026/PLW/print").statusCode(200).body(not(containsString("Secret")));
        get("health.plw", "/returns/2026/PLW/review").statusCode(200).body(not(containsString("/submit\"")));
        get("health.plw", "/returns/2026/PLW").statusCode(200).body(containsString("You see the part"));

        answers("health.plw", "PLW", 1, Map.of("a.1.b.status", "full", "a.2.a.status", "full", "a.1.a.authority", "x"))
                .statusCode(200)
                .body(not(containsString("Secret")));
        Browser.program("plw")
                .get("/api/v1/returns/2026/PLW")
                .then()
                .body(
                        "answers",
                        equalTo(Map.of("1.a.authority", "Secret", "1.b.authority", "Ours", "1.b.status", "full")));
    }

    @Test
    void leadsToARecommendationAndToItsWordsWhereItIsNotAsked() {
        contributors.ask("health.ton", "TON", "1.b", true);

        get("health.ton", "/returns/2026/TON/form/1.b")
                .statusCode(303)
                .header("Location", endsWith("/returns/2026/TON/form/1?open=1.b#r-1-b"));
        get("health.ton", "/returns/2026/TON/form/3.a").statusCode(303).header("Location", endsWith("/catalogue/3.a"));
    }

    @Test
    void showsTheSecretariatEverythingAndLetsItChangeNothing() {
        get("secretariat", "/returns/2026/MHL/form/1?open=1.a")
                .statusCode(200)
                .body(containsString("you were not asked to change it"))
                .body(not(containsString("name=\"a.")));
        save("secretariat", "/returns/2026/MHL/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(403);
    }

    @Test
    void leadsToTheNextQuestionAcrossChaptersAndToTheReviewWhereNoneIsLeft() {
        contributors.ask("one.mhl", "MHL", "1.a", true);
        contributors.ask("one.mhl", "MHL", "7.a", true);

        leads("one.mhl", "MHL", "unanswered").header("Location", endsWith("/form/1?open=1.a#i-1-a-status"));
        program("mhl", "MHL", 0, Map.of("1.a.status", "planned"));
        leads("one.mhl", "MHL", "unanswered").header("Location", endsWith("/form/7?open=7.a#i-7-a-status"));
        program("mhl", "MHL", 1, Map.of("7.a.status", "planned"));
        leads("one.mhl", "MHL", "unanswered").header("Location", endsWith("/review?none=unanswered"));
    }

    @Test
    void tellsTheHistoryOfAnAnswerAndPutsAnEarlierOneBack() {
        program("fsm", "FSM", 0, Map.of("1.a.authority", "First"));
        save("fsm", "/returns/2026/FSM/form/1/1.a", 1, Map.of("a.1.a.authority", "Second"))
                .statusCode(303);

        get("fsm", "/returns/2026/FSM/history/1.a.authority")
                .statusCode(200)
                .body(containsString("First"))
                .body(containsString("by a program"))
                .body(containsString("in the form"));
        save("fsm", "/returns/2026/FSM/history/1.a.authority", 2, Map.of("value", "First"))
                .statusCode(303);
        Browser.program("fsm")
                .get("/api/v1/returns/2026/FSM/answers/1.a.authority/history")
                .then()
                .statusCode(200)
                .body("value", equalTo(List.of("First", "Second", "First")))
                .body("channel", equalTo(List.of("form", "form", "api")))
                .body("by", equalTo(List.of("fsm", "fsm", "fsm")));
        save("fsm", "/returns/2026/FSM/history/1.a.authority", 1, Map.of("value", "Second"))
                .statusCode(303);
        save("fsm", "/returns/2026/FSM/history/1.a.authority", 3, Map.of("value", "Third"))
                .statusCode(409)
                .body(containsString("changed in two places"));
    }

    @Test
    void knowsNoHistoryOfWhatIsNotAsked() {
        Browser.program("fsm")
                .get("/api/v1/returns/2026/FSM/answers/1.a.shoe_size/history")
                .then()
                .statusCode(404);
    }

    @Test
    void countsInTheReviewWhatIsNew() {
        program("tls", "TLS", 0, Map.of("1.a.status", "full", "2.a.status", "planned"));

        get("tls", "/returns/2026/TLS/review?show=added")
                .statusCode(200)
                .body(containsString("Nothing was signed last year"))
                .body(containsString("Fully implemented"))
                .body(containsString("Go on to submit"));
    }

    @Test
    void printsQuestionsWithTheirAnswers() {
        program("png", "PNG", 0, Map.of("1.a.status", "full"));

        var page = get("png", "/returns/2026/PNG/print?chapter=1")
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("Fully implemented").doesNotContain("<textarea");
        assertThat(Pattern.compile("<h3 id=\"t-1-[a-z]+\"")
                        .matcher(page)
                        .results()
                        .count())
                .isEqualTo(questionnaires
                        .of(2026)
                        .orElseThrow()
                        .chapter(1)
                        .orElseThrow()
                        .sections()
                        .size());
        assertThat(page).doesNotContain("id=\"t-2-a\"");
    }

    @Test
    void servesTheScriptThatFetchesPartsOfPages() {
        var page = get("btn", "/returns/2026/BTN/form/1").extract().asString();
        var script = Pattern.compile("src=\"(/webjars/htmx[^\"]+)\"").matcher(page);

        assertThat(script.find()).isTrue();
        Browser.anonymous().accept(ContentType.ANY).get(script.group(1)).then().statusCode(200);
        assertThat(page).doesNotContain("style=\"");
    }

    private static ValidatableResponse leads(String account, String iso3, String what) {
        return get(account, "/returns/2026/" + iso3 + "/form/next/" + what).statusCode(303);
    }

    private static ValidatableResponse get(String account, String address) {
        return Browser.signedIn(account).get(address).then();
    }

    private static ValidatableResponse save(String account, String address, int base, Map<String, String> fields) {
        return Browser.signedIn(account)
                .formParams(fields)
                .formParam("base", base)
                .post(address)
                .then();
    }

    private static ValidatableResponse answers(String account, String iso3, int base, Map<String, String> fields) {
        return Browser.signedIn(account)
                .formParams(fields)
                .formParams(Map.of("base", base, "since", base, "chapter", 1, "cards", "1.a 1.b", "account", account))
                .post("/returns/2026/" + iso3 + "/form/answers")
                .then();
    }

    private static void program(String account, String iso3, int base, Map<String, String> answers) {
        Browser.program(account)
                .contentType(ContentType.JSON)
                .body(Map.of("baseRevision", base, "answers", answers))
                .patch("/api/v1/returns/2026/" + iso3 + "/answers")
                .then()
                .statusCode(200)
                .body("conflicts.size()", equalTo(0));
    }
}
