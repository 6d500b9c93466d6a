package org.rapporteur.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.rapporteur.evidence.SampleFiles.bytes;
import static org.rapporteur.evidence.SampleFiles.pdf;
import static org.rapporteur.evidence.SampleFiles.picture;
import static org.rapporteur.evidence.SampleFiles.together;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.Sha256;
import org.rapporteur.testing.Browser;

@QuarkusTest
class EvidencePagesTest {

    @Test
    void addsAFileAndOffersItForDownload() {
        var shown = addFile("CHL", "Ley.pdf", pdf()).statusCode(303).extract().header("Location");

        assertThat(shown).matches("/returns/2026/CHL/evidence/1\\.a#evidence-[0-9]+");
        page("CHL", "/1.a")
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"" + download(shown) + "\" download"),
                        containsString("<bdi>Ley.pdf</bdi>"),
                        containsString("PDF, 1 kB"),
                        containsString("by chl"),
                        containsString(Sha256.of(pdf()))));
        page("CHL", "").body(allOf(containsString("There is one file or link."), containsString("<bdi>Ley.pdf</bdi>")));
        page("CHL", "", "/returns/2026/CHL").body(containsString("href=\"/returns/2026/CHL/evidence\""));
    }

    private static String download(String location) {
        return location.replace("#evidence-", "/");
    }

    @Test
    void givesAFileOnlyToBeKept() {
        var shown = addFile("CHN", "größe 1.jpg", picture("png")).extract().header("Location");

        var answer = Browser.signedIn("chn").get(download(shown)).then().statusCode(200);

        answer.header("Content-Type", "image/png")
                .header("Content-Length", String.valueOf(picture("png").length))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"gro_e 1.png\"; filename*=UTF-8''gr%C3%B6%C3%9Fe%201.png")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        assertThat(answer.extract().headers().getValues("Content-Security-Policy"))
                .hasSize(1);
        assertThat(answer.extract().headers().getValues("X-Content-Type-Options"))
                .hasSize(1);
        assertThat(answer.extract().asByteArray()).isEqualTo(picture("png"));
        page("CHN", "/1.a").body(containsString("It was sent as <bdi>größe 1.jpg</bdi>"));
    }

    @Test
    void letsNobodyElseDownload() {
        var file = download(addFile("COL", "Ley.pdf", pdf()).extract().header("Location"));

        Browser.signedIn("deu").get(file).then().statusCode(403);
        Browser.signedIn("deu").get(file.replace("COL", "DEU")).then().statusCode(404);
        Browser.anonymous().get(file).then().statusCode(303).header("Location", containsString("/sign-in"));
        Browser.signedIn("col").get(file.replace("1.a", "1.b")).then().statusCode(404);
        Browser.signedIn("secretariat").get(file).then().statusCode(200);
    }

    @Test
    void showsHostileNamesAsText() {
        addFile("COM", "<script>alert(1)<script>\u202Efdp.exe", pdf()).statusCode(303);
        addLink("COM", "\"><img src=x onerror=alert(2)>", "https://example.org/\"onmouseover=alert(3)")
                .statusCode(422);
        addLink("COM", "\"><img src=x onerror=alert(2)>", "https://example.org/'onmouseover=alert(3)'?a=1&b=2")
                .statusCode(303);

        for (var address : new String[] {"/1.a", ""}) {
            page("COM", address)
                    .statusCode(200)
                    .body(allOf(
                            containsString("&lt;script&gt;alert(1)&lt;script&gt;fdp.exe.pdf"),
                            containsString("<bdi>&quot;&gt;&lt;img src=x onerror=alert(2)&gt;</bdi>"),
                            containsString("href=\"https://example.org/&#39;onmouseover=alert(3)&#39;?a=1&amp;b=2\""
                                    + " rel=\"noopener noreferrer nofollow\""),
                            containsString("<bdi class=\"host\">example.org</bdi>"),
                            not(containsString("<script>alert")),
                            not(containsString("<img src=x"))));
        }
    }

    @Test
    void tellsAtTheFieldWhatIsWrongWithAFile() {
        addFile("COG", "law.pdf", bytes("<!DOCTYPE html><script>alert(1)</script>"))
                .statusCode(422)
                .body(allOf(
                        containsString("aria-describedby=\"file-hint upload-said file-error\""),
                        containsString("id=\"file-error\">The file “law.pdf” was not stored: it is a web page."),
                        containsString("<a href=\"#file\">The file “law.pdf”"),
                        containsString("There is no evidence yet")));
        addFile("COG", "law.pdf", new byte[0]).statusCode(422).body(containsString("it is empty"));
        addFile("COG", "law.pdf", new byte[(10 << 20) + 1])
                .statusCode(413)
                .body(containsString("The file is larger than 10 megabytes"));
        Browser.signedIn("cog")
                .multiPart("other", "x")
                .post("/returns/2026/COG/evidence/1.a")
                .then()
                .statusCode(422)
                .body(containsString("Please choose a file first"));
    }

    @Test
    void tellsAtEachFieldWhatIsWrongWithALinkAndKeepsWhatWasTyped() {
        addLink("CRI", "", "www.example.org/<law>")
                .statusCode(422)
                .body(allOf(
                        containsString("id=\"title-error\">The link was not stored. Give it a title"),
                        containsString("id=\"address-error\">The link was not stored. Its address must begin with"),
                        containsString("value=\"www.example.org/&lt;law&gt;\"")));
    }

    @Test
    void removesAndPutsBack() {
        var shown = addFile("CIV", "loi.pdf", pdf()).extract().header("Location");
        var file = download(shown);

        var after = Browser.signedIn("civ")
                .post(file + "/removal")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(after).matches("/returns/2026/CIV/evidence/1\\.a\\?removed=[0-9]+#removed");
        page("CIV", "", after.replace("#removed", ""))
                .body(allOf(
                        containsString("Removed: <bdi>loi.pdf</bdi>"),
                        containsString("action=\"" + file + "/restoration\""),
                        containsString("Removed (1)"),
                        not(containsString("href=\"" + file + "\""))));
        Browser.signedIn("civ").get(file).then().statusCode(404);

        Browser.signedIn("civ")
                .post(file + "/restoration")
                .then()
                .statusCode(303)
                .header("Location", shown);
        Browser.signedIn("civ").get(file).then().statusCode(200);
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        Browser.signedIn("hrv")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("title", "A law")
                .formParam("address", "https://example.org")
                .post("/returns/2026/HRV/evidence/1.a")
                .then()
                .statusCode(403);
        page("HRV", "/1.a").body(containsString("There is no evidence yet"));
    }

    @Test
    void showsTheSecretariatNoFormAndAClosedEditionNone() {
        Browser.signedIn("secretariat")
                .get("/returns/2026/CUB/evidence/1.a")
                .then()
                .statusCode(200)
                .body(allOf(containsString("only the State can add to it"), not(containsString("type=\"file\""))));
        Browser.signedIn("cub")
                .get("/returns/2025/CUB/evidence/1.a")
                .then()
                .statusCode(200)
                .body(allOf(containsString("This questionnaire is not open"), not(containsString("type=\"file\""))));
        Browser.signedIn("cub")
                .formParam("title", "A law")
                .formParam("address", "https://example.org")
                .post("/returns/2025/CUB/evidence/1.a")
                .then()
                .statusCode(409)
                .body(containsString("is closed"));
    }

    @Test
    void knowsNoOtherRecommendationAndNoOtherNumber() {
        page("CYP", "/9.z").statusCode(404);
        page("CYP", "/nothing").statusCode(404);
        page("CYP", "/1.a/nothing").statusCode(404);
        page("CYP", "/1.a/99999999999").statusCode(404);
        page("CYP", "/1.a?removed=nothing").statusCode(200);
    }

    private static ValidatableResponse page(String iso3, String behind) {
        return page(iso3, behind, "/returns/2026/" + iso3 + "/evidence");
    }

    private static ValidatableResponse page(String iso3, String behind, String address) {
        return Browser.signedIn(iso3.toLowerCase(Locale.ROOT))
                .urlEncodingEnabled(false)
                .get(address + behind)
                .then();
    }

    private static ValidatableResponse addFile(String iso3, String name, byte[] content) {
        return Browser.signedIn(iso3.toLowerCase(Locale.ROOT))
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .contentType("multipart/form-data; boundary=the-end")
                .body(form(name, content))
                .post("/returns/2026/" + iso3 + "/evidence/1.a")
                .then();
    }

    /** As browsers write it: the name in UTF-8, with a quotation mark as %22. */
    private static byte[] form(String name, byte[] content) {
        var head = "--the-end\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name.replace("\"", "%22")
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        var whole = together(head.getBytes(StandardCharsets.UTF_8), content);
        return together(whole, bytes("\r\n--the-end--\r\n"));
    }

    private static ValidatableResponse addLink(String iso3, String title, String address) {
        return Browser.signedIn(iso3.toLowerCase(Locale.ROOT))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("title", title)
                .formParam("address", address)
                .post("/returns/2026/" + iso3 + "/evidence/1.a")
                .then();
    }
}
