package org.rapporteur.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.parts.Asking;
import org.rapporteur.parts.PartRequests;
import org.rapporteur.parts.Share;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.Contributor;

@QuarkusTest
class AskAgainTest {

    @Inject
    PartRequests requests;

    @Test
    void asksTheSamePeopleForTheSameAsFarAsItIsAskedAgain() {
        knows("KWT", "health@kwt.example", "justice@kwt.example");
        askedBefore("KWT", "health@kwt.example", List.of("2", "9"), List.of("3.a"));
        askedBefore("KWT", "justice@kwt.example", List.of("9"), List.of());

        page("KWT").body(containsString("Ask the same people again"));
        Browser.signedIn("kwt")
                .formParam("due", "2199-01-31")
                .post("/returns/2026/KWT/contributors/again")
                .then()
                .statusCode(201)
                .body(containsString("health@kwt.example"));

        var shares = Share.standing(requests.of(2026, "KWT"));
        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.account()).isEqualTo("health@kwt.example");
            assertThat(share.edits().places()).containsExactly("2");
            assertThat(share.reads().places()).containsExactly("3.a");
            assertThat(share.toAnswer().get(0).due()).contains(LocalDate.of(2199, 1, 31));
        });
    }

    @Test
    void asksNobodyTwice() {
        knows("LAO", "health@lao.example", "justice@lao.example");
        askedBefore("LAO", "health@lao.example", List.of("2"), List.of());
        Contributor.invite("LAO", "health@lao.example", "4");

        Browser.signedIn("lao")
                .post("/returns/2026/LAO/contributors/again")
                .then()
                .statusCode(303);

        assertThat(requests.of(2026, "LAO", "health@lao.example"))
                .hasValueSatisfying(share -> assertThat(share.edits().places()).containsExactly("4"));
    }

    @Test
    void saysThatADayHasPassed() {
        Browser.signedIn("kaz")
                .formParam("due", "2001-01-31")
                .post("/returns/2026/KAZ/contributors/again")
                .then()
                .statusCode(422);
    }

    @Test
    void tellsAContributorOfTheOtherYears() {
        knows("LBN", "health@lbn.example");
        askedBefore("LBN", "health@lbn.example", List.of("2"), List.of());

        Browser.signedIn("health@lbn.example", Contributor.PASSWORD)
                .get("/returns/2026/LBN/part")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is asked of you for 2026"))
                .body(containsString("href=\"/returns/2025/LBN/part\""));
        Browser.program("health@lbn.example", Contributor.PASSWORD)
                .get("/api/v1/returns/2025/LBN")
                .then()
                .statusCode(200)
                .body("answers.size()", equalTo(0));
    }

    /** Made as contributors, of whom nothing is asked for 2026 any more. */
    private static void knows(String iso3, String... accounts) {
        for (var account : accounts) {
            Contributor.invite(iso3, account, "1");
            Browser.program(iso3.toLowerCase())
                    .delete("/api/v1/returns/2026/" + iso3 + "/contributors/" + account)
                    .then()
                    .statusCode(204);
        }
    }

    private void askedBefore(String iso3, String account, List<String> edits, List<String> reads) {
        var asking = new Asking(Part.of(edits), Part.of(reads), Optional.empty(), "Ministry", "");
        requests.ask(2025, iso3, account, asking, iso3.toLowerCase());
    }

    private static ValidatableResponse page(String iso3) {
        return Browser.signedIn(iso3.toLowerCase())
                .get("/returns/2026/" + iso3 + "/contributors")
                .then()
                .statusCode(200);
    }
}
