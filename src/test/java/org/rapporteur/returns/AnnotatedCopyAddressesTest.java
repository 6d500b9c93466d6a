package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.FilledWorkbook;

/** The addresses at which a State gets its own file back, with what was found in it. */
@QuarkusTest
class AnnotatedCopyAddressesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String AS_BROWSERS_DO = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Inject
    Uploads uploads;

    @Inject
    Questionnaires questionnaires;

    @Inject
    MemberStates states;

    @Test
    void givesTheCopyToProgramsAndOnThePage() throws IOException {
        var upload = upload("FIN", workbook("FIN", "Nearly"));

        var copy = Browser.program("fin")
                .get("/api/v1/returns/2026/FIN/uploads/" + upload + "/annotated")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=\"our return (checked).xlsx\"")
                .extract()
                .asByteArray();
        var shown = Browser.signedIn("fin")
                .accept(AS_BROWSERS_DO)
                .get("/returns/2026/fin/uploads/" + upload + "/annotated")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=\"our return (checked).xlsx\"")
                .extract()
                .asByteArray();

        assertThat(shown).isEqualTo(copy);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            var findings = workbook.getSheet("Findings");
            assertThat(findings.getRow(0).getCell(1).getStringCellValue()).contains("Finland", "2026");
            assertThat(findings.getRow(2).getCell(1).getStringCellValue()).startsWith("Trial:");
            assertThat(findings.getRow(7).getCell(6).getStringCellValue()).startsWith("“Nearly” is not one");
        }
    }

    @Test
    void takesTheCopyInAgainAndLinksItFromTheHome() throws IOException {
        var first = upload("NPL", workbook("NPL", "Nearly"));
        var home = Browser.signedIn("npl").get("/returns/2026/NPL");
        home.then().body(containsString("/returns/2026/NPL/uploads/" + first + "/annotated"));
        var copy = Browser.program("npl")
                .get("/api/v1/returns/2026/NPL/uploads/" + first + "/annotated")
                .asByteArray();

        var mended = FilledWorkbook.fill(copy, code -> code.equals("1.a.status") ? "Planned" : null);
        var second = Browser.program("npl")
                .multiPart("file", "our return (checked).xlsx", mended, XLSX)
                .post("/api/v1/returns/2026/NPL/uploads")
                .then()
                .statusCode(200)
                .body("accounting.filled", equalTo(1))
                .body("accounting.stored", equalTo(1))
                .extract()
                .<Integer>path("upload");

        Browser.signedIn("npl")
                .get("/returns/2026/NPL")
                .then()
                .body(containsString("/uploads/" + first + "/annotated"))
                .body(not(containsString("/uploads/" + second + "/annotated")));
    }

    @Test
    void knowsOnlyTheUploadsOfTheReturn() throws IOException {
        var upload = upload("GAB", workbook("GAB", "Nearly"));

        Browser.program("secretariat")
                .get("/api/v1/returns/2026/GAB/uploads/" + upload + "/annotated")
                .then()
                .statusCode(200);
        Browser.program("fin")
                .get("/api/v1/returns/2026/FIN/uploads/" + upload + "/annotated")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not_found"));
        Browser.program("fin")
                .get("/api/v1/returns/2026/GAB/uploads/" + upload + "/annotated")
                .then()
                .statusCode(403);
        Browser.signedIn("fin")
                .accept(AS_BROWSERS_DO)
                .get("/returns/2026/FIN/uploads/" + upload + "/annotated")
                .then()
                .statusCode(404);
        Browser.signedIn("fin")
                .accept(AS_BROWSERS_DO)
                .get("/returns/2026/FIN/uploads/nothing/annotated")
                .then()
                .statusCode(404);
    }

    @Test
    void saysSoWhereAFileCannotBeMarked() {
        var gambia = new Respondent("GMB");
        var key = new ReturnKey(
                questionnaires.of(2026).orElseThrow(), states.find("GMB").orElseThrow());
        var upload = uploads.take(key, Mandate.FULL, gambia.workbook(0, "1.a.status", "Nearly"));

        Browser.program("gmb")
                .get("/api/v1/returns/2026/GMB/uploads/" + upload.upload() + "/annotated")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("workbook_cannot_be_marked"));
    }

    private static byte[] workbook(String iso3, String status) throws IOException {
        var printed = Browser.program(iso3.toLowerCase())
                .get("/api/v1/returns/2026/" + iso3 + "/workbook?chapters=1")
                .asByteArray();
        return FilledWorkbook.fill(printed, code -> code.equals("1.a.status") ? status : null);
    }

    private static int upload(String iso3, byte[] file) {
        return Browser.program(iso3.toLowerCase())
                .multiPart("file", "our return.xlsx", file, XLSX)
                .post("/api/v1/returns/2026/" + iso3 + "/uploads")
                .then()
                .statusCode(200)
                .extract()
                .path("upload");
    }
}
