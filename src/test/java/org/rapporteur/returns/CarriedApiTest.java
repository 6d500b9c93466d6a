package org.rapporteur.returns;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.OlderEditions;

@QuarkusTest
class CarriedApiTest {

    @Inject
    OlderEditions olderEditions;

    @BeforeEach
    void reopen() {
        olderEditions.reopen();
    }

    @AfterEach
    void closeAgain() {
        olderEditions.closeAgain();
    }

    @Inject
    Signing signing;

    @Test
    void givesTheReviewsAndTakesConfirmations() {
        sign("swe");
        get("swe")
                .body("reviews", equalTo(Map.of("1.a.measures", "not_reviewed")))
                .body("status", equalTo("not_started"))
                .body("findings", hasSize(0));

        patch("swe", Map.of("baseRevision", 1, "confirm", List.of("1.a.measures")))
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("findings", hasSize(0));

        get("swe")
                .body("reviews", equalTo(Map.of("1.a.measures", "confirmed")))
                .body("answers.'1.a.measures'", equalTo("The national drug law of 2019."))
                .body("status", equalTo("in_progress"));
    }

    @Test
    void takesAnswersAndConfirmationsTogetherAndLosesNoneForAWrongCode() {
        sign("sur");

        patch(
                        "sur",
                        Map.of(
                                "baseRevision",
                                1,
                                "answers",
                                Map.of("1.a.status", "partial"),
                                "confirm",
                                List.of("9.z.measures", "1.b.measures", "1.a.measures")))
                .statusCode(200)
                .body("findings.code", equalTo(List.of("unknown_item", "not_carried_over")))
                .body("findings[1].item", equalTo("1.b.measures"));

        get("sur")
                .body("reviews", equalTo(Map.of("1.a.measures", "confirmed")))
                .body("answers.'1.a.status'", equalTo("partial"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1.a.measures\"", "[1]", "{}", "[null]"})
    void refusesAnythingElseThanAListOfCodes(String confirm) {
        Browser.program("lka")
                .contentType(ContentType.JSON)
                .body("{\"baseRevision\": 0, \"answers\": {}, \"confirm\": " + confirm + "}")
                .patch("/api/v1/returns/2026/LKA/answers")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad_request"));
    }

    @Test
    void givesWhatTheRulesFind() {
        patch(
                        "sdn",
                        Map.of(
                                "baseRevision",
                                0,
                                "answers",
                                Map.of("1.a.status", "full", "1.a.elements.parenting", "not_in_place")))
                .statusCode(200);

        get("sdn")
                .body("findings.code", hasItem("full_without_component"))
                .body("findings.find { it.code == 'full_without_component' }.level", equalTo("warning"))
                .body("findings.find { it.code == 'full_without_component' }.item", equalTo("1.a.status"));
    }

    private void sign(String account) {
        signing.sign(
                new Respondent(account.toUpperCase()),
                2025,
                "1.a.status",
                "partial",
                "1.a.measures",
                "The national drug law of 2019.");
    }

    private static ValidatableResponse get(String account) {
        return Browser.program(account)
                .get("/api/v1/returns/2026/" + account)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse patch(String account, Map<String, ?> body) {
        return Browser.program(account)
                .contentType(ContentType.JSON)
                .body(body)
                .patch("/api/v1/returns/2026/" + account + "/answers")
                .then();
    }
}
