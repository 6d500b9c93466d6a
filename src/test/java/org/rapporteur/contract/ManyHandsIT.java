package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.ApiClient;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.RequiresProgram;

/** Five people fill one return at once: three in browsers, of which one loses the line, and two in workbooks. */
@RequiresProgram(Chromium.PROGRAM)
class ManyHandsIT {

    private static final List<String> RECOMMENDATIONS = List.of("1.a", "1.b", "1.c", "1.d", "1.e", "1.f");
    private static final List<String> QUESTIONS = List.of("measures", "authority");

    @TempDir
    Path folder;

    private PackagedProgram program;
    private Desk desk;

    @BeforeEach
    void start() throws Exception {
        program = PackagedProgram.start(Map.of(
                        "RAPPORTEUR_DATA", folder.resolve("data").toString(), "RAPPORTEUR_TRIAL_RETURNS", "false"))
                .awaitStart();
        desk = new Desk(
                program,
                (account, password, home) -> new HandOnWorkbook(new ApiClient(program, account, password), home));
        for (var ministry : List.of("health", "justice", "interior", "education")) {
            desk.invite(address(ministry), "1");
        }
        var focalPoint = desk.focalPoint();
        focalPoint.open();
        for (var recommendation : RECOMMENDATIONS) {
            focalPoint.answer(recommendation + ".status", "Fully implemented");
        }
        focalPoint.send();
    }

    @AfterEach
    void stop() {
        desk.close();
        program.close();
    }

    @Test
    void findsEveryAnswerOfEveryHandAttributedOrInConflict() throws Exception {
        var start = new CyclicBarrier(5);
        var hands = List.<Callable<List<Given>>>of(
                () -> inABrowser(start, desk.account(), "trial", 0, false),
                () -> inABrowser(start, address("health"), Desk.password(), 1, true),
                () -> inABrowser(start, address("justice"), Desk.password(), 2, false),
                () -> inAWorkbook(start, "interior", 3),
                () -> inAWorkbook(start, "education", 4));
        var given = together(hands);

        assertThat(given).hasSize(5 * RECOMMENDATIONS.size() * QUESTIONS.size());
        var lost = new ArrayList<Given>();
        for (var answer : given) {
            if (!isAttributed(answer) && !isInConflict(answer)) {
                lost.add(answer);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(desk.conflicts())
                .as("two slices of one base cannot both be stored")
                .isNotEmpty();
    }

    private static List<Given> together(List<Callable<List<Given>>> hands) throws Exception {
        var people = Executors.newFixedThreadPool(hands.size());
        try {
            var given = new ArrayList<Given>();
            for (Future<List<Given>> hand : people.invokeAll(hands)) {
                given.addAll(hand.get());
            }
            return given;
        } finally {
            people.shutdownNow();
        }
    }

    /** What somebody gave, by which way. */
    private record Given(String by, String channel, String code, String answer) {}

    private List<Given> inABrowser(
            CyclicBarrier start, String account, String password, int first, boolean losesTheLine) throws Exception {
        try (var chromium = new Chromium();
                var context = chromium.browser().newContext()) {
            var page = signedIn(context, account, password);
            start.await();
            var given = new ArrayList<Given>();
            for (var code : codes(first)) {
                if (losesTheLine && given.size() == 3) {
                    context.setOffline(true);
                }
                given.add(type(page, account, code));
                if (losesTheLine && given.size() == 7) {
                    context.setOffline(false);
                }
            }
            page.evaluate("document.activeElement?.blur()");
            HandOnForm.awaitSaved(page);
            return given;
        }
    }

    private Page signedIn(BrowserContext context, String account, String password) {
        var page = context.newPage();
        page.navigate(program.at("/sign-in").toString());
        page.getByLabel("Account name").fill(account);
        page.getByLabel("Password").fill(password);
        page.locator("main form button").first().click();
        page.waitForURL("**/returns/**");
        page.navigate(program.at(desk.home() + "/form/1").toString());
        for (var recommendation : RECOMMENDATIONS) {
            var card = page.locator("[data-card='" + recommendation + "']");
            if (card.locator("details[open]").count() == 0) {
                card.locator("summary").click();
            }
            card.locator("[data-form]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        }
        return page;
    }

    private static Given type(Page page, String account, String code) {
        var answer = text(account, code);
        page.locator("[id='f-" + code.replace('.', '-') + "']").fill(answer);
        page.evaluate("document.activeElement?.blur()");
        return new Given(account, "form", code, answer);
    }

    private List<Given> inAWorkbook(CyclicBarrier start, String ministry, int first) throws Exception {
        var hand = new HandOnWorkbook(new ApiClient(program, address(ministry), Desk.password()), desk.home());
        hand.open();
        start.await();
        var given = new ArrayList<Given>();
        for (var code : codes(first)) {
            var answer = text(address(ministry), code);
            hand.answer(code, answer);
            given.add(new Given(address(ministry), "workbook", code, answer));
        }
        hand.send();
        return given;
    }

    /** The same questions to everybody, in another order for each. */
    private static List<String> codes(int first) {
        var codes = new ArrayList<String>();
        for (var i = 0; i < RECOMMENDATIONS.size(); i++) {
            var recommendation = RECOMMENDATIONS.get((first + i) % RECOMMENDATIONS.size());
            QUESTIONS.forEach(question -> codes.add(recommendation + "." + question));
        }
        return codes;
    }

    private String address(String ministry) {
        return ministry + "@" + desk.account() + ".example";
    }

    private static String text(String account, String code) {
        return "What " + account + " says about " + code + ".";
    }

    private boolean isAttributed(Given given) throws Exception {
        var entry = given.answer() + " by " + given.by() + " by " + given.channel();
        return desk.history(given.code()).contains(entry);
    }

    private boolean isInConflict(Given given) throws Exception {
        return desk.conflicts().contains(given.code() + ": " + given.answer());
    }
}
