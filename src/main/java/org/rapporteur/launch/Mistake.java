package org.rapporteur.launch;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.text.Texts;

/**
 * Why the program does not start, for the person who runs it.
 *
 * @param key of the sentence in the bundle {@code launch}; it says what is wrong, what is expected, and an example
 * @param arguments of the sentence; never a secret
 */
public record Mistake(String key, Map<String, ?> arguments) {
    public Mistake {
        arguments = Map.copyOf(arguments);
    }

    /** In English: whoever reads the console has no language chosen yet. */
    public String sentence() {
        return Texts.in(Locale.ENGLISH).text(key, arguments);
    }
}
