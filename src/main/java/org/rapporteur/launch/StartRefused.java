package org.rapporteur.launch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Thrown where the program cannot start for a reason that the person who runs it can mend. Its message says which. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private StartRefused(String sentences) {
        super(sentences);
    }

    StartRefused(List<Mistake> mistakes) {
        this(mistakes.stream().map(Mistake::sentence).collect(Collectors.joining("\n")));
    }

    StartRefused(String key, Map<String, ?> arguments) {
        this(List.of(new Mistake(key, arguments)));
    }

    /** @param sentences ready to be read, where the mistakes are of another kind than settings */
    static StartRefused saying(String sentences) {
        return new StartRefused(sentences);
    }
}
