package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;

@QuarkusTest
class TokensPageTest {

    private static final String OWNER = "tza";
    private static final Pattern SECRET = Pattern.compile("secret\">(rap_[A-Za-z0-9_-]+)<");

    @AfterEach
    void revokeAll() {
        change(account -> {
            AccessToken.revokeAll(OWNER);
            account.disabled = false;
            account.mustChangePassword = false;
        });
    }

    @Test
    void letsAProgramInAsTheAccountThatMadeTheToken() {
        program(made("nightly")).statusCode(200).body("name", equalTo(OWNER));
    }

    @Test
    void givesTheTokenTheRoleOfItsAccountAndNoMore() {
        var token = made("nightly");
        get("/api/v1/returns/2026/TZA", token).statusCode(200);
        get("/api/v1/returns/2026/AUT", token).statusCode(403);
        get("/api/v1/status/2026", token).statusCode(403);
    }

    @Test
    void showsTheTokenOnceAndKeepsOnlyItsHash() {
        var token = made("nightly");
        page().body(not(containsString(token)))
                .body(containsString("nightly"))
                .body(containsString("<code>" + token.substring(token.length() - 4) + "</code>"));
        assertThat(token).hasSizeGreaterThanOrEqualTo(36);
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> AccessToken.ofAccount(OWNER).get(0).sha256);
        assertThat(stored).isEqualTo(new TokenSecret(token).sha256()).doesNotContain(token);
    }

    @Test
    void writesDownTheDayOfTheLastUse() {
        var token = made("nightly");
        page().body(containsString("<td>Never</td>"));
        program(token).statusCode(200);
        page().body(not(containsString("<td>Never</td>")));
        assertThat(lastUsed()).isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1), LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void refusesARevokedToken() {
        var token = made("nightly");
        revoke(OWNER, id()).statusCode(303).header("Location", endsWith("/accounts/tokens"));
        refused(token);
        page().body(containsString("No access token"));
    }

    @Test
    void letsNobodyRevokeTheTokenOfAnother() {
        var token = made("nightly");
        revoke("aut", id()).statusCode(404);
        revoke("administrator", id()).statusCode(404);
        program(token).statusCode(200);
    }

    @Test
    void refusesTheTokenOfADisabledAccount() {
        var token = made("nightly");
        change(account -> account.disabled = true);
        refused(token);
    }

    @Test
    void refusesTheTokenWhereThePasswordMustBeChanged() {
        var token = made("nightly");
        change(account -> account.mustChangePassword = true);
        program(token).statusCode(403).body("code", equalTo("new_password_needed"));
    }

    @Test
    void revokesAllTokensWithANewPasswordFromTheAdministrator() {
        var token = made("nightly");
        var hash = QuarkusTransaction.requiringNew()
                .call(() -> Account.named(OWNER).orElseThrow().passwordHash);
        Browser.signedIn("administrator")
                .post("/accounts/" + OWNER + "/password")
                .then()
                .statusCode(200);
        change(account -> {
            account.passwordHash = hash;
            account.mustChangePassword = false;
        });
        refused(token);
    }

    @Test
    void refusesATokenThatWeNeverMade() {
        refused("rap_" + "x".repeat(43));
        refused("trial");
    }

    @Test
    void opensNoPage() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .header("Authorization", "Bearer " + made("nightly"))
                .get("/accounts/tokens")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void saysWhatIsWrongWithANewToken() {
        made("nightly");
        create("nightly", "30").statusCode(422).body(containsString("already a token of this name"));
        create(" ", "30").statusCode(422).body(containsString("has no name"));
        create("x".repeat(65), "30").statusCode(422).body(containsString("too long"));
        create("other", "3650").statusCode(422).body(containsString("No time was chosen"));
    }

    @Test
    void stopsAtTwentyTokens() {
        for (int i = 0; i < 20; i++) {
            made("program " + i);
        }
        create("one more", "30").statusCode(422).body(containsString("no more can be made"));
    }

    @Test
    void describesBothWaysToSignIn() {
        RestAssured.given()
                .accept("application/json")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.values().scheme", hasItems("basic", "bearer"))
                .body("security.collect { it.keySet().first() }", hasItems("password", "token"));
    }

    private static String made(String name) {
        var shown = create(name, "30").statusCode(201).extract().asString();
        var matcher = SECRET.matcher(shown);
        assertThat(matcher.find()).as("a token is shown").isTrue();
        return matcher.group(1);
    }

    private static ValidatableResponse create(String name, String days) {
        return Browser.signedIn(OWNER)
                .formParam("name", name)
                .formParam("days", days)
                .post("/accounts/tokens")
                .then();
    }

    private static ValidatableResponse page() {
        return Browser.signedIn(OWNER).get("/accounts/tokens").then().statusCode(200);
    }

    private static ValidatableResponse revoke(String account, long id) {
        return Browser.signedIn(account)
                .post("/accounts/tokens/" + id + "/revocation")
                .then();
    }

    private static ValidatableResponse program(String token) {
        return get("/api/v1/probe/who", token);
    }

    private static void refused(String token) {
        var challenges = program(token)
                .statusCode(401)
                .body("code", equalTo("token_refused"))
                .extract()
                .headers()
                .getValues("WWW-Authenticate");
        assertThat(challenges).contains("Bearer realm=\"Rapporteur\", error=\"invalid_token\"");
    }

    private static ValidatableResponse get(String address, String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get(address)
                .then();
    }

    private static long id() {
        return QuarkusTransaction.requiringNew()
                .call(() -> AccessToken.ofAccount(OWNER).get(0).id);
    }

    private static LocalDate lastUsed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> AccessToken.ofAccount(OWNER).get(0).lastUsedOn);
    }

    private static void change(Consumer<Account> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(Account.named(OWNER).orElseThrow()));
    }
}
