package org.rapporteur.walk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Somebody at a desk with a browser of their own, signed in, with the form of a return before them. */
final class Desk implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final Function<String, URI> addresses;
    private final List<String> complaints = new ArrayList<>();

    private Desk(BrowserContext context, Function<String, URI> addresses) {
        this.context = context;
        this.page = context.newPage();
        this.addresses = addresses;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    static Desk open(Browser browser, Function<String, URI> addresses) {
        return open(browser, addresses, true);
    }

    /** @param scripts whether the browser runs any */
    static Desk open(Browser browser, Function<String, URI> addresses, boolean scripts) {
        var options = new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(1280, 900);
        return new Desk(browser.newContext(options), addresses);
    }

    Desk signIn(String account) {
        go("/sign-in");
        page.getByLabel("Account name").fill(account);
        page.getByLabel("Password").fill("trial");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return this;
    }

    void go(String path) {
        page.navigate(addresses.apply(path).toString());
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** The field of a question. @param code such as {@code 1.a.authority} */
    Locator field(String code) {
        return page.locator("#f-" + code.replace('.', '-'));
    }

    /** An option of a question. */
    Locator option(String code, String option) {
        return page.locator("#f-" + code.replace('.', '-') + "-" + option);
    }

    /** All that belongs to a question. */
    Locator item(String code) {
        return page.locator("#i-" + code.replace('.', '-'));
    }

    /** What is said about all answers together. */
    Locator state() {
        return page.locator("#form-state");
    }

    void write(String code, String text) {
        field(code).fill(text);
        field(code).blur();
    }

    /** Violations of WCAG, mistakes of scripts, and whatever runs off the side, on the page as it is. */
    List<String> complaints() {
        var all = new ArrayList<>(complaints);
        new AxeBuilder(page).analyze().getViolations().forEach(rule -> all.add(rule.getId() + " " + rule.getNodes()));
        page.setViewportSize(360, 800);
        var breadth = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (breadth > 360) {
            all.add("runs off the side of a telephone: " + breadth);
        }
        page.setViewportSize(1280, 900);
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
