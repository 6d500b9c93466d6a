package org.rapporteur.launch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @Test
    void saysThatItIsReadyWhereItsDatabaseAnswers() {
        given().get("/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void describesItsApi() {
        given().accept("application/json")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Rapporteur"))
                .body("info.license.name", equalTo("Apache-2.0"));
    }

    @Test
    void describesNothingButItsApi() {
        given().accept("application/json")
                .get("/api/openapi")
                .then()
                .body("paths.keySet()", hasItem("/api/v1/returns/{year}/{iso3}/uploads"))
                .body("paths.keySet()", everyItem(startsWith("/api/v1/")));
    }
}
