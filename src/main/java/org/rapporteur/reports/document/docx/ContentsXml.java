package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.Map;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Document;

/**
 * The table of contents: a field that Word makes anew from the headings, filled in already so that it can be read before that
 * and elsewhere.
 */
final class ContentsXml {

    private static final int DEEPEST = 2;

    private final Flow flow;
    private final WordXml xml;
    private final Bookmarks bookmarks;
    private final Map<String, Integer> pages;

    /** @param pages on which the headings are taken to stand, by anchor */
    ContentsXml(Flow flow, Bookmarks bookmarks, Map<String, Integer> pages) {
        this.pages = pages;
        this.flow = flow;
        this.xml = flow.xml();
        this.bookmarks = bookmarks;
    }

    /** The headings that stand in it, in order. */
    static List<Heading> entries(Document document) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() <= DEEPEST)
                .toList();
    }

    /** @param headings that stand in it */
    void write(String heading, List<Heading> headings) {
        xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        xml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
        xml.end().end().start("w:sdtContent");
        flow.paragraph(Style.CONTENTS_HEADING, () -> flow.runs().text(heading));
        for (var i = 0; i < headings.size(); i++) {
            writeEntry(headings.get(i), i == 0);
        }
        flow.paragraph(Style.NORMAL, () -> {
            if (headings.isEmpty()) {
                begin();
            }
            flow.runs().mark("end");
        });
        xml.end().end();
    }

    private void begin() {
        flow.runs().mark("begin");
        flow.runs().instruction("TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
        flow.runs().mark("separate");
    }

    private void writeEntry(Heading heading, boolean isFirst) {
        var name = bookmarks.name(heading.anchor());
        flow.paragraph(Style.contents(heading.level()), () -> {
            if (isFirst) {
                begin();
            }
            xml.start("w:hyperlink").attribute("w:anchor", name).attribute("w:history", 1);
            HeadingText.write(flow.runs(), heading);
            flow.runs().tab();
            flow.runs().field("PAGEREF " + name + " \\h", String.valueOf(pages.get(heading.anchor())), "");
            xml.end();
        });
    }
}
