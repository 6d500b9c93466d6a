package org.rapporteur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.FilledWorkbook;
import org.rapporteur.testing.RequiresProgram;

/** The main job from end to end, as the README tells it: in a browser, on the packaged program, with nothing stubbed. */
@RequiresProgram(Chromium.PROGRAM)
class MainJobIT {

    private static final String STATUS = ".status";
    private static final String ANSWER = "Substantially implemented";
    private static final String OTHER_ANSWER = "Fully implemented";
    private static final String MISTAKE = "Nearly done";
    private static final String EXPLANATION = "The strategy was renewed.";
    private static final String OTHER_EXPLANATION = "The strategy was renewed, and its funding with it.";

    @TempDir
    Path folder;

    private PackagedProgram program;
    private Walker walker;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        program = PackagedProgram.start(
                        Map.of("RAPPORTEUR_DATA", folder.resolve("data").toString()))
                .awaitStart();
        walker = new Walker(program::at);
    }

    @AfterEach
    void stop() {
        walker.close();
        program.close();
    }

    @Test
    void walksFromTheWorkbookToTheReport() throws IOException {
        var before = countsBefore();
        looksAtTheCatalogue();
        var workbook = downloadsTheWorkbook();
        readsTheMistake(workbook);
        mendsItAndSubmits(workbook);
        theSecretariatReadsTheReport(before);
        theAdministratorLooksAtTheAccounts();
        assertThat(walker.complaints()).isEmpty();
    }

    private void looksAtTheCatalogue() {
        walker.go("/sign-in");
        walker.link("Catalogue");
        walker.look("catalogue");
        walker.go("/catalogue?q=Action+4.a");
        walker.look("search");
        walker.link("Recommendation 1.a");
        walker.look("recommendation");
        walker.link("Action 4.a");
        walker.look("reference");
        walker.go("/references");
        walker.look("references");
        walker.go("/no-such-page");
        walker.look("not-found");
    }

    private Path downloadsTheWorkbook() {
        walker.go("/sign-in");
        walker.look("sign-in");
        walker.signIn("aut");
        walker.look("home-before");
        var workbook = folder.resolve("workbook.xlsx");
        walker.download("Download the whole workbook").saveAs(workbook);
        return workbook;
    }

    private void readsTheMistake(Path workbook) throws IOException {
        var notAWorkbook = Files.writeString(folder.resolve("letter.xlsx"), "Dear colleagues");
        walker.page().getByLabel("The workbook that you filled in").setInputFiles(notAWorkbook);
        walker.button("Upload");
        assertThat(walker.page().getByText("Nothing was changed").first()).isVisible();
        walker.look("home-refused");
        walker.upload(fill(workbook, "with-mistake.xlsx", code -> code.equals("1.a.status") ? MISTAKE : ANSWER));
        assertThat(walker.page().getByText(MISTAKE).first()).isVisible();
        assertThat(walker.page().getByText("Not yet ready to submit")).isVisible();
        walker.look("home-findings");
        walker.page().locator("details.missing summary").first().click();
        walker.look("home-missing");
        walker.page().getByLabel("Level").selectOption("warning");
        walker.button("Show");
        assertThat(walker.page().getByText(MISTAKE)).hasCount(0);
    }

    private void mendsItAndSubmits(Path workbook) throws IOException {
        walker.upload(fill(workbook, "mended.xlsx", code -> ANSWER));
        explainsTheWarnings(workbook);
        readsTheConflict(workbook);
        walker.link("Go on to submit");
        walker.look("submit");
        walker.button("Submit the return");
        assertThat(walker.page().getByRole(AriaRole.HEADING, name("Receipt"))).isVisible();
        assertThat(walker.page().getByText("2026-AUT-").first()).isVisible();
        walker.look("home-receipt");
        walker.signOut();
    }

    /** In the workbook, and one of them on the page. */
    private void explainsTheWarnings(Path workbook) throws IOException {
        assertThat(walker.page().locator("#step-submit")).containsText("want an explanation");
        walker.upload(write(workbook, "explained.xlsx", MainJobIT::explained));
        assertThat(walker.page().locator("#step-submit")).not().containsText("want an explanation");
        var explanation = walker.page().getByLabel("Explanation, for").first();
        assertThat(explanation).hasValue(EXPLANATION);
        explanation.fill(OTHER_EXPLANATION);
        walker.page()
                .getByRole(AriaRole.BUTTON, name("Store the explanation"))
                .first()
                .click();
        assertThat(walker.page().getByLabel("Explanation, for").first()).hasValue(OTHER_EXPLANATION);
        walker.look("home-explained");
    }

    private static String explained(String code) {
        if (code.endsWith(STATUS)) {
            return ANSWER;
        }
        return code.endsWith(".explanation") ? EXPLANATION : null;
    }

    /** The same old workbook with another answer: what was stored since it was downloaded is kept. */
    private void readsTheConflict(Path workbook) throws IOException {
        walker.upload(fill(workbook, "outdated.xlsx", code -> code.equals("1.b.status") ? OTHER_ANSWER : ANSWER));
        assertThat(walker.page().locator("dl.conflict", row(OTHER_ANSWER))).containsText(ANSWER);
        walker.look("home-conflict");
    }

    private void theSecretariatReadsTheReport(int before) throws IOException {
        walker.signIn("secretariat");
        walker.look("status");
        walker.go("/status/2026?q=Austria");
        assertThat(walker.page().locator("tr", row("Austria"))).containsText("Submitted");
        walker.link("Austria");
        assertThat(walker.page().getByText("only the State can change it")).isVisible();
        walker.look("home-read-only");
        walker.go("/reports/2026/chapters/1");
        walker.look("report");
        var report = folder.resolve("report.xlsx");
        walker.page().waitForDownload(() -> walker.link("Excel workbook")).saveAs(report);
        assertThat(figure(report)).isEqualTo(before + 1).isEqualTo(shown());
        walker.go("/reports/2026");
        walker.look("reports");
        walker.go("/reports/2026/correspondence?series=target");
        assertThat(walker.page().locator("h2[id='target-36.c']")).isVisible();
        assertThat(walker.page().locator("h2[id='action-4.a']")).hasCount(0);
        walker.go("/reports/2026/correspondence");
        walker.look("correspondence");
        walker.signOut();
    }

    private void theAdministratorLooksAtTheAccounts() {
        walker.signIn("administrator");
        walker.look("accounts");
        walker.go("/accounts/password");
        walker.look("password");
    }

    /** How many Member States the page of chapter 1 counts for {@link #ANSWER} to 1.a, before anybody walks. */
    private int countsBefore() {
        walker.signIn("secretariat");
        var before = shown();
        walker.signOut();
        return before;
    }

    private int shown() {
        walker.go("/reports/2026/chapters/1/recommendations/1.a");
        var legend = walker.page()
                .locator(".report-legend")
                .first()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(ANSWER));
        return Integer.parseInt(legend.locator("b").textContent());
    }

    /** The same figure in the exported workbook: on the first sheet that has a column for the answer and a row for 1.a. */
    private static int figure(Path report) throws IOException {
        try (var book = WorkbookFactory.create(report.toFile())) {
            for (var sheet : book) {
                var figure = figure(sheet);
                if (figure.isPresent()) {
                    return figure.getAsInt();
                }
            }
        }
        throw new AssertionError("no figure for 1.a in the exported workbook");
    }

    private static OptionalInt figure(Sheet sheet) {
        var format = new DataFormatter();
        var column = -1;
        for (var row : sheet) {
            for (var cell : row) {
                column = column < 0 && format.formatCellValue(cell).equals(ANSWER) ? cell.getColumnIndex() : column;
            }
            if (column >= 0 && format.formatCellValue(row.getCell(0)).equals("1.a")) {
                return OptionalInt.of((int) row.getCell(column).getNumericCellValue());
            }
        }
        return OptionalInt.empty();
    }

    private Path fill(Path workbook, String name, Function<String, String> statuses) throws IOException {
        return write(workbook, name, code -> code.endsWith(STATUS) ? statuses.apply(code) : null);
    }

    private Path write(Path workbook, String name, Function<String, String> answers) throws IOException {
        return Files.write(folder.resolve(name), FilledWorkbook.fill(Files.readAllBytes(workbook), answers));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.LocatorOptions row(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
