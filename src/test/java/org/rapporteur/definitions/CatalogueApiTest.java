package org.rapporteur.definitions;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The addresses of the catalogue that everybody may read. */
@QuarkusTest
class CatalogueApiTest {

    @Test
    void givesAnInstrumentToEverybody() {
        given().get("/api/v1/instruments/ungass-2016")
                .then()
                .statusCode(200)
                .body("chapters", hasSize(7))
                .body("chapters.recommendations.flatten()", hasSize(103))
                .body("chapters[0].recommendations[0].correspondence.ref", hasItem("Action 4.a"));
    }

    @Test
    void takesAReferenceWithItsSpaceEncoded() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/references/Action%204.a")
                .then()
                .statusCode(200)
                .body("ref", equalTo("Action 4.a"))
                .body("recommendations.id", hasItem("1.a"));
    }

    @Test
    void saysHowAReferenceIsWritten() {
        given().get("/api/v1/references/Action4a")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown_reference"));
    }

    @Test
    void keepsTheEditionsForThoseWhoAreSignedIn() {
        given().get("/api/v1/editions").then().statusCode(401);
        given().get("/api/v1/editions/2026/items").then().statusCode(401);
    }
}
