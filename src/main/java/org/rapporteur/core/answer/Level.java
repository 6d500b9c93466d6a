package org.rapporteur.core.answer;

/** How much a finding matters: an error blocks a submission, a warning wants a look, a note informs. */
public enum Level {
    ERROR,
    WARNING,
    NOTE
}
