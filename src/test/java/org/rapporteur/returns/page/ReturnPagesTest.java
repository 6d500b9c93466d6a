package org.rapporteur.returns.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;

@QuarkusTest
class ReturnPagesTest {

    private static final String HOME = "/returns/2026/BEL";

    @Test
    void showsAStateItsOwnReturnWithTheUpload() {
        Browser.signedIn("bel")
                .get(HOME)
                .then()
                .statusCode(200)
                .body(containsString("enctype=\"multipart/form-data\""));
    }

    @Test
    void showsTheSecretariatAReturnWithoutTheUpload() {
        Browser.signedIn("secretariat")
                .get(HOME)
                .then()
                .statusCode(200)
                .body(not(containsString("multipart/form-data")))
                .body(containsString("only the State can change it"));
    }

    @Test
    void keepsAReturnFromAnotherStateAndFromTheAdministrator() {
        Browser.signedIn("aut").get(HOME).then().statusCode(403);
        Browser.signedIn("administrator").get(HOME).then().statusCode(403);
    }

    @Test
    void leadsToSignInWhereNobodyIsSignedIn() {
        Browser.anonymous().get(HOME).then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void saysKindlyThatNoFileWasChosen() {
        Browser.signedIn("bel")
                .multiPart("note", "no file")
                .post(HOME + "/uploads")
                .then()
                .statusCode(422)
                .body(containsString("No file was chosen"));
    }

    @Test
    void saysOnTheHomeWhyAFileIsRefused() {
        Browser.signedIn("bel")
                .multiPart("file", "letter.xlsx", "Dear colleagues".getBytes(StandardCharsets.UTF_8))
                .post(HOME + "/uploads")
                .then()
                .statusCode(422)
                .body(containsString("id=\"refused\""));
    }

    @Test
    void showsWhatBlocksASubmission() {
        Browser.signedIn("bel")
                .formParam("revision", 0)
                .post(HOME + "/submissions")
                .then()
                .statusCode(422)
                .body(containsString("cannot be submitted yet"));
    }

    @Test
    void keepsTheStatusBoardForTheSecretariat() {
        Browser.signedIn("secretariat")
                .get("/status/2026")
                .then()
                .statusCode(200)
                .body(containsString("193"));
        Browser.program("secretariat").get("/api/v1/status/2026").then().statusCode(200);
        Browser.signedIn("bel").get("/status/2026").then().statusCode(403);
    }

    @Test
    void showsTheCatalogueToEverybodyInBothDirections() {
        Browser.anonymous().get("/catalogue/1.o").then().statusCode(200).body(containsString("[to set targets"));
        Browser.anonymous().get("/references/Action 4.a").then().statusCode(200).body(containsString("/catalogue/1.a"));
        Browser.anonymous().get("/catalogue/9.z").then().statusCode(404);
        Browser.anonymous().get("/catalogue?q=<b>").then().statusCode(200).body(not(containsString("<b>")));
    }
}
