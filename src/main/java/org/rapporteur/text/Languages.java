package org.rapporteur.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
public final class Languages {

    private static final List<Locale> ALL = List.of(Locale.ENGLISH);

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }

    /** The language a tag such as {@code en} or {@code en-GB} asks for, or English where it is not spoken. */
    public static Locale spoken(String tag) {
        var wanted = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(wanted))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /**
     * The language in which to answer a request.
     *
     * @param header the {@code Accept-Language} header as it came, or {@code null}
     * @return the spoken language that is wanted most; English where there is none or the header makes no sense
     */
    public static Locale accepted(String header) {
        if (header == null || header.isBlank()) {
            return Locale.ENGLISH;
        }
        return Optional.ofNullable(Locale.lookup(ranges(header), ALL)).orElse(Locale.ENGLISH);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of(); // what cannot be read asks for nothing
        }
    }

    /**
     * The locale by which a language writes dates and numbers. English follows the United Nations' own use, which is
     * British.
     */
    public static Locale formatting(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
