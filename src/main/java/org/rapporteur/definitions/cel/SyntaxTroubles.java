package org.rapporteur.definitions.cel;

import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.definitions.cel.Trouble.Kind;

/** Says in plain words what the language's parser says about an expression that it cannot read. */
final class SyntaxTroubles {

    private static final Pattern UNEXPECTED = Pattern.compile(
            "(?:mismatched input|extraneous input|no viable alternative at input|token recognition error at:|missing '.+' at) '(?<found>.*?)'(?: expecting .*)?",
            Pattern.DOTALL);

    private static final Map<String, String> HINTS =
            Map.of("=", "equals", "and", "and", "or", "or", "“", "quotation", "”", "quotation", "„", "quotation");

    private SyntaxTroubles() {}

    static Trouble of(int offset, String reason) {
        var matcher = UNEXPECTED.matcher(reason);
        if (!matcher.matches()) {
            return new Trouble(offset, Kind.UNREADABLE, Map.of("reason", reason));
        }
        var found = matcher.group("found").strip();
        return found.equals("<EOF>")
                ? new Trouble(offset, Kind.INCOMPLETE, Map.of())
                : new Trouble(offset, Kind.UNEXPECTED, Map.of("found", found, "hint", hint(found)));
    }

    private static String hint(String found) {
        return found.startsWith("\"") || found.startsWith("'") ? "unclosed" : HINTS.getOrDefault(found, "none");
    }
}
