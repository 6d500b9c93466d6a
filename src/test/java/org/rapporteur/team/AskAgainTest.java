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
        knows("TUV", "health@tuv.example", "justice@tuv.example");
        askedBefore("TUV", "health@tuv.example", List.of("2", "9"), List.of("3.a"));
        askedBefore("TUV", "justice@tuv.example", List.of("9"), List.of());

        page("TUV").body(containsString("Ask the same people again"));
        Browser.signedIn("tuv")
                .formParam("due", "2199-01-31")
                .post("/returns/2026/TUV/contributors/again")
                .then()
                .statusCode(201)
                .body(containsString("health@tuv.example"));

        var shares = Share.standing(requests.of(2026, "TUV"));
        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.account()).isEqualTo("health@tuv.example");
            assertThat(share.edits().places()).containsExactly("2");
            assertThat(share.reads().places()).containsExactly("3.a");
            assertThat(share.toAnswer().get(0).due()).contains(LocalDate.of(2199, 1, 31));
        });
    }

    @Test
    void asksNobodyTwice() {
        knows("VUT", "health@vut.example", "justice@vut.example");
        askedBefore("VUT", "health@vut.example", List.of("2"), List.of());
        Contributor.invite("VUT", "health@vut.example", "4");

        Browser.signedIn("vut")
                .post("/returns/2026/VUT/contributors/again")
                .then()
                .statusCode(303);

        assertThat(requests.of(2026, "VUT", "health@vut.example"))
                .hasValueSatisfying(share -> assertThat(share.edits().places()).containsExactly("4"));
    }

    @Test
    void saysThatADayHasPassed() {
        Browser.signedIn("ton")
                .formParam("due", "2001-01-31")
                .post("/returns/2026/TON/contributors/again")
                .then()
                .statusCode(422);
    }

    @Test
    void tellsAContributorOfTheOtherYears() {
        knows("WSM", "health@wsm.example");
        askedBefore("WSM", "health@wsm.example", List.of("2"), List.of());

        Browser.signedIn("health@wsm.example", Contributor.PASSWORD)
                .get("/returns/2026/WSM/part")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is asked of you for 2026"))
                .body(containsString("href=\"/returns/2025/WSM/part\""));
        Browser.program("health@wsm.example", Contributor.PASSWORD)
                .get("/api/v1/returns/2025/WSM")
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
