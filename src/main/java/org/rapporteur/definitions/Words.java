package org.rapporteur.definitions;

import java.util.Locale;

/** How the API and the definition files spell the members of an enum. */
final class Words {

    private Words() {}

    static String of(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
