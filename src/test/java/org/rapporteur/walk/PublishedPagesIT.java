package org.rapporteur.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.RequiresProgram;

/** An officer of the secretariat publishes a report, leaves, comes back, takes all files at once and compares. */
@RequiresProgram(Chromium.PROGRAM)
class PublishedPagesIT {

    private static final double MINUTES = 5 * 60_000;

    @TempDir
    Path folder;

    @Test
    void publishesExportsAndCompares() throws IOException, InterruptedException {
        try (var program = PackagedProgram.start(
                                Map.of("RAPPORTEUR_DATA", folder.resolve("data").toString()))
                        .awaitStart();
                var walker = new Walker(program::at)) {
            walker.signIn("secretariat");
            walker.go("/reports/2026");
            walker.link("Published reports on 2026");
            walker.look("nothing-published");
            walker.button("Publish the report on 2026");
            walker.look("published-report");
            walker.link("Published reports on 2026");
            walker.look("published-list");

            walker.go("/reports/2026/exports");
            walker.look("export-under-way");
            walker.go("/reports/2026");
            walker.go("/reports/2026/exports");
            download(walker.page()).waitFor(new Locator.WaitForOptions().setTimeout(MINUTES));
            assertThat(walker.page().locator("#exports-said").textContent())
                    .isEqualTo("No export is being made. All have ended.");
            walker.look("export-done");
            var zip = folder.resolve("all.zip");
            walker.page().waitForDownload(() -> download(walker.page()).click()).saveAs(zip);
            try (var parts = new ZipFile(zip.toFile())) {
                assertThat(parts.stream().map(Object::toString))
                        .contains("report-2026-R-001-chapter-7.xlsx", "SHA256SUMS");
            }
            assertThat(Files.size(zip)).isPositive();

            walker.go("/reports/2026/published/2026-R-001");
            walker.page().locator("summary").first().click();
            walker.look("published-hashes");
            walker.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make these files again"))
                    .first()
                    .click();
            assertThat(walker.page().getByRole(AriaRole.STATUS).textContent()).contains("the same to the byte");
            walker.look("published-check");

            walker.go("/reports/2026/published/compare?from=2026-R-001&to=now");
            walker.look("published-compare");
            assertThat(walker.complaints()).isEmpty();
        }
    }

    private static Locator download(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download export 1"));
    }
}
