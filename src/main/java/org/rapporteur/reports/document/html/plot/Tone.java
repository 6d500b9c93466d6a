package org.rapporteur.reports.document.html.plot;

import java.util.Arrays;

/**
 * How a tone of a plot is drawn: one hue from pale to dark for the scale, as on the pages, greys for what stands beside it,
 * and those hatched, so that they are told apart without colours too.
 */
enum Tone {
    STEP_0("0", "#cfe0ee", "#3f7fb5"),
    STEP_1("1", "#9fc4e1", "#3f7fb5"),
    STEP_2("2", "#66a0cd", "#3f7fb5"),
    STEP_3("3", "#2a6ba6", "#2a6ba6"),
    STEP_4("4", "#0a3861", "#0a3861"),
    NOT_KNOWN("not_known", "#6e7781", "#6e7781"),
    NOT_APPLICABLE("not_applicable", "#afb8c1", "#6e7781"),
    NOT_ANSWERED("not_answered", "#ffffff", "#57606a");

    static final String OUTLINE = "#57606a";

    private final String code;
    private final String fill;
    private final String stroke;

    Tone(String code, String fill, String stroke) {
        this.code = code;
        this.fill = fill;
        this.stroke = stroke;
    }

    /** @throws IllegalArgumentException for a code that is no tone of a plot */
    static Tone of(String code) {
        return Arrays.stream(values())
                .filter(tone -> tone.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " is no tone"));
    }

    String fill() {
        return fill;
    }

    /** Of a line, which has to be seen on white. */
    String stroke() {
        return stroke;
    }

    /** Of a number on the fill. */
    String ink() {
        return switch (this) {
            case STEP_3, STEP_4, NOT_KNOWN -> "#ffffff";
            case STEP_0, STEP_1, STEP_2, NOT_APPLICABLE, NOT_ANSWERED -> "#0b1a29";
        };
    }

    boolean outlined() {
        return this == NOT_ANSWERED;
    }

    boolean hatched() {
        return this == NOT_KNOWN || this == NOT_APPLICABLE;
    }
}
