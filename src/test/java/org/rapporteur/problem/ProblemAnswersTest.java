package org.rapporteur.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemAnswersTest {

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
}
