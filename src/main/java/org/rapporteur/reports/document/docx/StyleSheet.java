package org.rapporteur.reports.document.docx;

import static org.rapporteur.reports.document.docx.Measure.INDENT;
import static org.rapporteur.reports.document.docx.Measure.LABEL;
import static org.rapporteur.reports.document.docx.Measure.STEP;
import static org.rapporteur.reports.document.docx.Measure.WIDTH;

import java.util.EnumMap;
import java.util.Map;

/** How the paragraphs of a document of the Commission look. */
final class StyleSheet {

    /** Of running text, in points. */
    static final double SIZE = 10;

    private final Map<Style, ParagraphStyle> styles = new EnumMap<>(Style.class);

    StyleSheet() {
        text();
        headings();
        opening();
        contents();
        tablesAndCharts();
        frame();
        masthead();
    }

    /** Of all but {@link Style#NORMAL}, on which they stand. */
    Iterable<ParagraphStyle> all() {
        return styles.values();
    }

    ParagraphStyle of(Style style) {
        return styles.getOrDefault(style, new ParagraphStyle(Style.NORMAL, Map.of()));
    }

    private void text() {
        define(Style.BODY_TEXT).indented(INDENT, INDENT, 0).spaced(0, 6).justified("both");
        define(Style.NUMBERED)
                .on(Style.BODY_TEXT)
                .counted(NumberingXml.PARAGRAPHS)
                .tab("num", INDENT + STEP);
        define(Style.LETTERED)
                .on(Style.BODY_TEXT)
                .counted(NumberingXml.LETTERS)
                .indented(INDENT, INDENT, STEP)
                .tab("num", INDENT + 2 * STEP);
        define(Style.QUOTE)
                .on(Style.BODY_TEXT)
                .indented(INDENT + STEP, INDENT + STEP, 0)
                .spaced(0, 3)
                .justified("left")
                .keptWithNext()
                .unchecked()
                .then(Style.QUOTE_SOURCE);
        define(Style.QUOTE_SOURCE)
                .indented(INDENT + STEP, INDENT + STEP, 0)
                .spaced(0, 9)
                .justified("right")
                .sized(9)
                .then(Style.NUMBERED);
    }

    private void headings() {
        heading(1, 14, 18, 10);
        heading(2, 12, 12, 8);
        heading(3, SIZE, 8, 6);
    }

    private void heading(int level, double size, double before, double after) {
        define(Style.heading(level))
                .then(Style.NUMBERED)
                .keptWithNext()
                .tab("right", LABEL)
                .tab("left", INDENT)
                .spaced(before, after)
                .indented(INDENT, INDENT, -INDENT)
                .outlined(level)
                .bold()
                .sized(size);
    }

    private void opening() {
        define(Style.TITLE)
                .then(Style.SUBTITLE)
                .keptWithNext()
                .indented(INDENT, INDENT, 0)
                .spaced(20, 12)
                .bold()
                .sized(14);
        define(Style.SUBTITLE)
                .then(Style.BODY_TEXT)
                .indented(INDENT, INDENT, 0)
                .spaced(0, 18)
                .bold()
                .sized(12);
        define(Style.SUMMARY)
                .indented(INDENT, INDENT, 0)
                .spaced(0, 6)
                .justified("both")
                .boxed();
        define(Style.SUMMARY_HEADING)
                .on(Style.SUMMARY)
                .then(Style.SUMMARY)
                .keptWithNext()
                .justified("center")
                .italic()
                .sized(12);
    }

    private void contents() {
        define(Style.CONTENTS_HEADING)
                .then(Style.CONTENTS_1)
                .keptWithNext()
                .spaced(24, 10)
                .bold()
                .sized(14);
        define(Style.CONTENTS_1)
                .indented(INDENT, 0, -INDENT)
                .spaced(3, 3)
                .tab("right", LABEL)
                .tab("left", INDENT)
                .dottedTab(WIDTH);
        define(Style.CONTENTS_2)
                .indented(INDENT + STEP, 0, -INDENT - STEP)
                .spaced(0, 3)
                .tab("right", LABEL + STEP)
                .tab("left", INDENT + STEP)
                .dottedTab(WIDTH);
    }

    private void tablesAndCharts() {
        define(Style.CAPTION_LABEL)
                .then(Style.CAPTION)
                .keptWithNext()
                .indented(INDENT, INDENT, 0)
                .spaced(8, 0);
        define(Style.CAPTION)
                .then(Style.BODY_TEXT)
                .keptWithNext()
                .indented(INDENT, INDENT, 0)
                .spaced(0, 5)
                .bold();
        define(Style.TABLE_HEADING)
                .keptWithNext()
                .spaced(3, 3)
                .compact()
                .italic()
                .sized(8);
        define(Style.TABLE_TEXT).spaced(2, 2).compact().sized(9);
        define(Style.TABLE_TOTAL).on(Style.TABLE_TEXT).bold();
        define(Style.CHART).spaced(0, 3).keptTogether();
        define(Style.NOTE).indented(INDENT, INDENT, 0).spaced(2, 0).compact().sized(8.5);
    }

    private void frame() {
        define(Style.HEADER).tab("right", WIDTH).spaced(0, 0).ruled().bold().sized(9);
        define(Style.FOOTER).tab("right", WIDTH).spaced(0, 0).sized(8.5);
    }

    private void masthead() {
        define(Style.ORGANIZATION).spaced(0, 3).sized(14);
        define(Style.SYMBOL).spaced(0, 3).justified("right");
        define(Style.ORGAN).spaced(4, 0).bold().sized(20);
        define(Style.DISTRIBUTION).spaced(2, 0);
        define(Style.COMMISSION).then(Style.SESSION).spaced(8, 0).bold().sized(12);
        define(Style.SESSION).spaced(0, 0);
    }

    private ParagraphStyle define(Style style) {
        var defined = new ParagraphStyle(style, styles);
        styles.put(style, defined);
        return defined;
    }
}
