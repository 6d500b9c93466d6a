package org.rapporteur.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.testing.Browser;

/** Editions for programs, and what a State may do with its return while its edition has each status. */
@QuarkusTest
class EditionApiTest {

    private static final String SECRETARIAT = "secretariat";
    private static final String CLOSED = "/api/v1/returns/2025/che";
    private static final Map<String, Object> ANSWERS =
            Map.of("baseRevision", 0, "answers", Map.of("1.a.status", "full"));

    @Inject
    EditionTable table;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Editions editions;

    /** For a connection that takes no part in the transaction of the test. */
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /** Other tests find 2025 as the trial left it. */
    @AfterEach
    void closeAgain() {
        if (table.row(2025).orElseThrow().status() != EditionStatus.CLOSED) {
            table.move(2025, EditionStatus.CLOSED);
        }
    }

    @Test
    void givesEachEditionWithItsStatusAndItsSize() {
        api(SECRETARIAT, "/api/v1/editions/2026")
                .statusCode(200)
                .body("year", equalTo(2026))
                .body("status", equalTo("open"))
                .body("instrument", equalTo("ungass-2016"))
                .body("due", equalTo("2027-03-31"))
                .body("definitionHash", equalTo(hash(2026)))
                .body("required", equalTo(103))
                .body("requiredAtMost", greaterThan(103))
                .body("chapters", hasSize(7))
                .body("chapters[0].number", equalTo(1))
                .body("chapters[0].types.choice", greaterThan(15));
        api("aut", "/api/v1/editions").body("year", equalTo(List.of(2024, 2025, 2026)));
    }

    @Test
    void givesTheItemsOfAnEditionAndKnowsNoneOfAnotherYear() {
        api("aut", "/api/v1/editions/2026/items").statusCode(200).body("code", hasItem("1.a.status"));
        api("aut", "/api/v1/editions/1999/items").statusCode(404).body("code", equalTo("unknown_edition"));
    }

    @Test
    void takesNoAnswerWhileAnEditionIsNotOpen() {
        Browser.program("che")
                .contentType("application/json")
                .body(ANSWERS)
                .patch(CLOSED + "/answers")
                .then()
                .statusCode(409)
                .body("code", equalTo("edition_not_open"))
                .body("detail", containsString("2025 is closed"));
        Browser.program("che")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(new byte[] {1})
                .post(CLOSED + "/uploads")
                .then()
                .statusCode(409)
                .body("code", equalTo("edition_not_open"));
        Browser.program("che")
                .contentType("application/json")
                .post(CLOSED + "/submissions")
                .then()
                .statusCode(409)
                .body("code", equalTo("edition_not_open"));
        api("che", CLOSED).statusCode(200).body("revision", equalTo(0));
    }

    @Test
    void takesAnswersAgainWhereItIsOpenedAgain() {
        move(2025, "open").statusCode(200).body("status", equalTo("open"));

        Browser.program("che")
                .contentType("application/json")
                .body(Map.of("baseRevision", 0, "answers", Map.of("1.b.status", "full")))
                .patch(CLOSED + "/answers")
                .then()
                .statusCode(200);
        move(2025, "closed").statusCode(200);
        assertThat(table.events(2025))
                .extracting(EditionEvent::status)
                .endsWith(EditionStatus.OPEN, EditionStatus.CLOSED);
        assertThat(table.events(2025)).last().extracting(EditionEvent::by).isEqualTo(Optional.of(SECRETARIAT));
    }

    @Test
    void letsNobodyCloseAnEditionWhileAnAnswerIsBeingTaken() {
        QuarkusTransaction.requiringNew().run(() -> {
            editions.holdOpen(2026);
            assertThatThrownBy(this::closeWithoutWaiting).hasMessageContaining("lock timeout");
        });
        assertThat(table.row(2026).orElseThrow().status()).isEqualTo(EditionStatus.OPEN);
    }

    private void closeWithoutWaiting() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '100ms'");
            statement.execute("update edition set status = 'closed' where year = 2026");
        }
    }

    @Test
    void movesOnlyToTheNextStep() {
        move(2024, "open").statusCode(409).body("code", equalTo("edition_cannot_become"));
        move(2024, "published").statusCode(409);
        move(2026, "published").statusCode(409).body("detail", containsString("is open and cannot become published"));
        move(2026, "draft").statusCode(409);
        move(1999, "open").statusCode(404);
        move(2025, "nonsense").statusCode(400).body("code", equalTo("bad_request"));
        Browser.program(SECRETARIAT)
                .contentType("application/json")
                .put("/api/v1/editions/2025/status")
                .then()
                .statusCode(400);
        assertThat(table.row(2024).orElseThrow().status()).isEqualTo(EditionStatus.PUBLISHED);
    }

    @Test
    void movesNothingThatWasNotSeen() {
        Browser.program(SECRETARIAT)
                .contentType("application/json")
                .body(Map.of("status", "open", "definitionHash", "0".repeat(64)))
                .put("/api/v1/editions/2025/status")
                .then()
                .statusCode(409)
                .body("code", equalTo("edition_has_changed"));
        assertThat(table.row(2025).orElseThrow().status()).isEqualTo(EditionStatus.CLOSED);
    }

    @Test
    void saysWhatChangedSinceTheEditionBefore() {
        api("aut", "/api/v1/editions/2026/changes?since=2025")
                .statusCode(200)
                .body("year", equalTo(2026))
                .body("since", equalTo(2025))
                .body("chapters.number", equalTo(List.of(1, 2, 5)))
                .body("chapters[0].recommendations[0].added.code", hasItem("1.a.means.law"))
                .body("chapters.recommendations.flatten().removed.flatten()", hasSize(0))
                .body("chapters.recommendations.flatten().reworded.flatten()", hasSize(0));
        api("aut", "/api/v1/editions/2026/changes").statusCode(200).body("since", equalTo(2025));
        api("aut", "/api/v1/editions/2025/changes?since=2024").statusCode(200).body("chapters", hasSize(0));
        api("aut", "/api/v1/editions/2024/changes").statusCode(404);
        api("aut", "/api/v1/editions/2026/changes?since=1999").statusCode(404);
    }

    private static ValidatableResponse move(int year, String status) {
        return Browser.program(SECRETARIAT)
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/editions/" + year + "/status")
                .then();
    }

    private static ValidatableResponse api(String account, String address) {
        return Browser.program(account).get(address).then();
    }

    private String hash(int year) {
        return questionnaires.of(year).orElseThrow().definitionHash();
    }
}
