package org.rapporteur.reports.document.docx;

import java.util.OptionalInt;
import java.util.Set;

/** The paragraphs of the document, one after the other. */
final class Flow {

    private final WordXml xml;
    private final Runs runs;
    private boolean breaks;

    Flow(WordXml xml) {
        this.xml = xml;
        this.runs = new Runs(xml);
    }

    WordXml xml() {
        return xml;
    }

    Runs runs() {
        return runs;
    }

    /** The next paragraph begins on a new page: no empty one is needed for that, which would be in an editor's way. */
    void breakPage() {
        breaks = true;
    }

    void paragraph(Style style, Runnable content) {
        paragraph(style, Set.of(), OptionalInt.empty(), content);
    }

    void paragraph(Style style, Set<Setting> settings, Runnable content) {
        paragraph(style, settings, OptionalInt.empty(), content);
    }

    /** @param numbering what counts it; empty for what its style says */
    void paragraph(Style style, Set<Setting> settings, OptionalInt numbering, Runnable content) {
        xml.start("w:p").start("w:pPr").value("w:pStyle", style.id());
        if (settings.contains(Setting.KEPT_WITH_NEXT)) {
            xml.empty("w:keepNext");
        }
        if (breaks) {
            xml.empty("w:pageBreakBefore");
            breaks = false;
        }
        numbering.ifPresent(id ->
                xml.start("w:numPr").value("w:ilvl", 0).value("w:numId", id).end());
        if (settings.contains(Setting.RIGHT_TO_LEFT)) {
            xml.empty("w:bidi");
        }
        if (settings.contains(Setting.WIDE)) {
            xml.start("w:ind").attribute("w:left", 0).attribute("w:right", 0).end();
        }
        if (settings.contains(Setting.AT_THE_END)) {
            xml.value("w:jc", "right");
        }
        xml.end();
        content.run();
        xml.end();
    }

    /** How one paragraph differs from others of its style. */
    enum Setting {
        KEPT_WITH_NEXT,
        RIGHT_TO_LEFT,
        /** From margin to margin. */
        WIDE,
        /** Set to the end of the line. */
        AT_THE_END
    }
}
