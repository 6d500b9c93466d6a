package org.rapporteur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.RequiresProgram;

/** The pages about accounts in a browser: a token made and revoked, and an account made. */
@RequiresProgram(Chromium.PROGRAM)
class AccountPagesIT {

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
    void makesAndRevokesATokenAndMakesAnAccount() {
        aFocalPointMakesAndRevokesAToken();
        theAdministratorMakesAnAccount();
        assertThat(walker.complaints()).isEmpty();
    }

    private void aFocalPointMakesAndRevokesAToken() {
        walker.signIn("aut");
        walker.link("Access tokens");
        walker.look("tokens-none");
        walker.page().getByText("New access token").click();
        walker.page().getByLabel("Name of the token").fill("nightly upload");
        walker.page().getByLabel("Valid for").selectOption("365");
        walker.look("tokens-new");
        walker.button("Make the token");
        assertThat(walker.page().locator(".secret")).containsText("rap_");
        walker.look("tokens-made");
        walker.link("Back to the access tokens");
        walker.look("tokens-one");
        walker.button("Revoke nightly upload");
        assertThat(walker.page().getByText("No access token")).isVisible();
        walker.signOut();
    }

    private void theAdministratorMakesAnAccount() {
        walker.signIn("administrator");
        walker.look("accounts");
        walker.page().getByText("New account").click();
        walker.page().getByLabel("Account name").fill("desk");
        walker.page().getByLabel("Role").selectOption("SECRETARIAT");
        walker.button("Make the account");
        assertThat(walker.page().locator(".secret")).isVisible();
        walker.look("accounts-made");
    }
}
