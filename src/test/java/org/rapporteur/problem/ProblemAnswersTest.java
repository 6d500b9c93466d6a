package org.rapporteur.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;

@QuarkusTest
class ProblemAnswersTest {

    @TestHTTPResource("/")
    URI ours;

    @Test
    void showsAPersonAPageWhereAnAddressIsUnknown() {
        given().accept("text/html")
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .body(containsString("<h1>Not found</h1>"))
                .body(containsString("This is a trial"));
    }

    @Test
    void tellsAProgramInProblemJsonWhereAnAddressIsUnknown() {
        given().get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not_found"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/api/v1/nothing-here"))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    @Test
    void saysThatAMethodIsNotPossible() {
        given().header("Sec-Fetch-Site", "same-origin")
                .accept("text/html")
                .post("/")
                .then()
                .statusCode(405)
                .body(containsString("Not possible here"));
    }

    @Test
    void namesThePlaceOfAValueOfAnotherKind() {
        send("{\"revision\": \"seven\"}").body("detail", containsString("at revision"));
        send("{\"answers\": {\"1.a.status\": [1]}}").body("detail", containsString("at answers.1.a.status"));
    }

    @Test
    void namesTheLineWhereJsonCannotBeRead() {
        send("{\n \"revision\": }").body("detail", containsString("line 2"));
    }

    private static ValidatableResponse send(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/probe/sent")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad_request"));
    }

    @Test
    void namesAParameterOutsideItsLimits() {
        given().get("/api/v1/probe/checked?size=11")
                .then()
                .statusCode(400)
                .body("detail", containsString("at size: found 11"));
    }

    @Test
    void refusesWhatIsInAFormatThatIsNotTaken() {
        given().contentType("text/plain")
                .body("x")
                .post("/api/v1/probe/sent")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported_media_type"));
        given().accept("text/csv")
                .get("/api/v1/probe/who")
                .then()
                .statusCode(406)
                .body("code", equalTo("not_acceptable"));
    }

    @Test
    void keepsAMistakeOfOursToItselfButForANumber() {
        given().get("/api/v1/probe/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal"))
                .body("detail", matchesPattern(".*the number [0-9a-f]{8}\\."))
                .body(not(containsString("secret of the stack")));
    }

    @Test
    void closesAnAddressWithoutAPermissionToEverybody() {
        Browser.program("secretariat")
                .get("/api/v1/probe/forgotten")
                .then()
                .statusCode(403)
                .body("code", equalTo("not_allowed"));
    }

    @Test
    void refusesABodyOverTheLimitAndLetsItBeSentToTheEnd() throws IOException, InterruptedException {
        var upload = HttpRequest.newBuilder(ours.resolve("/api/v1/probe/sent"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[26 * 1024 * 1024]))
                .build();
        var answer = HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too_large", "25 megabytes");
    }
}
