package org.rapporteur.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;

@QuarkusTest
class SignInTest {

    @Test
    void leadsBackToWhereOneWantedToGo() {
        Browser.anonymous()
                .get("/accounts?search=aut")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Faccounts%3Fsearch%3Daut"));
        Browser.anonymous()
                .formParam("name", "administrator")
                .formParam("password", "trial")
                .formParam("to", "/accounts?search=aut")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts?search=aut"));
    }

    @Test
    void neverLeadsToAnotherSite() {
        Browser.anonymous()
                .formParam("name", "administrator")
                .formParam("password", "trial")
                .formParam("to", "//elsewhere.example/")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("elsewhere")));
    }

    @Test
    void keepsTheSessionFromScriptsAndFromOtherSites() {
        Browser.anonymous()
                .formParam("name", "aut")
                .formParam("password", "trial")
                .post("/sign-in")
                .then()
                .header("Set-Cookie", allOf(containsStringIgnoringCase("HttpOnly"), containsString("SameSite=Strict")));
    }

    @Test
    void answersAWrongPasswordAndAnUnknownAccountAlike() {
        var known = refusal("afg");
        var unknown = refusal("nobody");
        assertThat(known.replace("afg", "")).isEqualTo(unknown.replace("nobody", ""));
    }

    private static String refusal(String name) {
        return Browser.anonymous()
                .formParam("name", name)
                .formParam("password", "wrong")
                .post("/sign-in")
                .then()
                .statusCode(401)
                .body(containsString("do not go together"))
                .extract()
                .asString();
    }

    @Test
    void showsTheTrialAccounts() {
        Browser.anonymous().get("/sign-in").then().statusCode(200).body(containsString("<code>aut</code>"));
    }

    @Test
    void leadsEachRoleToItsWork() {
        home("aut", "/returns/2026/AUT");
        home("secretariat", "/status/2026");
        home("administrator", "/accounts");
        Browser.anonymous().get("/").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    private static void home(String account, String address) {
        Browser.signedIn(account).get("/").then().statusCode(303).header("Location", endsWith(address));
    }

    @Test
    void takesNoSessionOnTheApi() {
        Browser.signedIn("secretariat")
                .accept("application/json")
                .get("/api/v1/probe/who")
                .then()
                .statusCode(401);
    }

    @Test
    void takesNoBasicCredentialsOnPages() {
        Browser.program("administrator")
                .redirects()
                .follow(false)
                .get("/accounts")
                .then()
                .statusCode(303);
    }

    @Test
    void endsTheSessionOnSigningOut() {
        Browser.signedIn("aut")
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("rapporteur-session=;"));
    }

    @Test
    void refusesASessionThatWasTamperedWith() {
        var session = Browser.session("administrator", "trial");
        var other = session.charAt(5) == 'A' ? 'B' : 'A';
        Browser.anonymous()
                .cookie("rapporteur-session", session.substring(0, 5) + other + session.substring(6))
                .get("/accounts")
                .then()
                .statusCode(303);
    }

    @Test
    void asksAProgramForAPasswordOrAToken() {
        var challenges = given().get("/api/v1/probe/who")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("sign_in_needed"))
                .extract()
                .headers()
                .getValues("WWW-Authenticate");
        assertThat(challenges)
                .containsExactly("Basic realm=\"Rapporteur\", charset=\"UTF-8\"", "Bearer realm=\"Rapporteur\"");
    }

    @Test
    void saysToAProgramThatItsPasswordIsWrong() {
        given().auth()
                .preemptive()
                .basic("aut", "wrong")
                .get("/api/v1/probe/who")
                .then()
                .statusCode(401)
                .body("code", equalTo("sign_in_refused"));
    }

    @Test
    void knowsTheAccountOfAProgram() {
        Browser.program("AUT").get("/api/v1/probe/who").then().statusCode(200).body("name", equalTo("aut"));
    }
}
