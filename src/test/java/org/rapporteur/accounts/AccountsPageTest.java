package org.rapporteur.accounts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;

@QuarkusTest
class AccountsPageTest {

    private static final Pattern SECRET = Pattern.compile("secret\">([a-z0-9]+)<");
    private static final String OWN = "correct horse battery";

    private static int made;

    private String name;
    private String oneTime;

    @BeforeEach
    void makeAnAccount() {
        name = "desk-" + ++made;
        oneTime = secret(create(name, "SECRETARIAT", "").statusCode(201));
    }

    @Test
    void asksForANewPasswordBeforeAnythingElse() {
        Browser.signedIn(name, oneTime)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts/password"));
        Browser.signedIn(name, oneTime)
                .get("/accounts/password")
                .then()
                .statusCode(200)
                .body(containsString("given to you by an administrator"));
        program(oneTime).statusCode(403).body("code", equalTo("new_password_needed"));
    }

    @Test
    void opensWithThePasswordOfItsOwn() {
        change(oneTime, OWN, OWN).statusCode(200).body(containsString("has been changed"));
        program(OWN).statusCode(200);
        program(oneTime).statusCode(401);
    }

    @Test
    void endsOlderSessionsWithTheOldPassword() {
        var before = Browser.session(name, oneTime);
        change(oneTime, OWN, OWN).statusCode(200);
        Browser.anonymous()
                .cookie("rapporteur-session", before)
                .get("/accounts/password")
                .then()
                .statusCode(303);
    }

    @Test
    void saysWhatIsWrongWithANewPassword() {
        change("wrong", OWN, OWN).statusCode(422).body(containsString("not the present password"));
        change(oneTime, "too short", "too short").statusCode(422).body(containsString("too short"));
        change(oneTime, OWN, OWN + "x").statusCode(422).body(containsString("not the same as the new password"));
        change(oneTime, oneTime, oneTime).statusCode(422).body(containsString("Choose another"));
        change(oneTime, "é".repeat(40), "é".repeat(40)).statusCode(422).body(containsString("too long"));
    }

    @Test
    void shutsOutADisabledAccountAtOnce() {
        change(oneTime, OWN, OWN).statusCode(200);
        program(OWN).statusCode(200);
        var session = Browser.session(name, OWN);
        administrator("/accounts/" + name + "/disabled", "true").statusCode(303);
        program(OWN).statusCode(401);
        Browser.anonymous()
                .cookie("rapporteur-session", session)
                .get("/accounts/password")
                .then()
                .statusCode(303);
        administrator("/accounts/" + name + "/disabled", "false").statusCode(303);
        program(OWN).statusCode(200);
    }

    @Test
    void givesANewOneTimePasswordWhereOneIsLost() {
        var fresh = secret(administrator("/accounts/" + name + "/password", "").statusCode(200));
        program(oneTime).statusCode(401);
        program(fresh).statusCode(403);
    }

    @Test
    void leavesTheAdministratorIn() {
        administrator("/accounts/administrator/disabled", "true").statusCode(403);
    }

    @Test
    void findsAccountsByNameAndByState() {
        list("austria").body(containsString(">aut<")).body(not(containsString(">deu<")));
        list(name).body(containsString("1 account<"));
    }

    @Test
    void saysWhatIsWrongWithANewAccount() {
        create(name, "SECRETARIAT", "").statusCode(422).body(containsString("already an account"));
        create("no spaces", "SECRETARIAT", "").statusCode(422).body(containsString("cannot be used"));
        create("tokens", "SECRETARIAT", "").statusCode(422).body(containsString("cannot be used"));
        create("fresh", "", "").statusCode(422).body(containsString("No role was chosen"));
        create("fresh", "STATE", "").statusCode(422).body(containsString("needs a State"));
        create("fresh", "ADMINISTRATOR", "AUT").statusCode(422).body(containsString("Only the role State"));
    }

    private static ValidatableResponse list(String words) {
        return Browser.signedIn("administrator")
                .queryParam("search", words)
                .get("/accounts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse create(String name, String role, String iso3) {
        return Browser.signedIn("administrator")
                .formParam("name", name)
                .formParam("role", role)
                .formParam("iso3", iso3)
                .post("/accounts")
                .then();
    }

    private static ValidatableResponse administrator(String address, String disabled) {
        return Browser.signedIn("administrator")
                .formParam("disabled", disabled)
                .post(address)
                .then();
    }

    private ValidatableResponse change(String old, String password, String again) {
        return Browser.signedIn(name, oneTime)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("old", old)
                .formParam("password", password)
                .formParam("again", again)
                .post("/accounts/password")
                .then();
    }

    private ValidatableResponse program(String password) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(name, password)
                .get("/api/v1/probe/who")
                .then();
    }

    private static String secret(ValidatableResponse response) {
        var matcher = SECRET.matcher(response.extract().asString());
        if (!matcher.find()) {
            throw new AssertionError("no one-time password is shown");
        }
        return matcher.group(1);
    }
}
