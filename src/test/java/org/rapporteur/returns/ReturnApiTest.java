package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.testing.Browser;

@QuarkusTest
class ReturnApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TestHTTPResource("/api/v1/returns/2026/PRK/uploads")
    URI uploads;

    @Inject
    Questionnaires questionnaires;

    @Test
    void givesAReturnAsTheContractSays() {
        patch("CHL", 0, Map.of("1.a.status", "full", "1.a.measures", "A law")).statusCode(200);

        get("CHL", "")
                .statusCode(200)
                .body("status", equalTo("in_progress"))
                .body("revision", equalTo(1))
                .body("completion.'1'.answered", equalTo(1))
                .body("answers", equalTo(Map.of("1.a.status", "full", "1.a.measures", "A law")));
    }

    @Test
    void takesTheStateInEitherCase() {
        Browser.program("chn")
                .get("/api/v1/returns/2026/chn")
                .then()
                .statusCode(200)
                .body("revision", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"1999/CHL, 404, unknown_edition", "2026/XXX, 404, unknown_state", "twenty/CHL, 404, not_found"})
    void namesTheReturnThatCannotBe(String address, int status, String code) {
        Browser.program("secretariat")
                .get("/api/v1/returns/" + address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void answersWrongValuesWithFindings() {
        var answers = new HashMap<String, Object>();
        answers.put("1.a.status", 5);
        answers.put("1.b.status", true);
        answers.put("1.c.status", new String[] {"full"});
        answers.put("1.d.status", Map.of("code", "full"));
        answers.put("1.e.status", "nearly");
        answers.put("nonsense", "x");
        answers.put("1.f.status", null);

        patch("COL", 0, answers)
                .statusCode(200)
                .body("revision", equalTo(0))
                .body("findings.findAll { it.code == 'not_a_text' }", hasSize(4))
                .body("findings.find { it.item == '1.a.status' }.message", containsString("found a number where"))
                .body("findings.find { it.item == '1.e.status' }.code", equalTo("not_an_option"))
                .body("findings.find { it.item == '1.e.status' }.message", containsString("“Planned”"))
                .body("findings.code", hasItem("unknown_item"))
                .body("findings.level", everyItem(equalTo("error")));
    }

    @Test
    void takesNumbersAsNumbersAndAsTexts() {
        var share = "1.c.indicators.schools-with-programme";
        patch("CPV", 0, Map.of(share, 45.50, "1.a.since", 2015, "1.b.since", "2016", "1.c.since", "Not known"))
                .statusCode(200)
                .body("findings.level", not(hasItem("error")));
        patch("CPV", 1, Map.of(share, "45.5 %", "1.a.since", 2015.0))
                .statusCode(200)
                .body("revision", equalTo(1));

        get("CPV", "")
                .body(
                        "answers",
                        equalTo(Map.of(
                                share, "45.5", "1.a.since", "2015", "1.b.since", "2016", "1.c.since", "not_known")));
    }

    /** Numbers whose digits would fill the memory, that no computer calculates with, or that are cut when it does. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1e-999999999", "1e400", "45.00000000000000000001", "2015.5", "3000", "99e98"})
    void rejectsANumberThatIsNoAnswerWhateverItsSize(String number) {
        Browser.program("cyp")
                .contentType("application/json")
                .body("{\"baseRevision\": 0, \"answers\": {\"1.a.since\": " + number + "}}")
                .patch("/api/v1/returns/2026/CYP/answers")
                .then()
                .statusCode(200)
                .body("revision", equalTo(0))
                .body("findings", hasSize(1))
                .body("findings[0].item", equalTo("1.a.since"))
                .body("findings[0].level", equalTo("error"));
    }

    @Test
    void tellsWhatTheRulesFindInTheRecommendationThatIsAnswered() {
        patch("CRI", 0, Map.of("1.a.status", "full", "1.a.elements.parenting", "not_in_place"))
                .statusCode(200)
                .body("findings.code", hasItem("full_without_component"))
                .body(
                        "findings.find { it.code == 'full_without_component' }.message",
                        containsString("but 1 component is not in place"));
        patch("CRI", 1, Map.of("1.b.status", "full"))
                .statusCode(200)
                .body("findings.findAll { it.code == 'full_without_component' }", hasSize(0));
    }

    @Test
    void showsTheThreeSidesOfAConflict() {
        patch("COM", 0, Map.of("1.a.status", "full")).statusCode(200);

        patch("COM", 0, Map.of("1.a.status", "planned"))
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("conflicts.'1.a.status'.base", nullValue())
                .body("conflicts.'1.a.status'.yours", equalTo("planned"))
                .body("conflicts.'1.a.status'.server", equalTo("full"))
                .body("findings.code", hasItem("conflict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"answers\": {}}",
                "{\"baseRevision\": \"1\", \"answers\": {}}",
                "{\"baseRevision\": 1.5, \"answers\": {}}",
                "{\"baseRevision\": 99999999999, \"answers\": {}}",
                "{\"baseRevision\": 0}",
                "{\"baseRevision\": 0, \"answers\": []}"
            })
    void namesWhatIsWrongInARequest(String body) {
        Browser.program("cog")
                .contentType(ContentType.JSON)
                .body(body)
                .patch("/api/v1/returns/2026/COG/answers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad_request"));
    }

    @Test
    void refusesABaseThatNeverWas() {
        patch("CRI", 7, Map.of("1.a.status", "full"))
                .statusCode(409)
                .body("code", equalTo("unknown_revision"))
                .body("detail", containsString("7"));
    }

    @Test
    void takesItsOwnWorkbookBackUnchanged() {
        patch("CIV", 0, Map.of("1.a.status", "full", "1.a.measures", "The drug policy act of 2024"))
                .statusCode(200);
        var workbook = workbook("CIV", "");

        var accounting = Browser.program("civ")
                .contentType(XLSX)
                .body(workbook)
                .post("/api/v1/returns/2026/CIV/uploads")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("sha256", equalTo(Sha256.of(workbook)))
                .body("findings", hasSize(0))
                .extract();

        assertThat(accounting.<Map<String, Integer>>path("accounting"))
                .isEqualTo(Map.of(
                        "filled", 2, "stored", 0, "unchanged", 2, "rejected", 0, "ignored", 0, "conflicting", 0));
        get("CIV", "/uploads/" + accounting.path("upload"))
                .statusCode(200)
                .body("accounting.unchanged", equalTo(2))
                .body("revision", nullValue());
    }

    @Test
    void takesAWorkbookAsAPartOfAFormToo() {
        Browser.program("hrv")
                .multiPart("file", "our return.xlsx", workbook("HRV", "?chapters=1,3"), XLSX)
                .post("/api/v1/returns/2026/HRV/uploads")
                .then()
                .statusCode(200)
                .body("accounting.filled", equalTo(0));

        Browser.program("hrv")
                .multiPart("other", "text")
                .post("/api/v1/returns/2026/HRV/uploads")
                .then()
                .statusCode(400)
                .body("detail", containsString("file"));
    }

    @Test
    void namesTheWorkbookAfterYearAndState() {
        Browser.program("cub")
                .get("/api/v1/returns/2026/cub/workbook?lang=en")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=\"rapporteur-2026-CUB.xlsx\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "1,9", "one", "1;2", "-1", "1,,2", "999999999999"})
    void namesChaptersThatAreNotAsked(String chapters) {
        Browser.program("cyp")
                .queryParam("chapters", chapters)
                .get("/api/v1/returns/2026/CYP/workbook")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad_request"))
                .body("detail", containsString("chapters"));
    }

    @Test
    void refusesWhatIsNoWorkbookAndKeepsNothing() {
        Browser.program("cze")
                .contentType("application/octet-stream")
                .body("a letter".getBytes())
                .post("/api/v1/returns/2026/CZE/uploads")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("not_a_workbook"));

        assertThat(NationalReturn.count("iso3", "CZE")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 60})
    void refusesMoreThanTwentyMegabytesInWords(int megabytes) throws Exception {
        var request = HttpRequest.newBuilder(uploads)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("prk:trial".getBytes()))
                .header("Content-Type", XLSX)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[megabytes * 1024 * 1024]))
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"too_large\"", " megabytes");
    }

    @Test
    void submitsOrSaysWhatBlocks() {
        Browser.program("cod")
                .post("/api/v1/returns/2026/COD/submissions")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("submission_blocked"))
                .body("findings[0].code", equalTo("answer_missing"))
                .body("findings[0].item", equalTo("1.a.status"))
                .body("findings[0].message", startsWith("Recommendation 1.a, question 1.a.status: "));
        patch("COD", 0, complete()).statusCode(200);
        submit("COD", "{\"revision\": 0}")
                .statusCode(409)
                .body("code", equalTo("return_has_changed"))
                .body("detail", startsWith("What was to be signed is revision 0, but the newest"));
        submit("COD", "{\"revision\": \"1\"}").statusCode(400).body("code", equalTo("bad_request"));
        submit("COD", "revision=1").statusCode(400);

        var receipt = Browser.program("cod")
                .post("/api/v1/returns/2026/COD/submissions")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/returns/2026/COD/submissions/2026-COD-001"))
                .body("number", equalTo("2026-COD-001"))
                .body("submittedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .extract();

        var export = get("COD", "/submissions/2026-COD-001/answers")
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .extract()
                .asByteArray();
        assertThat(Sha256.of(export)).isEqualTo(receipt.path("sha256"));
        get("COD", "/submissions").statusCode(200).body("number", equalTo(List.of("2026-COD-001")));
        get("COD", "/submissions/2026-COD-001").statusCode(200).body("revision", equalTo(1));
        get("COD", "/submissions/nothing%00/answers").statusCode(404);
        Browser.program("cod")
                .post("/api/v1/returns/2026/COD/submissions")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing_to_submit"));
    }

    private static ValidatableResponse submit(String iso3, String body) {
        return Browser.program(iso3.toLowerCase(Locale.ROOT))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/returns/2026/" + iso3 + "/submissions")
                .then();
    }

    @Test
    void letsTheSecretariatReadButNotWrite() {
        Browser.program("secretariat").get("/api/v1/returns/2026/DNK").then().statusCode(200);
        Browser.program("secretariat")
                .contentType(ContentType.JSON)
                .body(Map.of("baseRevision", 0, "answers", Map.of()))
                .patch("/api/v1/returns/2026/DNK/answers")
                .then()
                .statusCode(403);
        Browser.program("dji").get("/api/v1/returns/2026/DNK").then().statusCode(403);
    }

    private static ValidatableResponse patch(String iso3, int baseRevision, Map<String, ?> answers) {
        return Browser.program(iso3.toLowerCase())
                .contentType(ContentType.JSON)
                .body(Map.of("baseRevision", baseRevision, "answers", answers))
                .patch("/api/v1/returns/2026/" + iso3 + "/answers")
                .then();
    }

    private static ValidatableResponse get(String iso3, String rest) {
        return Browser.program(iso3.toLowerCase())
                .urlEncodingEnabled(false)
                .get("/api/v1/returns/2026/" + iso3 + rest)
                .then();
    }

    private static byte[] workbook(String iso3, String query) {
        return get(iso3, "/workbook" + query).statusCode(200).extract().asByteArray();
    }

    private Map<String, String> complete() {
        var answers = new HashMap<String, String>();
        new Checks(questionnaires.of(2026).orElseThrow(), Answers.NONE)
                .blocking(Answers.NONE)
                .forEach(missing -> answers.put(missing.item().orElseThrow().toString(), "no_action"));
        return answers;
    }
}
