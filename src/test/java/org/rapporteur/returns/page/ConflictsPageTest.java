package org.rapporteur.returns.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Browser;

@QuarkusTest
class ConflictsPageTest {

    private static final String BEFORE = "A law of 2019.";
    private static final String STANDING = "A law of 2019, amended.";
    private static final String OFFERED = "A law of 2019, <b>repealed</b>.";

    @Test
    void showsBothAnswersAndTakesTheChosenOne() {
        conflict("hun", "1.a.measures");
        var page = page("hun");
        assertThat(page).contains(BEFORE, STANDING, "A law of 2019, &lt;b&gt;repealed&lt;/b&gt;.", "hun");

        var id = ids("hun").get(0);
        send("hun", "take", id).statusCode(303);

        assertThat(page("hun")).contains("No answer is in conflict.").doesNotContain(STANDING);
        answers("hun").body("answers.'1.a.measures'", equalTo(OFFERED));
    }

    @Test
    void settlesAllOfAKindAtOnce() {
        conflict("isl", "1.a.measures", "1.b.measures", "1.c.measures");
        send("isl", "keep", String.join(" ", ids("isl"))).statusCode(303);
        assertThat(page("isl")).contains("No answer is in conflict.");
        answers("isl").body("answers.'1.c.measures'", equalTo(STANDING));
    }

    @Test
    void saysThatAnAnswerHasChangedSinceItWasLookedAt() {
        conflict("ind", "1.a.measures");
        var id = ids("ind").get(0);
        patch("ind", 2, "1.b.measures", "Something else.").statusCode(200);
        Browser.signedIn("ind")
                .formParam("revision", 1)
                .formParam("take", id)
                .post("/returns/2026/IND/conflicts")
                .then()
                .statusCode(409)
                .body(containsString("One of them is still open"))
                .body(containsString(STANDING));
        answers("ind").body("answers.'1.a.measures'", equalTo(STANDING));
    }

    @Test
    void letsTheSecretariatReadAndNotDecide() {
        conflict("idn", "1.a.measures");
        Browser.signedIn("secretariat")
                .get("/returns/2026/IDN/conflicts")
                .then()
                .statusCode(200)
                .body(allOf(containsString(STANDING), not(containsString("name=\"take\""))));
    }

    @Test
    void overlooksWhatIsNoConflict() {
        conflict("irn", "1.a.measures");
        send("irn", "take", "x -1 99999999999999999999 ' or 1=1").statusCode(303);
        assertThat(ids("irn")).hasSize(1);
    }

    @Test
    void servesProgramsAsWell() {
        conflict("irq", "1.a.measures", "1.b.measures");
        var ids = ids("irq");
        settle(
                        "irq",
                        "{\"baseRevision\": 2, \"keep\": [%s], \"take\": [%s, 123456789]}"
                                .formatted(ids.get(0), ids.get(1)))
                .statusCode(200)
                .body("settled", hasSize(2))
                .body("open", equalTo(List.of(123456789)))
                .body("revision", equalTo(3));
        answers("irq").body("answers.'1.b.measures'", equalTo(OFFERED));
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        for (var body : List.of(
                "[]",
                "{\"keep\": [1]}",
                "{\"baseRevision\": 0, \"keep\": 1}",
                "{\"baseRevision\": 0, \"keep\": [1.5]}",
                "{\"baseRevision\": 0, \"keep\": [1], \"take\": [1]}")) {
            settle("irl", body).statusCode(400).body("type", containsString("bad_request"));
        }
    }

    /** The same answers given twice from one base. */
    private static void conflict(String account, String... items) {
        patch(account, 0, answers(items, BEFORE)).statusCode(200);
        patch(account, 1, answers(items, STANDING)).statusCode(200);
        patch(account, 1, answers(items, OFFERED)).statusCode(200).body("conflicts.size()", equalTo(items.length));
    }

    private static Map<String, String> answers(String[] items, String answer) {
        return List.of(items).stream().collect(Collectors.toMap(item -> item, item -> answer));
    }

    private static ValidatableResponse patch(String account, int base, String item, String answer) {
        return patch(account, base, Map.of(item, answer));
    }

    private static ValidatableResponse patch(String account, int base, Map<String, String> answers) {
        return Browser.program(account)
                .contentType("application/json")
                .body(Map.of("baseRevision", base, "answers", answers))
                .patch("/api/v1/returns/2026/" + account + "/answers")
                .then();
    }

    private static ValidatableResponse settle(String account, String body) {
        return Browser.program(account)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/returns/2026/" + account + "/conflicts")
                .then();
    }

    private static ValidatableResponse send(String account, String choice, String ids) {
        return Browser.signedIn(account)
                .redirects()
                .follow(false)
                .formParam("revision", 2)
                .formParam(choice, ids)
                .post("/returns/2026/" + account + "/conflicts")
                .then();
    }

    private static String page(String account) {
        return Browser.signedIn(account)
                .get("/returns/2026/" + account + "/conflicts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> ids(String account) {
        return Browser.program(account)
                .get("/api/v1/returns/2026/" + account + "/conflicts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("id", String.class);
    }

    private static ValidatableResponse answers(String account) {
        return Browser.program(account)
                .get("/api/v1/returns/2026/" + account)
                .then()
                .statusCode(200);
    }
}
