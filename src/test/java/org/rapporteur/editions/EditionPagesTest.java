package org.rapporteur.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.testing.Browser;

@QuarkusTest
class EditionPagesTest {

    @Inject
    EditionTable table;

    @Inject
    Questionnaires questionnaires;

    /** Other tests find 2025 as the trial left it. */
    @AfterEach
    void closeAgain() {
        if (table.row(2025).orElseThrow().status() != EditionStatus.CLOSED) {
            table.move(2025, EditionStatus.CLOSED);
        }
    }

    @Test
    void listsTheEditionsWithWhatCanBeDone() {
        page("/editions")
                .statusCode(200)
                .body(containsString("Questionnaire 2026"))
                .body(containsString("href=\"/editions/2026/status/closed\""))
                .body(containsString("href=\"/editions/2025/status/open\""))
                .body(containsString("href=\"/editions/2025/status/published\""))
                .body(not(containsString("href=\"/editions/2024/status/")))
                .body(containsString("103 at least"));
    }

    @Test
    void showsOneEditionWithItsSizeItsChecksAndItsHistory() {
        page("/editions/2024")
                .statusCode(200)
                .body(containsString(hash(2024)))
                .body(containsString("full_without_component"))
                .body(containsString("by the program, when it started"));
        page("/editions/1999").statusCode(404);
    }

    @Test
    void showsAChapterAsAStateReadsIt() {
        page("/editions/2026/preview").statusCode(200).body(containsString("/editions/2026/preview/7"));
        page("/editions/2026/preview/1")
                .statusCode(200)
                .body(containsString("Primary prevention for children and youth"))
                .body(containsString("2009 text: Action 4.a"))
                .body(containsString("How far has your country implemented this recommendation?"))
                .body(containsString("Choose one: No action yet · Planned"))
                .body(
                        containsString(
                                "Asked where the answer to “How far has your country implemented this recommendation?” is “Not applicable”."))
                .body(containsString("Year, from 1945 to 2026"))
                .body(containsString("If it is not known:"))
                .body(containsString("full_without_component"));
        page("/editions/2026/preview/8").statusCode(404);
    }

    @Test
    void saysWhatChangedSinceTheEditionBefore() {
        page("/editions/2026/changes?since=2025")
                .statusCode(200)
                .body(containsString("1.a.means.law"))
                .body(containsString("questions added"));
        page("/editions/2025/changes?since=2024").body(containsString("ask and check the same"));
        page("/editions/2024/changes").statusCode(200);
        Browser.signedIn("aut")
                .get("/editions/2026/changes")
                .then()
                .statusCode(200)
                .body(not(containsString("href=\"/editions\"")));
    }

    @Test
    void saysWhatAStepMeansBeforeItIsTaken() {
        page("/editions/2025/status/open")
                .statusCode(200)
                .body(containsString("Open the questionnaire 2025 again?"))
                .body(containsString("name=\"hash\" value=\"" + hash(2025) + "\""));
        page("/editions/2025/status/published").body(containsString("This cannot be undone"));
        page("/editions/2026/status/published").statusCode(409);
        page("/editions/2026/status/nonsense").statusCode(400);
    }

    @Test
    void takesAStepThatWasConfirmed() {
        move(2025, "open", hash(2025)).statusCode(303).header("Location", equalTo("/editions/2025"));
        page("/editions/2025").body(allOf(containsString("Opened"), containsString("by secretariat")));
        assertThat(questionnaires.status(2025)).hasValue(EditionStatus.OPEN);

        move(2025, "closed", hash(2025)).statusCode(303);
    }

    @Test
    void takesNoStepWithADefinitionThatNobodyLookedAt() {
        move(2025, "open", "0".repeat(64)).statusCode(409).body(containsString("has changed since you looked"));

        assertThat(questionnaires.status(2025)).hasValue(EditionStatus.CLOSED);
    }

    @Test
    void takesNoStepThatAnotherSiteSends() {
        Browser.signedIn("secretariat")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("status", "open")
                .post("/editions/2025/status")
                .then()
                .statusCode(403);
    }

    @Test
    void showsAReturnOfAClosedEditionForReadingOnly() {
        Browser.signedIn("bel")
                .get("/returns/2025/BEL")
                .then()
                .statusCode(200)
                .body(containsString("This questionnaire is closed"))
                .body(not(containsString("multipart/form-data")));
    }

    @Test
    void tellsAStateKindlyThatNothingIsOpenYet() {
        Browser.signedIn("aut")
                .get("/editions/none-open")
                .then()
                .statusCode(200)
                .body(containsString("No questionnaire is open yet"));
    }

    private static ValidatableResponse page(String address) {
        return Browser.signedIn("secretariat").get(address).then();
    }

    private static ValidatableResponse move(int year, String status, String hash) {
        return Browser.signedIn("secretariat")
                .formParam("status", status)
                .formParam("hash", hash)
                .post("/editions/" + year + "/status")
                .then();
    }

    private String hash(int year) {
        return questionnaires.of(year).orElseThrow().definitionHash();
    }
}
