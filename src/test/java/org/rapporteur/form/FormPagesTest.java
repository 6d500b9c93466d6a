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
        get("guy", "/returns/2026/GUY/form/1?open=1.b")
                .statusCode(200)
                .body(containsString("How far has your country implemented this recommendation?"))
                .body(containsString("name=\"a.1.b.status\""))
                .body(containsString("/references/Action%2012.c"))
                .body(not(containsString("name=\"a.1.a.status\"")))
                .body(containsString("form/1?open=1.a#r-1-a"));
    }

    @Test
    void foldsAwayWhatIsNotAskedAndUnfoldsItWhenTheAnswerChanges() {
        get("lbr", "/returns/2026/LBR/form/1?open=1.a")
                .body(containsString("id=\"b-1-a-since\" " + KEPT_IN_PLACE))
                .body(not(containsString("a.1.a.since")));

        save("lbr", "/returns/2026/LBR/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(303)
                .header("Location", endsWith("/form/1?open=1.a&saved=1#r-1-a"));

        get("lbr", "/returns/2026/LBR/form/1?open=1.a&saved=1")
                .body(containsString("One answer was stored."))
                .body(containsString("a.1.a.since"))
                .body(containsString("id=\"f-1-a-status-full\" value=\"full\" checked"));
    }

    @Test
    void storesOfAPlainSaveOnlyWhatDiffersFromTheBase() {
        save("gmb", "/returns/2026/GMB/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(303);
        program("gmb", "GMB", 1, Map.of("1.a.authority", "The ministry"));

        save("gmb", "/returns/2026/GMB/form/1/1.a", 1, Map.of("a.1.a.status", "partial", "a.1.a.authority", ""))
                .statusCode(303);

        Browser.program("gmb")
                .get("/api/v1/returns/2026/GMB")
                .then()
                .body("answers", equalTo(Map.of("1.a.status", "partial", "1.a.authority", "The ministry")));
    }

    @Test
    void showsAConflictSideBySideAndOverwritesNothing() {
        program("eri", "ERI", 0, Map.of("1.a.authority", "Theirs"));

        save("eri", "/returns/2026/ERI/form/1/1.a", 0, Map.of("a.1.a.authority", "Mine"))
                .statusCode(409)
                .body(containsString("Somebody else changed this answer while you did"))
                .body(containsString("dir=\"auto\">Theirs</dd>"))
                .body(containsString("Answer of eri,"))
                .body(containsString(">Mine</textarea>"));

        Browser.program("eri")
                .get("/api/v1/returns/2026/ERI")
                .then()
                .body("answers.'1.a.authority'", equalTo("Theirs"));
    }

    @Test
    void settlesAConflictWithOneChoice() {
        program("omn", "OMN", 0, Map.of("1.a.authority", "Theirs", "1.b.authority", "Theirs"));

        save("omn", "/returns/2026/OMN/form/1/1.a", 1, Map.of("a.1.a.authority", "Mine", "mine", "1.a.authority"))
                .statusCode(303);
        save("omn", "/returns/2026/OMN/form/1/1.b", 1, Map.of("a.1.b.authority", "Mine", "theirs", "1.b.authority"))
                .statusCode(303);

        Browser.program("omn")
                .get("/api/v1/returns/2026/OMN")
                .then()
                .body("answers.'1.a.authority'", equalTo("Mine"))
                .body("answers.'1.b.authority'", equalTo("Theirs"));
    }

    @Test
    void leavesWhatCannotBeStoredInItsFieldWithTheReasonBeside() {
        save("caf", "/returns/2026/CAF/form/1/1.a", 0, Map.of("a.1.a.status", "full", "a.1.a.since", "twenty"))
                .statusCode(409)
                .body(containsString("value=\"twenty\""))
                .body(containsString("“twenty” is not a year"))
                .body(containsString("aria-invalid=\"true\""));
    }

    @Test
    void asksWhatIsMeantWhereANumberAndNotKnownAreBothGiven() {
        save("stp", "/returns/2026/STP/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(303);
        save("stp", "/returns/2026/STP/form/1/1.a", 1, Map.of("a.1.a.since", "2019", "k.1.a.since", "not_known"))
                .statusCode(409)
                .body(containsString("“2019 / not_known” is not a year"));
        save("stp", "/returns/2026/STP/form/1/1.a", 1, Map.of("a.1.a.since", "", "k.1.a.since", "not_known"))
                .statusCode(303);

        Browser.program("stp").get("/api/v1/returns/2026/STP").then().body("answers.'1.a.since'", equalTo("not_known"));
    }

    @Test
    void tellsAScriptOnlyWhatHasChangedAndNothingWhereNothingHas() {
        program("gbr", "GBR", 0, Map.of("1.a.status", "full", "1.a.authority", "The ministry"));
        program("gbr", "GBR", 1, Map.of("1.a.authority", "The agency"));

        get("gbr", "/returns/2026/GBR/form/changes?since=2&chapter=1&cards=1.a").statusCode(204);
        get("gbr", "/returns/2026/GBR/form/changes?since=1&chapter=1&cards=1.a")
                .statusCode(200)
                .body(containsString(">The agency</textarea>"))
                .body(containsString("Changed by gbr just now"))
                .body(not(containsString("1.a.status")));
        get("gbr", "/returns/2026/GBR/form/changes?since=9&chapter=1").statusCode(409);
    }

    @Test
    void tellsThoseWhoAreAskedForNothingNotEvenTheRevision() {
        program("mne", "MNE", 0, Map.of("1.a.status", "full"));
        contributors.ask("one.mne", "MNE", "1.a", true);
        get("one.mne", "/returns/2026/MNE/form/changes?since=1").statusCode(204);

        contributors.withdraw("one.mne");
        get("one.mne", "/returns/2026/MNE/form/changes?since=1").statusCode(403);
        get("one.mne", "/returns/2026/MNE/form/changes?since=2").statusCode(403);
    }

    @Test
    void storesSingleAnswersForAScriptAndSaysWhatBecameOfEach() {
        program("vct", "VCT", 0, Map.of("1.a.status", "full"));
        program("vct", "VCT", 1, Map.of("1.a.authority", "Theirs"));

        answers("vct", "VCT", 1, Map.of("a.1.a.authority", "Mine", "a.1.a.since", "2019", "a.1.b.status", "nearly"))
                .statusCode(200)
                .body(containsString("data-outcome=\"conflict\" data-code=\"1.a.authority\" data-theirs=\"Theirs\""))
                .body(containsString("data-outcome=\"stored\" data-code=\"1.a.since\""))
                .body(containsString("data-outcome=\"rejected\" data-code=\"1.b.status\""));
    }

    @Test
    void storesNothingInTheNameOfAnotherAccount() {
        Browser.signedIn("vct")
                .formParams(Map.of("base", "0", "since", "0", "chapter", "1", "account", "aut", "a.2.a.status", "full"))
                .post("/returns/2026/VCT/form/answers")
                .then()
                .statusCode(401);
        Browser.program("vct").get("/api/v1/returns/2026/VCT").then().body("answers.'2.a.status'", nullValue());
    }

    @Test
    void showsAContributorItsPartAloneAndTakesNothingBeyondIt() {
        contributors.ask("health.pak", "PAK", "1.b", true);
        contributors.ask("health.pak", "PAK", "2", false);
        program("pak", "PAK", 0, Map.of("1.a.authority", "Secret", "1.b.authority", "Ours"));

        get("health.pak", "/returns/2026/PAK/form/1?open=1.b")
                .statusCode(200)
                .body(containsString("name=\"a.1.b.status\""))
                .body(containsString("in your part"))
                .body(not(containsString("1.a")));
        get("health.pak", "/returns/2026/PAK/form/3").statusCode(404);
        get("health.pak", "/returns/2026/PAK/form/2?open=2.a")
                .statusCode(200)
                .body(not(containsString("name=\"a.2.a.status\"")));
        get("health.pak", "/returns/2026/PAK/history/1.a.authority").statusCode(404);
        get("health.pak", "/returns/2026/PAK/print").statusCode(200).body(not(containsString("Secret")));
        get("health.pak", "/returns/2026/PAK/review").statusCode(200).body(not(containsString("/submit\"")));
        get("health.pak", "/returns/2026/PAK").statusCode(200).body(containsString("You see the part"));

        answers("health.pak", "PAK", 1, Map.of("a.1.b.status", "full", "a.2.a.status", "full", "a.1.a.authority", "x"))
                .statusCode(200)
                .body(not(containsString("Secret")));
        Browser.program("pak")
                .get("/api/v1/returns/2026/PAK")
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
        get("secretariat", "/returns/2026/ETH/form/1?open=1.a")
                .statusCode(200)
                .body(containsString("you were not asked to change it"))
                .body(not(containsString("name=\"a.")));
        save("secretariat", "/returns/2026/ETH/form/1/1.a", 0, Map.of("a.1.a.status", "full"))
                .statusCode(403);
    }

    @Test
    void leadsToTheNextQuestionAcrossChaptersAndToTheReviewWhereNoneIsLeft() {
        contributors.ask("one.eth", "ETH", "1.a", true);
        contributors.ask("one.eth", "ETH", "7.a", true);

        leads("one.eth", "ETH", "unanswered").header("Location", endsWith("/form/1?open=1.a#i-1-a-status"));
        program("eth", "ETH", 0, Map.of("1.a.status", "planned"));
        leads("one.eth", "ETH", "unanswered").header("Location", endsWith("/form/7?open=7.a#i-7-a-status"));
        program("eth", "ETH", 1, Map.of("7.a.status", "planned"));
        leads("one.eth", "ETH", "unanswered").header("Location", endsWith("/review?none=unanswered"));
    }

    @Test
    void tellsTheHistoryOfAnAnswerAndPutsAnEarlierOneBack() {
        program("ecu", "ECU", 0, Map.of("1.a.authority", "First"));
        save("ecu", "/returns/2026/ECU/form/1/1.a", 1, Map.of("a.1.a.authority", "Second"))
                .statusCode(303);

        get("ecu", "/returns/2026/ECU/history/1.a.authority")
                .statusCode(200)
                .body(containsString("First"))
                .body(containsString("by a program"))
                .body(containsString("in the form"));
        save("ecu", "/returns/2026/ECU/history/1.a.authority", 2, Map.of("value", "First"))
                .statusCode(303);
        Browser.program("ecu")
                .get("/api/v1/returns/2026/ECU/answers/1.a.authority/history")
                .then()
                .statusCode(200)
                .body("value", equalTo(List.of("First", "Second", "First")))
                .body("channel", equalTo(List.of("form", "form", "api")))
                .body("by", equalTo(List.of("ecu", "ecu", "ecu")));
        save("ecu", "/returns/2026/ECU/history/1.a.authority", 1, Map.of("value", "Second"))
                .statusCode(303);
        save("ecu", "/returns/2026/ECU/history/1.a.authority", 3, Map.of("value", "Third"))
                .statusCode(409)
                .body(containsString("changed in two places"));
    }

    @Test
    void knowsNoHistoryOfWhatIsNotAsked() {
        Browser.program("ecu")
                .get("/api/v1/returns/2026/ECU/answers/1.a.shoe_size/history")
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
        program("gnq", "GNQ", 0, Map.of("1.a.status", "full"));

        var page = get("gnq", "/returns/2026/GNQ/print?chapter=1")
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
        var page = get("guy", "/returns/2026/GUY/form/1").extract().asString();
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
