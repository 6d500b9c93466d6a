package org.rapporteur.text;

import java.util.List;
import java.util.Locale;

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
}
