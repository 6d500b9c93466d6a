package org.rapporteur.reports.document.docx;

/** What the parts of a chart are filled with: the colours of the pages' own charts. */
enum Tone {
    STEP_0("CFE0EE", false),
    STEP_1("9FC4E1", false),
    STEP_2("66A0CD", false),
    STEP_3("2A6BA6", true),
    STEP_4("0A3861", true),
    NOT_KNOWN("6E7781", true),
    NOT_APPLICABLE("AFB8C1", false),
    NOT_ANSWERED("FFFFFF", false);

    /** Of lines around fields that are as white as the paper. */
    static final String OUTLINE = "57606A";

    private static final String ON_PALE = "0B1A29";
    private static final String ON_DARK = "FFFFFF";

    private final String fill;
    private final boolean isDark;

    Tone(String fill, boolean isDark) {
        this.fill = fill;
        this.isDark = isDark;
    }

    /** @throws IllegalArgumentException for a tone that there is not */
    static Tone of(String name) {
        return switch (name) {
            case "0", "1", "2", "3", "4" -> valueOf("STEP_" + name);
            case "not_known" -> NOT_KNOWN;
            case "not_applicable" -> NOT_APPLICABLE;
            case "not_answered" -> NOT_ANSWERED;
            default -> throw new IllegalArgumentException("there is no tone " + name);
        };
    }

    String fill() {
        return fill;
    }

    /** The colour of a line, which is seen on white paper whatever the tone. */
    String line() {
        return isDark ? fill : STEP_3.fill;
    }

    /** The colour of letters on it. */
    String letters() {
        return isDark ? ON_DARK : ON_PALE;
    }
}
