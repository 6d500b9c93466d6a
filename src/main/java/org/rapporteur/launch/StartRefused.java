package org.rapporteur.launch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Thrown where the program cannot start for a reason that the person who runs it can mend. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    StartRefused(List<Mistake> mistakes) {
        this(mistakes.stream().map(Mistake::sentence).collect(Collectors.joining("\n")), mistakes);
    }

    private StartRefused(String sentences, List<Mistake> mistakes) {
        super(sentences);
        this.mistakes = List.copyOf(mistakes);
    }

    /** @param sentences ready to be read, where the mistakes are of another kind than settings */
    static StartRefused saying(String sentences) {
        return new StartRefused(sentences, List.of());
    }

    StartRefused(String key, Map<String, ?> arguments) {
        this(List.of(new Mistake(key, arguments)));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
