package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;

@QuarkusTest
class TooManyAttemptsTest {

    @Test
    void closesAnAccountEvenToTheRightPassword() {
        for (int i = 0; i < 10; i++) {
            program("fji", "wrong").statusCode(401);
        }
        var wait = program("fji", "trial")
                .statusCode(429)
                .body("code", equalTo("too_many_attempts"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(1, 900);
        Browser.anonymous()
                .formParam("name", "FJI")
                .formParam("password", "trial")
                .post("/sign-in")
                .then()
                .statusCode(429)
                .body(containsString("Too many attempts"));
    }

    @Test
    void countsNoSuccess() {
        for (int i = 0; i < 40; i++) {
            program("gha", "trial").statusCode(200);
        }
    }

    private static ValidatableResponse program(String name, String password) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(name, password)
                .get("/api/v1/probe/who")
                .then();
    }
}
