package org.rapporteur.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a State lets its words be used. What has another clearance, or none, is for the secretariat alone. */
public enum Clearance {
    /** Published exactly as given, with the State's name. */
    QUOTE,
    /** Published in the secretariat's own words: a report names the State and the receipt, and not the text. */
    PARAPHRASE;

    /** Code of the option. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The options that allow something to be published. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Clearance::code).toList();
    }

    /** @throws IllegalArgumentException for a code that allows nothing */
    public static Clearance ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
