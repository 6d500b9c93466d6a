package org.rapporteur.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.evidence.SampleFiles.docx;
import static org.rapporteur.evidence.SampleFiles.pdf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.Sha256;
import org.rapporteur.testing.Browser;

@QuarkusTest
class EvidenceApiTest {

    @Test
    void addsAFileReadsItAndTakesItAway() {
        var added = addFile("DNK", "1.a", "lov.docx", docx());
        added.statusCode(201)
                .header("Location", containsString("/api/v1/returns/2026/DNK/evidence/"))
                .body("kind", equalTo("file"))
                .body("recommendation", equalTo("1.a"))
                .body("name", equalTo("lov.docx"))
                .body("sentAs", nullValue())
                .body("title", nullValue())
                .body("type", endsWith("wordprocessingml.document"))
                .body("addedBy", equalTo("dnk"));
        var location = added.extract().header("Location");

        Browser.program("secretariat").get(location).then().statusCode(200).body("name", equalTo("lov.docx"));
        var content = Browser.program("dnk").get(location + "/content").then().statusCode(200);
        assertThat(Sha256.of(content.extract().asByteArray()))
                .isEqualTo(added.extract().path("sha256"));
        content.header("Content-Disposition", containsString("attachment;"))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Content-Type", endsWith("wordprocessingml.document"));

        Browser.program("secretariat").delete(location).then().statusCode(403);
        Browser.program("dnk").delete(location).then().statusCode(204);
        Browser.program("dnk").get(location).then().statusCode(404);
        Browser.program("dnk").get(location + "/content").then().statusCode(404);
        list("DNK").body("", hasSize(0));
    }

    @Test
    void addsALinkThatHasNoContent() {
        var added = addLink(
                "DJI", "{\"recommendation\": \"2.a\", \"title\": \"Loi\", \"address\": \"https://example.org/\"}");
        added.statusCode(201)
                .body("kind", equalTo("link"))
                .body("title", equalTo("Loi"))
                .body("address", equalTo("https://example.org/"))
                .body("name", nullValue())
                .body("sha256", nullValue());

        list("DJI").body("", hasSize(1)).body("[0].recommendation", equalTo("2.a"));
        Browser.program("dji")
                .get(added.extract().header("Location") + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void listsByRecommendation() {
        addFile("DMA", "2.a", "law.pdf", pdf()).statusCode(201);
        addFile("DMA", "1.b", "law.pdf", pdf()).statusCode(201);

        list("DMA").body("recommendation", equalTo(List.of("1.b", "2.a")));
    }

    @Test
    void refusesWhatIsNotTakenWithAProblem() {
        addFile("DOM", "1.a", "law.pdf", SampleFiles.docm())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("evidence_not_taken"))
                .body("detail", containsString("macros"));
        addFile("DOM", "1.a", "law.pdf", new byte[(10 << 20) + 1])
                .statusCode(413)
                .body("code", equalTo("evidence_too_large"));
        addFile("DOM", "9.z", "law.pdf", pdf())
                .statusCode(400)
                .body("code", equalTo("bad_request"))
                .body("detail", containsString("9.z"));
        Browser.program("dom")
                .multiPart("recommendation", "1.a")
                .post("/api/v1/returns/2026/DOM/evidence")
                .then()
                .statusCode(400)
                .body("detail", containsString("file"));
        list("DOM").body("", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "{\"recommendation\": null}", "{\"recommendation\": 7}", "[]", "\"1.a\"", "{"})
    void refusesABodyThatIsNoLink(String body) {
        addLink("EGY", body).statusCode(400).body("code", equalTo("bad_request"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://example.org, title",
        "Law, javascript:alert(1), https",
        "Law, https://a:b@example.org, password",
    })
    void refusesALinkWithItsFault(String title, String address, String word) {
        addLink("EGY", "{\"recommendation\": \"1.a\", \"title\": \"" + title + "\", \"address\": \"" + address + "\"}")
                .statusCode(422)
                .body("code", equalTo("link_not_taken"))
                .body("detail", containsString(word));
    }

    @Test
    void isDescribed() {
        Browser.anonymous()
                .accept("application/json")
                .get("/api/openapi?format=json")
                .then()
                .body("paths", not(nullValue()))
                .body("paths.'/api/v1/returns/{year}/{iso3}/evidence'.post.summary", containsString("Add"))
                .body("paths.'/api/v1/returns/{year}/{iso3}/evidence/{id}/content'.get.summary", containsString("byte"))
                .body("paths.'/returns/{year}/{iso3}/evidence'", nullValue());
    }

    private static ValidatableResponse list(String iso3) {
        return Browser.program(account(iso3))
                .get("/api/v1/returns/2026/" + iso3 + "/evidence")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse addFile(String iso3, String recommendation, String name, byte[] content) {
        return Browser.program(account(iso3))
                .multiPart("recommendation", recommendation)
                .multiPart("file", name, content, "application/octet-stream")
                .post("/api/v1/returns/2026/" + iso3 + "/evidence")
                .then();
    }

    private static ValidatableResponse addLink(String iso3, String body) {
        return Browser.program(account(iso3))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/returns/2026/" + iso3 + "/evidence")
                .then();
    }

    private static String account(String iso3) {
        return iso3.toLowerCase(Locale.ROOT);
    }
}
