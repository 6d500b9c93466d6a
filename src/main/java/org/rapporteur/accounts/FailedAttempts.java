package org.rapporteur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts failures by a key, such as an account's name or an address, and closes the key for a while when there are too
 * many. What succeeds is never counted, so that many people behind one address do not shut each other out, and never
 * clears the count, so that nobody guesses on between the owner's own sign-ins. Each node counts for itself, and
 * remembers a bounded number of keys: the ones that failed last.
 */
final class FailedAttempts {

    private final int allowed;
    private final Duration window;
    private final int remembered;
    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    /**
     * @param allowed failures within the window; one more closes the key
     * @param window counted from the first failure; the key opens again when it ends
     */
    FailedAttempts(int allowed, Duration window, int remembered, Clock clock) {
        this.allowed = allowed;
        this.window = window;
        this.remembered = remembered;
        this.clock = clock;
    }

    private record Failures(int count, Instant until) {}

    /** How long the key stays closed; empty where it is open. */
    synchronized Optional<Duration> closedFor(String key) {
        return present(key)
                .filter(failed -> failed.count() >= allowed)
                .map(failed -> Duration.between(clock.instant(), failed.until()));
    }

    synchronized void failed(String key) {
        var before = present(key);
        var until = before.map(Failures::until).orElseGet(() -> clock.instant().plus(window));
        failures.remove(key); // so that it moves to the end of what is remembered
        failures.put(key, new Failures(before.map(Failures::count).orElse(0) + 1, until));
        if (failures.size() > remembered) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    private Optional<Failures> present(String key) {
        return Optional.ofNullable(failures.get(key))
                .filter(failed -> failed.until().isAfter(clock.instant()));
    }
}
