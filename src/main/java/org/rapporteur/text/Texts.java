package org.rapporteur.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language. A key's first part names the bundle that holds it: {@code workbook.cover.title} stands in
 * {@code texts/en/workbook.properties}. Texts are ICU message formats with named arguments, so that plurals, numbers
 * and dates follow the language.
 */
public final class Texts {

    private static final Map<Locale, Texts> LANGUAGES = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** @param locale one of {@link Languages#all()} */
    public static Texts in(Locale locale) {
        return LANGUAGES.computeIfAbsent(locale, Texts::new);
    }

    public Locale locale() {
        return locale;
    }

    /** @throws IllegalArgumentException for a key that no bundle holds */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * @param arguments by name; a list is for the caller to join
     * @throws IllegalArgumentException for a key that no bundle holds
     */
    public String text(String key, Map<String, ?> arguments) {
        return format(formats.computeIfAbsent(key, this::parse), arguments);
    }

    /**
     * The pattern of a text.
     *
     * @throws IllegalArgumentException for a key that no bundle holds
     */
    public String pattern(String key) {
        return formats.computeIfAbsent(key, this::parse).toPattern();
    }

    /**
     * A text whose pattern is no key but data.
     *
     * @param pattern in the pattern language of ICU
     */
    public String format(String pattern, Map<String, ?> arguments) {
        return format(new MessageFormat(pattern, Languages.formatting(locale)), arguments);
    }

    /** A day as the language writes it, such as {@code 31 March 2027}. */
    public String date(LocalDate date) {
        return format("yMMMMd", date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** A moment as the language writes it, to the minute, in UTC. */
    public String minute(Instant time) {
        return format("yMMMMdHHmm", time);
    }

    /** @param skeleton the fields to show, in the notation of Unicode's locale data */
    private String format(String skeleton, Instant time) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, Languages.formatting(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(time));
    }

    /** Joined as alternatives: one, two, or three. */
    public String anyOf(Collection<String> alternatives) {
        return ListFormatter.getInstance(locale, Type.OR, Width.WIDE).format(alternatives);
    }

    /** Joined as a list: one, two, and three. */
    public String allOf(Collection<String> parts) {
        return ListFormatter.getInstance(locale, Type.AND, Width.WIDE).format(parts);
    }

    private static String format(MessageFormat format, Map<String, ?> arguments) {
        synchronized (format) { // ICU's formats are not safe for several threads
            return format.format(arguments);
        }
    }

    private MessageFormat parse(String key) {
        var dot = key.indexOf('.');
        var bundle = bundles.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
        var pattern = bundle.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for the key " + key + " in " + locale);
        }
        return new MessageFormat(pattern, Languages.formatting(locale));
    }

    private Properties load(String name) {
        var file = "/texts/" + locale.toLanguageTag() + "/" + name + ".properties";
        try (var stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no bundle " + file);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
