package org.rapporteur.page;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

/**
 * What every template gets as {@code page}: the language, the account, and the texts. A page is made for one request.
 * Times are shown in UTC, since the people who read them sit in 193 places.
 */
public class Page {

    private Texts texts;
    private Optional<Visitor> account;
    private Site site;
    private String path;

    /** For the container, which stands a proxy before the page of the request. */
    protected Page() {}

    Page(Texts texts, Optional<Visitor> account, Site site, String path) {
        this.texts = texts;
        this.account = account;
        this.site = site;
        this.path = path;
    }

    public Texts getTexts() {
        return texts;
    }

    public Locale getLocale() {
        return texts.locale();
    }

    /** As the {@code lang} attribute has it, such as {@code en}. */
    public String getLanguage() {
        return texts.locale().toLanguageTag();
    }

    /** As the {@code dir} attribute has it: {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return ULocale.forLocale(texts.locale()).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Whether accounts and returns are made up. */
    public boolean isTrial() {
        return site.trial();
    }

    public Optional<Visitor> getAccount() {
        return account;
    }

    public String getVersion() {
        return site.version();
    }

    /** The places that the account can go to from every page, in order. */
    public List<Visitor.Place> getPlaces() {
        return account.map(Visitor::places).orElse(List.of());
    }

    /** The path of the request. */
    public String getPath() {
        return path;
    }

    /** The address of Bootstrap's style sheet for the direction of the language. */
    public String getBootstrap() {
        return site.bootstrap(getDirection());
    }

    /** The address of the script that fetches parts of pages. */
    public String getHtmx() {
        return site.htmx();
    }

    /** What that script may do: nothing that {@link SafetyHeaders} forbids, so neither evaluate texts nor write styles. */
    public String getHtmxConfiguration() {
        return "{\"allowEval\":false,\"includeIndicatorStyles\":false,\"selfRequestsOnly\":true,\"historyEnabled\":false}";
    }

    /** The address of a file under {@code META-INF/resources/assets}. */
    public String asset(String name) {
        return site.assets().address(name);
    }

    /**
     * A text that speaks of an instrument and of the text before it.
     *
     * @param arguments besides their names: name, value, name, value and so on
     */
    public String about(Instrument instrument, String key, Object... arguments) {
        var named = named(key, arguments);
        named.putAll(instrument.names());
        return texts.text(key, named);
    }

    public String text(String key) {
        return texts.text(key);
    }

    /** @param arguments name, value, name, value and so on */
    public String text(String key, Object... arguments) {
        return texts.text(key, named(key, arguments));
    }

    private static Map<String, Object> named(String key, Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value among the arguments of " + key);
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }

    /**
     * What is wrong with a field of a form, in words.
     *
     * @param errors keys of texts, by field
     * @return {@code null} where nothing is wrong, as the template's tags want it
     */
    public String error(Map<String, String> errors, String field) {
        var key = errors.get(field);
        return key == null ? null : texts.text(key);
    }

    /** A day as the language writes it, such as {@code 31 March 2027}. */
    public String date(LocalDate date) {
        return texts.date(date);
    }

    /** A moment as the language writes it, to the minute and with its time zone. */
    public String time(Instant time) {
        return text("page.time", "time", texts.minute(time));
    }

    /** A number as the language writes it, such as {@code 1,330}. */
    public String number(Number number) {
        return NumberFormat.getInstance(formatting()).format(number);
    }

    private Locale formatting() {
        return Languages.formatting(texts.locale());
    }
}
