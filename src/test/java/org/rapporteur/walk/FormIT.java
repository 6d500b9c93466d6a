package org.rapporteur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.launch.StateClient;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.RequiresProgram;

/** The form in real browsers, on the packaged program. Each test answers for another State. */
@RequiresProgram(Chromium.PROGRAM)
class FormIT {

    private static final String SAVES = "**/form/answers";
    private static final int PATIENCE = 15_000;
    private static final int BUDGET = 100_000;

    @TempDir
    static Path folder;

    private static PackagedProgram program;
    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        program = PackagedProgram.start(
                        Map.of("RAPPORTEUR_DATA", folder.resolve("data").toString()))
                .awaitStart();
        setDefaultAssertionTimeout(PATIENCE);
        chromium = new Chromium();
        browser = chromium.browser();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        program.close();
    }

    @Test
    void isAnsweredByKeyboardAlone() throws IOException, InterruptedException {
        try (var desk = desk("and", "AND", "1.a")) {
            desk.page().locator("#r-1-a summary").focus();
            tabTo(desk, "f-1-a-status-");
            arrowTo(desk, "f-1-a-status-partial");
            assertThat(desk.field("1.a.since")).isVisible();
            tabTo(desk, "f-1-a-since");
            desk.page().keyboard().press("Control+A");
            desk.page().keyboard().type("2019");
            desk.page().keyboard().press("Tab");
            assertThat(desk.state()).containsText("Everything is saved");
            assertThat(desk.page().locator("#form-said")).containsText("Everything is saved");
            assertThat(desk.complaints()).isEmpty();
        }
        assertThat(answer("AND", "1.a.status")).isEqualTo("partial");
        assertThat(answer("AND", "1.a.since")).isEqualTo("2019");
    }

    @Test
    void losesNothingTypedWhenTheLineIsLostAndThePageReloaded() throws IOException, InterruptedException {
        try (var desk = desk("mco", "MCO", "1.a")) {
            desk.option("1.a.status", "partial").check();
            assertThat(desk.state()).containsText("Everything is saved");
            desk.page().route(SAVES, Route::abort);
            desk.write("1.a.authority", "The ministry of");
            assertThat(desk.state()).containsText("There is no connection");
            desk.field("1.a.authority").pressSequentially(" health");
            desk.page().reload();
            assertThat(desk.field("1.a.authority")).hasValue("The ministry of health");
            assertThat(desk.item("1.a.authority")).containsText("kept on this computer");
            desk.write("1.a.measures", "A law of 2019");
            assertThat(desk.state()).containsText("Answers waiting: 2");
            assertThat(desk.complaints()).isEmpty();
            desk.page().unroute(SAVES);
            tryNow(desk);
            assertThat(desk.state()).containsText("Everything is saved");
        }
        assertThat(answer("MCO", "1.a.authority")).isEqualTo("The ministry of health");
        assertThat(answer("MCO", "1.a.measures")).isEqualTo("A law of 2019");
    }

    /** The answer was stored, but nobody could know; typing on must not run into one's own answer. */
    @Test
    void takesAnAcknowledgementThatWasLostForNoConflict() throws IOException, InterruptedException {
        try (var desk = desk("lie", "LIE", "1.a")) {
            desk.page().route(SAVES, route -> {
                route.fetch();
                route.abort();
            });
            desk.write("1.a.authority", "The ministry");
            assertThat(desk.state()).containsText("There is no connection");
            desk.write("1.a.authority", "The ministry of health");
            desk.page().unroute(SAVES);
            tryNow(desk);
            assertThat(desk.state()).containsText("Everything is saved");
            assertThat(desk.page().locator(".conflict-box")).hasCount(0);
        }
        assertThat(answer("LIE", "1.a.authority")).isEqualTo("The ministry of health");
    }

    @Test
    void keepsWhatIsTypedWhileASaveRuns() throws IOException, InterruptedException {
        var held = new AtomicReference<Route>();
        try (var desk = desk("smr", "SMR", "1.a")) {
            desk.page().route(SAVES, route -> {
                if (!held.compareAndSet(null, route)) {
                    route.resume();
                }
            });
            desk.write("1.a.authority", "The ministry");
            desk.page().waitForCondition(() -> held.get() != null);
            desk.field("1.a.authority").focus();
            desk.field("1.a.authority").press("End");
            desk.field("1.a.authority").pressSequentially(" of health");
            held.get().resume();
            assertThat(desk.state()).containsText("Everything is saved");
            assertThat(desk.field("1.a.authority")).hasValue("The ministry of health");
            assertThat(desk.field("1.a.authority")).isFocused();
        }
        assertThat(answer("SMR", "1.a.authority")).isEqualTo("The ministry of health");
    }

    @Test
    void sendsWhatWasWrittenWhileSignedOutAfterSigningInAgain() throws IOException, InterruptedException {
        try (var desk = desk("mlt", "MLT", "1.a")) {
            desk.context().clearCookies();
            desk.write("1.a.authority", "The ministry");
            assertThat(desk.state()).containsText("You have been signed out");
            desk.page().locator("#form-sign-in").click();
            desk.page().getByLabel("Account name").fill("mlt");
            desk.page().getByLabel("Password").fill("trial");
            desk.page().getByRole(AriaRole.BUTTON, named("Sign in")).click();
            assertThat(desk.state()).containsText("Everything is saved");
            assertThat(desk.field("1.a.authority")).hasValue("The ministry");
        }
        assertThat(answer("MLT", "1.a.authority")).isEqualTo("The ministry");
    }

    @Test
    void showsTwoPeopleEachOthersAnswersAndTheirConflictSideBySide() throws IOException, InterruptedException {
        try (var one = desk("isl", "ISL", "1.a");
                var other = desk("isl", "ISL", "1.a")) {
            one.option("1.a.status", "full").check();
            assertThat(other.field("1.a.since")).isVisible();
            assertThat(other.option("1.a.status", "full")).isChecked();
            assertThat(other.item("1.a.status")).containsText("Changed by isl just now");

            other.field("1.a.authority").fill("Theirs");
            one.write("1.a.authority", "Mine");
            assertThat(one.state()).containsText("Everything is saved");
            other.field("1.a.authority").blur();
            assertThat(other.page().locator(".conflict-box")).containsText("Mine");
            assertThat(other.field("1.a.authority")).hasValue("Theirs");
            assertThat(other.complaints()).isEmpty();
            other.page().reload();
            assertThat(other.page().locator(".conflict-box")).containsText("Mine");
            other.page().getByRole(AriaRole.BUTTON, named("Use mine")).press("Enter");
            assertThat(other.state()).containsText("Everything is saved");
            assertThat(one.field("1.a.authority")).hasValue("Theirs");
        }
        assertThat(answer("ISL", "1.a.authority")).isEqualTo("Theirs");
    }

    @Test
    void keepsTheOthersAnswerWithOneChoice() throws IOException, InterruptedException {
        try (var desk = desk("cyp", "CYP", "1.a")) {
            desk.field("1.a.authority").fill("Mine");
            new StateClient(program, "CYP").answer(revision(desk), Map.of("1.a.authority", "Theirs"));
            desk.field("1.a.authority").blur();
            assertThat(desk.page().locator(".conflict-box")).containsText("Theirs");
            desk.page().getByRole(AriaRole.BUTTON, named("Keep theirs")).press("Enter");
            assertThat(desk.field("1.a.authority")).hasValue("Theirs");
            assertThat(desk.field("1.a.authority")).isFocused();
            assertThat(desk.state()).containsText("Everything is saved");
        }
        assertThat(answer("CYP", "1.a.authority")).isEqualTo("Theirs");
    }

    @Test
    void isUsableWithoutScripts() throws IOException, InterruptedException {
        try (var desk = Desk.open(browser, program::at, false).signIn("lux")) {
            desk.go("/returns/2026/LUX/form/1");
            desk.page().locator("#r-1-b summary").click();
            desk.page()
                    .getByRole(AriaRole.LINK, named("Open the questions about 1.b"))
                    .click();
            desk.option("1.b.status", "full").check();
            desk.page().getByRole(AriaRole.BUTTON, named("Save 1.b")).click();
            assertThat(desk.page().getByText("One answer was stored.")).isVisible();
            desk.field("1.b.since").fill("twenty");
            desk.field("1.b.since").press("Enter");
            assertThat(desk.item("1.b.since")).containsText("“twenty” is not a year");
            assertThat(desk.field("1.b.since")).hasValue("twenty");
        }
        assertThat(answer("LUX", "1.b.status")).isEqualTo("full");
    }

    @Test
    void tellsAndPutsBackWhatAnAnswerWasBefore() throws IOException, InterruptedException {
        try (var desk = desk("mda", "MDA", "1.a")) {
            desk.write("1.a.authority", "First");
            assertThat(desk.state()).containsText("Everything is saved");
            desk.write("1.a.authority", "Second");
            assertThat(desk.state()).containsText("Everything is saved");
            desk.item("1.a.authority").locator(".history-link").click();
            var history = desk.page().locator("#history-panel");
            assertThat(history).containsText("First");
            assertThat(desk.complaints()).isEmpty();
            history.getByText("Put the answer of").first().click();
            assertThat(desk.field("1.a.authority")).hasValue("First");
            assertThat(desk.state()).containsText("Everything is saved");
        }
        assertThat(answer("MDA", "1.a.authority")).isEqualTo("First");
    }

    /** A card in use, and the same page from right to left. */
    @Test
    void staysLightAndInOrderInBothDirections() {
        try (var desk = desk("aut", "AUT", "1.a")) {
            desk.option("1.a.status", "partial").check();
            assertThat(desk.state()).containsText("Everything is saved");
            assertThat(desk.complaints()).isEmpty();
            desk.page().evaluate("document.documentElement.dir = 'rtl'");
            assertThat(desk.complaints()).isEmpty();
            assertThat(weight(desk, "/returns/2026/AUT/form/5?open=5.a")).isLessThan(BUDGET);
        }
    }

    /** What a page brings over the line, everything included, in bytes. */
    private static int weight(Desk desk, String path) {
        var bytes = new AtomicInteger();
        var requests = new ArrayList<String>();
        desk.page().onRequestFinished(request -> {
            requests.add(request.url());
            bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize);
        });
        desk.go(path);
        desk.page().waitForLoadState();
        assertThat(requests).anyMatch(url -> url.endsWith(path));
        return bytes.get();
    }

    private static Desk desk(String account, String iso3, String recommendation) {
        var desk = Desk.open(browser, program::at).signIn(account);
        desk.go("/returns/2026/" + iso3 + "/form/1?open=" + recommendation);
        assertThat(desk.page().locator("html.scripted")).isVisible();
        return desk;
    }

    /** @param id where the focus is wanted, or the beginning of it */
    private static void tabTo(Desk desk, String id) {
        press(desk, "Tab", id);
    }

    private static void arrowTo(Desk desk, String id) {
        press(desk, "ArrowDown", id);
    }

    private static void press(Desk desk, String key, String id) {
        for (int i = 0; i < 40 && !focus(desk).startsWith(id); i++) {
            desk.page().keyboard().press(key);
        }
        assertThat(focus(desk)).startsWith(id);
    }

    private static String focus(Desk desk) {
        return (String) desk.page().evaluate("document.activeElement.id");
    }

    private static int revision(Desk desk) {
        return Integer.parseInt(desk.page().locator("#form-progress").getAttribute("data-revision"));
    }

    private static String answer(String iso3, String code) throws IOException, InterruptedException {
        return new StateClient(program, iso3).view().path("answers").path(code).asText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The program may have tried again by itself a moment before, and put the button away. */
    private static void tryNow(Desk desk) {
        desk.page().locator("#form-retry").dispatchEvent("click");
    }
}
