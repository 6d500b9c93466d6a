package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.Sha256;
import org.rapporteur.reports.snapshot.Office;
import org.rapporteur.testing.Browser;

/** Publishes and exports as the secretariat does, over the made-up returns of a trial. */
@QuarkusTest
@TestProfile(ReportAddressesTest.WithReturns.class)
class PublishedAddressesTest {

    private static final String API = "/api/v1/reports/2026/published";
    private static final String PAGES = "/reports/2026/published";
    private static final String EXPORTS = "/api/v1/reports/2026/exports";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    @Inject
    DataSource database;

    /** Published once for all tests: the same submissions are not published twice. */
    @BeforeEach
    void publish() {
        if (api(API).extract().jsonPath().getList("number").isEmpty()) {
            var page = browser(PAGES).statusCode(200).extract().asString();
            var seen = SEEN.matcher(page);
            assertThat(seen.find()).isTrue();
            Browser.signedIn("secretariat")
                    .formParam("seen", seen.group(1))
                    .post(PAGES)
                    .then()
                    .statusCode(303)
                    .header("Location", PAGES + "/2026-R-001");
        }
    }

    @Test
    void listsWhatIsPublishedAndSaysThatTheEditionWasOpen() {
        api(API).statusCode(200)
                .body("", hasSize(1))
                .body("[0].number", equalTo("2026-R-001"))
                .body("[0].edition_status", equalTo("open"))
                .body("[0].synthetic", equalTo(true))
                .body("[0].published_by", equalTo("secretariat"));
        browser(PAGES)
                .body(containsString("2026-R-001"))
                .body(containsString("while the edition of 2026 was still open"))
                .body(containsString("All that was submitted is published already, as 2026-R-001."));
    }

