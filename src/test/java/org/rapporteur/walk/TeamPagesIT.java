package org.rapporteur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.Contributor;
import org.rapporteur.testing.RequiresProgram;

/** A focal point who asks a ministry, and the ministry that answers, in a browser. */
@RequiresProgram(Chromium.PROGRAM)
class TeamPagesIT {

    private static final String CONTRIBUTORS = "/returns/2026/AUT/contributors";

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
    void asksAMinistryWhichComesInAndIsReady() {
        var link = aFocalPointAsksAMinistry();
        theMinistryChoosesAPasswordAndIsReady(link);
        theFocalPointSeesItAndWithdraws();
        theMinistrySeesNothingAnyMore();
        assertThat(walker.complaints()).isEmpty();
    }

    private String aFocalPointAsksAMinistry() {
        walker.go("/sign-in");
        walker.look("team-sign-in");
        walker.signIn("aut");
        walker.link("Who is asked for which part");
        walker.look("team");
        walker.page().getByRole(AriaRole.HEADING, named("Ask somebody")).click();
        walker.page().getByText("Only some recommendations of chapter 5").click();
        walker.look("team-ask");
        walker.page().getByLabel("E-mail address").fill("interior@bmi.gv.example");
        walker.page().getByLabel("Name of the person or the ministry").fill("Ministry of the Interior, Ms Berger");
        walker.page().getByLabel("Wanted by").fill("2020-01-31");
        walker.button("Ask");
        assertThat(walker.page().getByText("Nothing is chosen.")).isVisible();
        walker.look("team-ask-mistaken");
        walker.page().getByLabel("Wanted by").fill("2199-01-31");
        walker.page().getByLabel("Chapter 6").check();
        walker.page().getByLabel("Message").fill("Please ask the federal police too.\nThank you, A. Huber");
        walker.button("Ask");
        walker.look("team-hand-over");
        var link = Contributor.link(walker.page().locator(".letter").textContent());
        walker.link("Done");
        walker.look("team-asked");
        walker.link("Ministry of the Interior");
        walker.look("team-member");
        walker.signOut();
        return link;
    }

    private void theMinistryChoosesAPasswordAndIsReady(String link) {
        walker.go(link);
        walker.look("team-invitation");
        walker.page().getByLabel("Password", exactly()).fill(Contributor.PASSWORD);
        walker.page().getByLabel("Password once more").fill(Contributor.PASSWORD);
        walker.button("Choose the password and go on");
        assertThat(walker.page().getByRole(AriaRole.HEADING, named("What you are asked for")))
                .isVisible();
        walker.look("team-mine");
        walker.button("Chapter 6 is ready");
        walker.look("team-mine-ready");
        walker.signOut();
        walker.go(link);
        walker.look("team-invitation-over");
    }

    private void theFocalPointSeesItAndWithdraws() {
        walker.signIn("aut");
        walker.go(CONTRIBUTORS);
        assertThat(walker.page().getByText("1 ready")).isVisible();
        walker.look("team-ready");
        walker.link("Ministry of the Interior");
        walker.button("Withdraw everything");
        walker.look("team-withdrawn");
        walker.signOut();
    }

    private void theMinistrySeesNothingAnyMore() {
        walker.go("/sign-in");
        walker.page().getByLabel("Account name").fill("interior@bmi.gv.example");
        walker.page().getByLabel("Password").fill(Contributor.PASSWORD);
        walker.button("Sign in");
        assertThat(walker.page().getByRole(AriaRole.HEADING, named("Nothing is asked of you for 2026")))
                .isVisible();
        walker.look("team-nothing");
        walker.signOut();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
