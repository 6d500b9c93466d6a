package org.rapporteur.contract;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.function.Function;

/** Answers in the web form, in a browser of its own. While somebody answers the line is down, so that nothing is sent yet. */
final class HandOnForm implements Hand {

    private static final String SETTLED = "#form-state[data-kind='all-saved'], #form-state[data-kind='unsettled']";

    private final BrowserContext context;
    private final Page page;
    private final Function<String, URI> addresses;
    private final String home;

    HandOnForm(Browser browser, Function<String, URI> addresses, String home, String account, String password) {
        this.context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        this.page = context.newPage();
        this.addresses = addresses;
        this.home = home;
        signIn(account, password);
    }

    private void signIn(String account, String password) {
        page.navigate(addresses.apply("/sign-in").toString());
        page.getByLabel("Account name").fill(account);
        page.getByLabel("Password").fill(password);
        page.locator("main form button").first().click();
        page.waitForURL("**/returns/**");
    }

    /** Every card of the first chapter that the tests answer is opened. */
    @Override
    public void open() {
        page.navigate(addresses.apply(home + "/form/1").toString());
        for (var recommendation : new String[] {"1.a", "1.b", "1.c"}) {
            var card = page.locator("[data-card='" + recommendation + "']");
            if (card.count() > 0 && card.locator("details[open]").count() == 0) {
                card.locator("summary").click();
            }
            if (card.count() > 0) {
                card.locator("[data-form]").waitFor();
            }
        }
    }

    @Override
    public void answer(String code, String answer) {
        var item = item(code);
        context.setOffline(true);
        var kind = item.querySelector(".field select, .field textarea, .field input");
        if (kind == null) {
            throw new AssertionError("the form does not let " + code + " be answered");
        }
        switch (kind.evaluate("field => field.type || field.tagName").toString()) {
            case "radio" -> choose(item, answer);
            case "select-one" ->
                kind.selectOption(new SelectOption().setLabel(answer.isEmpty() ? "No answer" : answer));
            default -> write(item, kind, answer);
        }
    }

    private static void choose(ElementHandle item, String answer) {
        for (var label : item.querySelectorAll(".field label")) {
            if (label.innerText().strip().equals(answer.isEmpty() ? "No answer" : answer)) {
                label.click();
                return;
            }
        }
        throw new AssertionError("no such choice: " + answer);
    }

    private static void write(ElementHandle item, ElementHandle field, String answer) {
        var notKnown = item.querySelector(".field input[type=checkbox]");
        if (answer.equals("Not known") && notKnown != null) {
            notKnown.check();
        } else {
            field.fill(answer);
        }
    }

    @Override
    public void send() {
        context.setOffline(false);
        page.evaluate("document.activeElement?.blur()");
        page.evaluate("window.dispatchEvent(new Event('online'))");
        awaitSaved(page);
    }

    /** Until everything is saved, or waits for a decision or a correction. */
    static void awaitSaved(Page page) {
        page.waitForSelector(SETTLED);
    }

    @Override
    public String told(String code) {
        return item(code).querySelector(".notes").innerText();
    }

    @Override
    public String shown(String code) {
        open();
        return String.valueOf(
                item(code)
                        .evaluate(
                                """
                item => {
                  const radio = item.querySelector('.field input[type=radio]:checked');
                  if (radio) return radio.value ? item.querySelector(`label[for="${radio.id}"]`).innerText.trim() : '';
                  const select = item.querySelector('.field select');
                  if (select) return select.value ? select.selectedOptions[0].innerText.trim() : '';
                  if (item.querySelector('.field input[type=checkbox]:checked')) return 'Not known';
                  return item.querySelector('.field textarea, .field input').value;
                }
                """));
    }

    private ElementHandle item(String code) {
        var item = page.querySelector("[id='i-" + code.replace('.', '-') + "']");
        if (item == null) {
            throw new AssertionError("the form does not ask " + code);
        }
        return item;
    }

    @Override
    public void close() {
        context.close();
    }
}