    @Test
    void givesTheListOfSubmissionsWhoseHashTheReportBears() {
        var report = api(API + "/2026-R-001").statusCode(200).extract().jsonPath();
        var list = browser(PAGES + "/2026-R-001/submissions.txt")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Sha256.of(list)).isEqualTo(report.getString("report.snapshot"));
        assertThat(report.getList("editions.year")).isEqualTo(List.of(2024, 2025, 2026));
        assertThat(report.getInt("editions.find { it.year == 2026 }.submissions.size()"))
                .isEqualTo(report.getInt("report.reporting"));
        browser(PAGES + "/2026-R-001")
                .statusCode(200)
                .body(containsString(report.getString("report.snapshot")))
                .body(containsString(report.getString("editions.find { it.year == 2026 }.submissions[0].receipt")))
                .body(containsString("Synthetic figures for trial"))
                .body(not(containsString("style=")));
    }

    @Test
    void givesEachPartInEveryFormatItHas() {
        var file = api(API + "/2026-R-001/chapters/1?format=csv")
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"report-2026-R-001-chapter-1.csv\"")
                .extract()
                .asByteArray();
        assertThat(browser(PAGES + "/2026-R-001/chapters/1/export?format=csv")
                        .extract()
                        .asByteArray())
                .isEqualTo(file);
        api(API + "/2026-R-001").body("files.findAll { it.report == 'chapter-1' }.sha256", hasItem(Sha256.of(file)));
        api(API + "/2026-R-001/correspondence?region=african&series=op&doubtful=no&format=xlsx")
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"report-2026-R-001-correspondence-african-op-without-doubtful.xlsx\"");
        api(API + "/2026-R-001/chapters/1?format=odt").statusCode(406).body("code", equalTo("format_not_available"));
        api(API + "/2026-R-001/chapters/8").statusCode(400).body("detail", containsString("1, 2, 3, 4, 5, 6, 7"));
        api(API + "/2026-R-002/chapters/1").statusCode(404).body("code", equalTo("unknown_published_report"));
        api(API + "/2025-R-001").statusCode(404);
    }

    @Test
    void makesAPartAgainAndSaysThatItIsTheSame() {
        browser(PAGES + "/2026-R-001/chapters/2/export?format=json").statusCode(200);
        browser(PAGES + "/2026-R-001/check/2")
                .statusCode(200)
                .body(containsString("The same to the byte as the published file"))
                .body(not(containsString("Other bytes.")));
        browser(PAGES + "/2026-R-001/check/correspondence?region=african").statusCode(200);
        browser(PAGES + "/2026-R-001/check/9").statusCode(400);
    }

    @Test
    void publishesTheSameOnlyOnceAndNothingThatNobodyLookedAt() {
        post(API, "{}").statusCode(409).body("detail", containsString("2026-R-001"));
        post(API, "{\"snapshot\": \"another\"}").statusCode(409).body("code", equalTo("submissions_have_changed"));
        Browser.signedIn("secretariat")
                .formParam("seen", "another")
                .post(PAGES)
                .then()
                .statusCode(409)
                .body(containsString("Something was submitted since this page was opened"));
    }

    @Test
    void comparesWhatIsPublishedWithNow() {
        api(API + "/compare?from=2026-R-001")
                .statusCode(200)
                .body("from", equalTo("2026-R-001"))
                .body("to", equalTo("now"))
                .body("submissions", hasSize(0))
                .body("figures", hasSize(0));
        api(API + "/compare?from=now&to=2026-R-001&format=csv")
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"report-2026-changes-now-2026-R-001.csv\"");
        api(API + "/compare").statusCode(404);
        browser(PAGES + "/compare").statusCode(200).body(containsString("2026-R-001"));
        browser(PAGES + "/compare?from=2026-R-001&to=now")
                .statusCode(200)
                .body(containsString("No State is new."))
                .body(containsString("No figure differs."));
    }

    @Test
    void showsWhatWasSubmittedSince() {
        var state = api("/api/v1/reports/2026/chapters/1").extract().jsonPath().getString("basis.not_reporting[0]");
        var like = api(API + "/2026-R-001")
                .extract()
                .jsonPath()
                .getString("editions.find { it.year == 2026 }.submissions[0].iso3");
        Office.submit(database, state, like);
        try {
            browser(PAGES + "/compare?from=2026-R-001&to=now")
                    .statusCode(200)
                    .body(containsString("1 State is new."))
                    .body(containsString("What differs here is what was received, not what was achieved"))
                    .body(containsString("Progress by recommendation"))
                    .body(containsString("compare/export?from=2026-R-001&amp;to=now"));
            browser(PAGES).body(containsString("Publish the report on 2026"));
            api(API + "/compare?from=2026-R-001").body("submissions.iso3", equalTo(List.of(state)));
        } finally {
            Office.takeBack(database);
        }
    }

    @Test
    void exportsInTheBackground() throws InterruptedException {
        var id = post(EXPORTS, "{\"formats\": [\"json\", \"csv\"], \"region\": \"african\"}")
                .statusCode(201)
                .body("status", equalTo("waiting"))
                .body("parts", equalTo(16))
                .body("of", equalTo("now"))
                .extract()
                .jsonPath()
                .getLong("id");
        browser("/reports/2026/exports").statusCode(200).body(containsString("Export " + id));

        var done = awaited(id);

        assertThat(done.getString("status")).isEqualTo("done");
        var file = api(EXPORTS + "/" + id + "/file")
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        assertThat(Sha256.of(file)).isEqualTo(done.getString("sha256"));
        browser("/reports/2026/exports/" + id + "/file")
                .statusCode(200)
                .header("Content-Disposition", containsString("reports-2026-export-" + id + "-african.zip"));
        browserPost("/reports/2026/exports/" + id + "/cancel").statusCode(409);
        browserPost("/reports/2026/exports/" + id + "/delete").statusCode(303);
        api(EXPORTS + "/" + id).statusCode(404).body("code", equalTo("unknown_export"));
    }

    @Test
    void givesNothingWhereTheListIsAsItWasSeen() throws InterruptedException {
        var exports = api(EXPORTS).extract().jsonPath().getList("id", Long.class);
        for (var id : exports) {
            awaited(id);
        }
        var page = browser("/reports/2026/exports").extract().asString();
        var state = Pattern.compile("data-state=\"([0-9a-f]{16})\"").matcher(page);
        assertThat(state.find()).isTrue();
        browser("/reports/2026/exports?seen=" + state.group(1)).statusCode(204);
        browser("/reports/2026/exports?seen=another").statusCode(200);
    }

    @Test
    void asksForWhatThereIs() {
        post(EXPORTS, "{\"of\": \"2026-R-009\"}").statusCode(404);
        post(EXPORTS, "{\"formats\": [\"odt\"]}").statusCode(406);
        post(EXPORTS, "{\"region\": \"europe\"}").statusCode(400);
        api(EXPORTS + "/one").statusCode(404);
        api("/api/v1/reports/2024/exports/1").statusCode(404);
    }

    @Test
    void isForTheSecretariatAlone() {
        for (var address : List.of(PAGES, PAGES + "/2026-R-001", PAGES + "/compare", "/reports/2026/exports")) {
            Browser.signedIn("aut").get(address).then().statusCode(403);
        }
        Browser.signedIn("aut").formParam("seen", "").post(PAGES).then().statusCode(403);
        Browser.program("aut").get(API).then().statusCode(403);
    }

    private static JsonPath awaited(long id) throws InterruptedException {
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        var export = api(EXPORTS + "/" + id).extract().jsonPath();
        while (List.of("waiting", "running").contains(export.getString("status")) && System.nanoTime() < end) {
            Thread.sleep(200); // how far it is stands in the database alone
            export = api(EXPORTS + "/" + id).extract().jsonPath();
        }
        return export;
    }

    private static ValidatableResponse api(String address) {
        return Browser.program("secretariat").get(address).then();
    }

    private static ValidatableResponse post(String address, String body) {
        return Browser.program("secretariat")
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }

    private static ValidatableResponse browser(String address) {
        return Browser.signedIn("secretariat").get(address).then();
    }

    private static ValidatableResponse browserPost(String address) {
        return Browser.signedIn("secretariat").post(address).then();
    }
}
