package org.rapporteur.accounts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.Browser;

@QuarkusTest
class SameOriginTest {

    @TestHTTPResource("/")
    URI ours;

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void refusesAChangeThatDoesNotComeFromOurPages(String site) {
        signIn(RestAssured.given().header("Sec-Fetch-Site", site)).statusCode(403);
    }

    @Test
    void refusesAChangeThatDoesNotSayWhereItComesFrom() {
        signIn(RestAssured.given())
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("Request from another site"));
    }

    @Test
    void believesFetchMetadataBeforeTheOrigin() {
        signIn(RestAssured.given().header("Sec-Fetch-Site", "cross-site").header("Origin", origin()))
                .statusCode(403);
    }

    @Test
    void takesOurOriginWhereABrowserSendsNoFetchMetadata() {
        signIn(RestAssured.given().header("Origin", origin())).statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "not an address", ""})
    void refusesEveryOtherOrigin(String origin) {
        signIn(RestAssured.given().header("Origin", origin)).statusCode(403);
    }

    @Test
    void refusesAChangeOnTheApiFromAnotherOriginWithoutFetchMetadata() {
        Browser.program("aut")
                .header("Origin", "http://elsewhere.example")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/probe/sent")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross_site_request"));
    }

    @Test
    void refusesAChangeOnTheApiThatAnotherSiteSendsThroughABrowser() {
        Browser.program("aut")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/probe/sent")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross_site_request"));
    }

    @Test
    void takesAChangeOnTheApiFromAProgram() {
        Browser.program("aut")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/probe/sent")
                .then()
                .statusCode(200);
    }

    @Test
    void answersAReadingFromAnywhere() {
        RestAssured.given()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(not(containsString("another site")));
    }

    private String origin() {
        return ours.getScheme() + "://" + ours.getAuthority();
    }

    private static ValidatableResponse signIn(RequestSpecification request) {
        return request.redirects()
                .follow(false)
                .accept("text/html")
                .formParam("name", "aut")
                .formParam("password", "trial")
                .post("/sign-in")
                .then();
    }
}
