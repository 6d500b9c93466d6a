package org.rapporteur.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.Contributor;

/** The day of a focal point and of those whom it asks, where no mail is sent. Each test takes another State. */
@QuarkusTest
class TeamPagesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void leadsFromAnInvitationToTheOwnPart() {
        var words =
                ask("LUX", "health@lux.example", "2").statusCode(201).extract().asString();
        assertThat(words).contains("This is a trial, so nothing was sent", "Chapter 2", "mailto:health@lux.example");
        var link = Contributor.link(words);

        Browser.anonymous()
                .get(link)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Luxembourg"), containsString("health@lux.example")));
        choose(link, "too short", "too short").statusCode(422).body(containsString("too short"));
        choose(link, Contributor.PASSWORD, "another one here").statusCode(422).body(containsString("not the same"));
        choose(link, Contributor.PASSWORD, Contributor.PASSWORD)
                .statusCode(303)
                .header("Location", endsWith("/returns/2026/LUX/part"));

        contributor("health@lux.example")
                .get("/returns/2026/LUX/part")
                .then()
                .statusCode(200)
                .body(allOf(containsString("What you are asked for"), containsString("Chapter 2")))
                .body(not(containsString("Chapter 3")));
        choose(link, "somebody else chooses", "somebody else chooses").statusCode(404);
        Browser.anonymous().get(link).then().statusCode(404).body(containsString("This link cannot be used"));
    }

    @Test
    void saysOfALinkThatNeverWasWhatItSaysOfAUsedOne() {
        Browser.anonymous()
                .get("/invitations/nothing")
                .then()
                .statusCode(404)
                .body(containsString("This link cannot be used"));
    }

    @Test
    void replacesALinkBySendingItAgain() {
        var first =
                Contributor.link(ask("MCO", "health@mco.example", "2").extract().asString());
        var second = Contributor.link(act("MCO", "health@mco.example", "reminder", Map.of())
                .statusCode(201)
                .extract()
                .asString());

        Browser.anonymous().get(first).then().statusCode(404);
        Browser.anonymous().get(second).then().statusCode(200);
        act("MCO", "health@mco.example", "withdrawal", Map.of()).statusCode(303);
        Browser.anonymous().get(second).then().statusCode(404);
    }

    @Test
    void showsTheFocalPointWhoIsAskedForWhatAndHowFarItIs() {
        Contributor.invite("SMR", "health@smr.example", "2", "3.a");
        answer("health@smr.example", "SMR", "3.a.status", "planned");
        say("health@smr.example", "SMR", "3.a", true).statusCode(303);

        team("SMR")
                .body(containsString("One contributor is asked for 2 parts."))
                .body(containsString("1 ready"))
                .body(containsString("0 in progress"))
                .body(containsString("1 not started"))
                .body(containsString("Ministry of health@smr.example"))
                .body(containsString("3.b"));
        answer("health@smr.example", "SMR", "3.a.status", "full");
        team("SMR").body(containsString("Ready, changed since"));
        say("health@smr.example", "SMR", "3.a", false).statusCode(303);
        team("SMR").body(containsString("1 in progress"));
    }

    @Test
    void closesEverythingAtOnceWhenTheLastRequestIsWithdrawn() {
        Contributor.invite("LVA", "health@lva.example", "2");
        answer("health@lva.example", "LVA", "2.a.status", "planned");
        var session = Browser.session("health@lva.example", Contributor.PASSWORD);
        var token = token("health@lva.example");
        bearer(token).get("/api/v1/returns/2026/LVA").then().statusCode(200);

        act("LVA", "health@lva.example", "withdrawal", Map.of()).statusCode(303);

        bearer(token).get("/api/v1/returns/2026/LVA").then().statusCode(401);
        program("health@lva.example").get("/api/v1/returns/2026/LVA").then().statusCode(403);
        program("health@lva.example")
                .get("/api/v1/returns/2026/LVA/workbook")
                .then()
                .statusCode(403);
        Browser.anonymous()
                .cookie("rapporteur-session", session)
                .accept(XLSX)
                .get("/returns/2026/LVA/workbook")
                .then()
                .statusCode(403);
        contributor("health@lva.example")
                .get("/returns/2026/LVA/part")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is asked of you for 2026"));
        Browser.program("lva").get("/api/v1/returns/2026/LVA").then().body("answers.'2.a.status'", equalTo("planned"));
        team("LVA").body(containsString("No longer asked"));
    }

    @Test
    void narrowsAndExtendsWhatSomebodyIsAskedFor() {
        Contributor.invite("LTU", "health@ltu.example", "2", "3.a");

        Browser.signedIn("ltu")
                .formParam("called", "Ministry of Health")
                .formParam("places", "2", "3.a")
                .formParam("may", "read", "none")
                .formParam("due", "2199-01-31")
                .post("/returns/2026/LTU/contributors/health@ltu.example/request")
                .then()
                .statusCode(303);

        program("health@ltu.example")
                .contentType(ContentType.JSON)
                .body(Map.of("baseRevision", 0, "answers", Map.of("2.a.status", "planned")))
                .patch("/api/v1/returns/2026/LTU/answers")
                .then()
                .statusCode(200)
                .body("revision", equalTo(0));
        ask("LTU", "health@ltu.example", "4").statusCode(201).body(containsString("with the password that you chose"));
        Browser.program("ltu")
                .get("/api/v1/returns/2026/LTU/contributors")
                .then()
                .body("[0].requests.place", equalTo(List.of("2", "4")))
                .body("[0].requests.edit", equalTo(List.of(false, true)))
                .body("[0].access", equalTo("active"));
    }

    @Test
    void takesNoAddressOfAnotherAccountAndDoesNotSayWhose() {
        Contributor.invite("NRU", "health@nru.example", "2");

        ask("KIR", "health@nru.example", "2")
                .statusCode(422)
                .body(containsString("This address cannot be used here"))
                .body(not(containsString("Nauru")));
        Contributor.ask("KIR", "health@nru.example", Map.of("edit", List.of("2")))
                .statusCode(409)
                .body("code", equalTo("address_not_usable"));
        ask("KIR", "kir", "2").statusCode(422).body(containsString("This is not an e-mail address"));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        Browser.signedIn("fsm")
                .formParam("address", "health@fsm.example")
                .formParam("called", "The Ministry")
                .formParam("due", "2001-01-01")
                .post("/returns/2026/FSM/contributors")
                .then()
                .statusCode(422)
                .body(containsString("Nothing is chosen"))
                .body(containsString("This day has passed"))
                .body(containsString("value=\"The Ministry\""));
        Contributor.ask("FSM", "health@fsm.example", Map.of("edit", List.of("9")))
                .statusCode(400)
                .body("code", equalTo("bad_request"));
    }

    @Test
    void givesTheProgramsOfAStateTheSame() {
        var answer = Contributor.ask(
                        "MHL",
                        "o'brien+drugs@mhl.example",
                        Map.of("edit", List.of("2.a"), "read", List.of("3"), "due", "2199-01-31"))
                .statusCode(201)
                .body("sent", equalTo(false))
                .body("contributor.access", equalTo("invited"))
                .body("contributor.requests.place", equalTo(List.of("3", "2.a")))
                .body("contributor.requests[1].due", equalTo("2199-01-31"))
                .body("contributor.requests[1].status", equalTo("not-started"))
                .extract();
        var address = answer.header("Location");

        Browser.program("mhl")
                .get(address)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ministry of o'brien+drugs@mhl.example"));
        Browser.signedIn("mhl")
                .urlEncodingEnabled(false)
                .get("/returns/2026/MHL/contributors/o%27brien%2Bdrugs@mhl.example")
                .then()
                .statusCode(200)
                .body(containsString("Invited; the link can be used until"));
        Browser.program("mhl").delete(address).then().statusCode(204);
        Browser.program("mhl")
                .get("/api/v1/returns/2026/MHL/contributors")
                .then()
                .body("size()", equalTo(0));
    }

    @Test
    void keepsContributorsAwayFromTheFocalPointsPages() {
        Contributor.invite("PLW", "health@plw.example", "2");

        contributor("health@plw.example")
                .get("/returns/2026/PLW/contributors")
                .then()
                .statusCode(403);
        program("health@plw.example")
                .get("/api/v1/returns/2026/PLW/contributors")
                .then()
                .statusCode(403);
        program("health@plw.example")
                .post("/api/v1/returns/2026/PLW/submissions")
                .then()
                .statusCode(403);
        Browser.signedIn("plw").get("/returns/2026/PLW/part").then().statusCode(303);
    }

    @Test
    void letsTheAdministratorResetAPasswordAndShutSomebodyOut() {
        Contributor.invite("EST", "health@est.example", "2");

        Browser.signedIn("administrator")
                .post("/accounts/health@est.example/password")
                .then()
                .statusCode(200);
        program("health@est.example").get("/api/v1/returns/2026/EST").then().statusCode(401);
        Browser.signedIn("administrator")
                .formParam("disabled", "true")
                .post("/accounts/health@est.example/disabled")
                .then()
                .statusCode(303);

        team("EST").body(containsString("Shut out by the administrator"));
        ask("EST", "health@est.example", "3").statusCode(422);
        act("EST", "health@est.example", "reminder", Map.of()).statusCode(404);
    }

    @Test
    void answersTheNameOfNobodyWithNotFound() {
        for (var name : List.of("nobody@est.example", "no%20body", "%00", "'")) {
            for (var what : List.of("request", "reminder", "withdrawal", "ready")) {
                Browser.signedIn("est")
                        .urlEncodingEnabled(false)
                        .post("/returns/2026/EST/contributors/" + name + "/" + what)
                        .then()
                        .statusCode(404);
            }
        }
    }

    private static ValidatableResponse ask(String iso3, String address, String place) {
        return Browser.signedIn(iso3.toLowerCase())
                .formParam("address", address)
                .formParam("called", "Ministry of Health")
                .formParam("places", place)
                .formParam("may", "edit")
                .post("/returns/2026/" + iso3 + "/contributors")
                .then();
    }

    private static ValidatableResponse act(String iso3, String account, String what, Map<String, String> fields) {
        return Browser.signedIn(iso3.toLowerCase())
                .formParams(fields)
                .post("/returns/2026/" + iso3 + "/contributors/" + account + "/" + what)
                .then();
    }

    private static ValidatableResponse choose(String link, String password, String again) {
        return Browser.anonymous()
                .formParam("password", password)
                .formParam("again", again)
                .post(link)
                .then();
    }

    private static ValidatableResponse team(String iso3) {
        return Browser.signedIn(iso3.toLowerCase())
                .get("/returns/2026/" + iso3 + "/contributors")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse say(String account, String iso3, String place, boolean ready) {
        return contributor(account)
                .formParam("places", place)
                .formParam("ready", ready)
                .post("/returns/2026/" + iso3 + "/part/ready")
                .then();
    }

    private static void answer(String account, String iso3, String item, String value) {
        var revision =
                program(account).get("/api/v1/returns/2026/" + iso3).jsonPath().getInt("revision");
        program(account)
                .contentType(ContentType.JSON)
                .body(Map.of("baseRevision", revision, "answers", Map.of(item, value)))
                .patch("/api/v1/returns/2026/" + iso3 + "/answers")
                .then()
                .statusCode(200)
                .body("revision", equalTo(revision + 1));
    }

    private static String token(String account) {
        var page = contributor(account)
                .formParam("name", "nightly")
                .formParam("days", "30")
                .post("/accounts/tokens")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        var secret = Pattern.compile("rap_[A-Za-z0-9_-]+").matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private static RequestSpecification bearer(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification contributor(String account) {
        return Browser.signedIn(account, Contributor.PASSWORD);
    }

    private static RequestSpecification program(String account) {
        return Browser.program(account, Contributor.PASSWORD);
    }
}
