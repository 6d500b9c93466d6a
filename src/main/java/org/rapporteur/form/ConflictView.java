package org.rapporteur.form;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer that two people changed. Answers are in words; an empty one stands for none.
 *
 * @param value the other answer as the field takes it
 * @param by who gave the other answer; empty where nobody can say any more
 */
public record ConflictView(
        Optional<String> mine, Optional<String> theirs, String value, Optional<String> by, Optional<Instant> at) {}
