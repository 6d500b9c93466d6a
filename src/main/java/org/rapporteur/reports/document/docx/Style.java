package org.rapporteur.reports.document.docx;

/** The styles of paragraphs. What Word knows goes by Word's own name, so that its menus, panes and fields find it. */
enum Style {
    NORMAL("Normal", "Normal"),
    BODY_TEXT("BodyText", "Body Text"),
    NUMBERED("ListNumber", "List Number"),
    LETTERED("ListNumber2", "List Number 2"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    SUMMARY_HEADING("Summary Heading"),
    SUMMARY("Summary Text"),
    CONTENTS_HEADING("TOCHeading", "TOC Heading"),
    CONTENTS_1("TOC1", "toc 1"),
    CONTENTS_2("TOC2", "toc 2"),
    QUOTE("Quote", "Quote"),
    QUOTE_SOURCE("Quote Source"),
    CAPTION_LABEL("Caption Label"),
    CAPTION("Caption", "caption"),
    TABLE_HEADING("Table Heading"),
    TABLE_TEXT("Table Text"),
    TABLE_TOTAL("Table Total"),
    CHART("Chart Place"),
    NOTE("Note Text"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer"),
    ORGANIZATION("Masthead Organization"),
    SYMBOL("Masthead Symbol"),
    ORGAN("Masthead Organ"),
    DISTRIBUTION("Masthead Distribution"),
    COMMISSION("Masthead Commission"),
    SESSION("Masthead Session");

    /** Of runs of text. */
    static final String EMPHASIS = "Emphasis";

    /** Of figures; it looks like nothing, so that figures can be found and still look like the text around them. */
    static final String FIGURE = "Figure";

    static final String PAGE_NUMBER = "PageNumber";

    /** That the figures are made up, or the like. */
    static final String MARK = "Mark";

    /** The first letters of a symbol. */
    static final String SYMBOL_SERIES = "SymbolSeries";

    /** Of tables. */
    static final String TABLE = "UnitedNationsTable";

    private final String id;
    private final String label;
    private final boolean isOwn;

    Style(String id, String label) {
        this.id = id;
        this.label = label;
        this.isOwn = false;
    }

    Style(String label) {
        this.id = label.replace(" ", "");
        this.label = label;
        this.isOwn = true;
    }

    String id() {
        return id;
    }

    /** As Word lists it. */
    String label() {
        return label;
    }

    /** Whether it is none of those that every Word brings. */
    boolean isOwn() {
        return isOwn;
    }

    /** @param level of a heading, from 1 to 3 */
    static Style heading(int level) {
        return valueOf("HEADING_" + level);
    }

    /** @param level of a heading, 1 or 2 */
    static Style contents(int level) {
        return valueOf("CONTENTS_" + level);
    }
}
