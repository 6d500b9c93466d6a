package org.rapporteur.walk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.testing.Chromium;

/** Somebody with a browser, who looks at every page on a desk and on a telephone and lets nothing inaccessible pass. */
final class Walker implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final int TALLEST = 5000;
    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Chromium chromium = new Chromium();
    private final BrowserContext context;
    private final Page page;
    private final Function<String, URI> addresses;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    /** @param addresses from a path to the address on the program under test */
    Walker(Function<String, URI> addresses) {
        this.context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        this.page = context.newPage();
        this.addresses = addresses;
        page.onPageError(complaints::add);
        page.setViewportSize(DESK, HEIGHT);
    }

    Page page() {
        return page;
    }

    /** @return the status of the answer */
    int go(String path) {
        return page.navigate(addresses.apply(path).toString()).status();
    }

    void signIn(String account) {
        go("/sign-in");
        page.getByLabel("Account name").fill(account);
        page.getByLabel("Password").fill("trial");
        button("Sign in");
    }

    void signOut() {
        button("Sign out");
    }

    void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    Download download(String link) {
        return page.waitForDownload(() -> link(link));
    }

    /** Sends the workbook, and waits for the page that says what became of it. */
    void upload(Path workbook) {
        page.getByLabel("The workbook that you filled in").setInputFiles(workbook);
        button("Upload");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The latest upload"))
                .waitFor();
        page.getByText(workbook.getFileName().toString()).first().waitFor();
    }

    /** Looks at the page in both widths: pictures, no violation of WCAG, and nothing that runs off the side. */
    void look(String name) {
        look(name, DESK);
        look(name, TELEPHONE);
        page.setViewportSize(DESK, HEIGHT);
    }

    private void look(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(TALLEST, height()))
                .setPath(PICTURES.resolve("%02d-%s-%d.png".formatted(++pictures, name, width))));
        var where = name + " at " + width + " pixels: ";
        readsWithAxe(where);
        holdsItsWidth(where, width);
    }

    /** The same without pictures, and read once. */
    void check(String name) {
        readsWithAxe(name + ": ");
        page.setViewportSize(TELEPHONE, HEIGHT);
        holdsItsWidth(name + ": ", TELEPHONE);
        page.setViewportSize(DESK, HEIGHT);
    }

    private void readsWithAxe(String where) {
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(rule -> complaints.add(where + rule.getId() + " " + rule.getNodes()));
    }

    private void holdsItsWidth(String where, int width) {
        var breadth = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (breadth > width) {
            complaints.add(where + "runs off the side, " + breadth);
        }
    }

    private int height() {
        return (Integer) page.evaluate("document.documentElement.scrollHeight");
    }

    /** What was wrong on the pages looked at so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
