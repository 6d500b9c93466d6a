package org.rapporteur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evidence.SampleFiles;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.RequiresProgram;

/** Evidence in a browser: a file and a link added, a file refused, one removed and put back, and one downloaded. */
@RequiresProgram(Chromium.PROGRAM)
class EvidencePagesIT {

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
    void addsEvidenceTakesItAwayAndPutsItBack() throws IOException {
        walker.signIn("aut");
        walker.go("/returns/2026/AUT");
        walker.link("Evidence: files and links");
        walker.look("evidence-none");
        walker.go("/returns/2026/AUT/evidence/1.a");
        walker.look("evidence-forms");

        addAFile();
        refusesAFile();
        addALink();
        removeAndPutBack();
        download();

        walker.go("/returns/2026/AUT/evidence");
        walker.look("evidence-overview");
        walker.signOut();
        walker.signIn("secretariat");
        walker.go("/returns/2026/AUT/evidence/1.a");
        walker.look("evidence-secretariat");
        assertThat(walker.complaints()).isEmpty();
    }

    private void addAFile() throws IOException {
        send(
                "Suchtpräventionsstrategie des Bundes, beschlossen vom Ministerrat am 12. Jänner 2016.jpg",
                SampleFiles.pdf());
        assertThat(walker.page().getByText("One file or link")).isVisible();
        assertThat(walker.page().getByText("It was sent as")).isVisible();
    }

    private void refusesAFile() throws IOException {
        send("bericht.docx", SampleFiles.docm());
        assertThat(walker.page().locator("#file-error")).containsText("contains macros");
        assertThat(walker.page().locator("#refused")).isFocused();
        walker.look("evidence-refused-file");
    }

    private void send(String name, byte[] content) throws IOException {
        walker.page()
                .getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(Files.write(folder.resolve(name), content));
        walker.button("Add the file");
    }

    private void addALink() {
        walker.page().getByLabel("Address").fill("https://user@example.org");
        walker.button("Add the link");
        assertThat(walker.page().locator("#title-error")).isVisible();
        assertThat(walker.page().locator("#address-error")).containsText("user name");
        walker.look("evidence-refused-link");

        walker.page().getByLabel("Title").fill("Rechtsinformationssystem des Bundes: Suchtmittelgesetz");
        walker.page()
                .getByLabel("Address")
                .fill("https://www.ris.bka.gv.at/GeltendeFassung.wxe?Gesetzesnummer=10011040");
        walker.button("Add the link");
        assertThat(walker.page().getByText("2 files and links")).isVisible();
        assertThat(walker.page().locator(".host")).hasText("www.ris.bka.gv.at");
        walker.look("evidence-two");
    }

    private void removeAndPutBack() {
        walker.button("Remove Rechtsinformationssystem des Bundes: Suchtmittelgesetz");
        assertThat(walker.page().locator("#removed")).containsText("Rechtsinformationssystem");
        walker.page().getByText("Removed (1)").click();
        walker.look("evidence-removed");
        walker.button("Undo");
        assertThat(walker.page().getByText("2 files and links")).isVisible();
    }

    private void download() throws IOException {
        var download = walker.download("Suchtpräventionsstrategie");
        assertThat(download.suggestedFilename())
                .isEqualTo("Suchtpräventionsstrategie des Bundes, beschlossen vom Ministerrat am 12. Jänner 2016.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(SampleFiles.pdf());
    }
}
