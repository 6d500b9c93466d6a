package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Chart;
import org.rapporteur.reports.document.Block.Contents;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Block.Items;
import org.rapporteur.reports.document.Block.PageBreak;
import org.rapporteur.reports.document.Block.Paragraph;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.Block.Summary;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Title;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.docx.Flow.Setting;
import org.rapporteur.reports.document.docx.PageFrame.Frame;

/** The document's own part: everything between head and foot of its pages. */
final class BodyXml {

    private final Document document;
    private final NumberingXml numbering;
    private final Function<Chart, String> charts;
    private final WordXml xml = new WordXml();
    private final Flow flow = new Flow(xml);
    private final Bookmarks bookmarks = new Bookmarks();
    private int drawings;

    /**
     * @param numbering counts along
     * @param charts takes a chart into the file and says by which relationship the document refers to it
     */
    BodyXml(Document document, NumberingXml numbering, Function<Chart, String> charts) {
        this.document = document;
        this.numbering = numbering;
        this.charts = charts;
    }

    byte[] written(List<Frame> frames) {
        xml.start("w:document").attribute("xmlns:w", Namespaces.WORD).attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        xml.attribute("xmlns:wp", Namespaces.PLACE).attribute("xmlns:a", Namespaces.DRAWING);
        xml.attribute("xmlns:c", Namespaces.CHART).start("w:body");
        new MastheadXml(flow).write(document.masthead());
        document.blocks().forEach(this::write);
        PageFrame.writeSection(xml, frames);
        return xml.end().end().bytes();
    }

    private void write(Block block) {
        if (block instanceof Title title) {
            text(Style.TITLE, title.text());
            text(Style.SUBTITLE, title.kind());
        } else if (block instanceof Summary summary) {
            text(Style.SUMMARY_HEADING, summary.heading());
            summary.paragraphs().forEach(each -> flow.paragraph(Style.SUMMARY, () -> runs().spans(each.spans())));
        } else if (block instanceof Contents contents) {
            var pages = new PageEstimate(Boxes.of(document)).pages();
            new ContentsXml(flow, bookmarks, pages).write(contents.heading(), ContentsXml.entries(document));
        } else if (block instanceof Heading heading) {
            write(heading);
        } else if (block instanceof Paragraph paragraph) {
            write(paragraph);
        } else if (block instanceof Items items) {
            write(items);
        } else if (block instanceof Quotation quotation) {
            write(quotation);
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Chart chart) {
            write(chart);
        } else if (block instanceof PageBreak) {
            flow.breakPage();
        }
    }

    private void write(Heading heading) {
        flow.paragraph(
                Style.heading(heading.level()),
                () -> bookmarks.around(heading.anchor(), xml, () -> HeadingText.write(runs(), heading)));
    }

    private void write(Paragraph paragraph) {
        paragraph.number().ifPresent(numbering::count);
        flow.paragraph(paragraph.number().isPresent() ? Style.NUMBERED : Style.BODY_TEXT, () -> runs().spans(
                        paragraph.spans()));
    }

    private void write(Items items) {
        var list = OptionalInt.of(numbering.list());
        items.items().forEach(item -> flow.paragraph(Style.LETTERED, Set.of(), list, () -> runs().spans(item)));
    }

    private void write(Quotation quotation) {
        var settings =
                Piece.first(quotation.text()).isRightToLeft() ? Set.of(Setting.RIGHT_TO_LEFT) : Set.<Setting>of();
        flow.paragraph(Style.QUOTE, settings, () -> runs().text(quotation.text()));
        flow.paragraph(Style.QUOTE_SOURCE, () -> runs().spans(quotation.source()));
    }

    private void write(Table table) {
        var settings = TableXml.isWide(table) ? Set.of(Setting.WIDE) : Set.<Setting>of();
        caption(table.label(), table.caption(), table.anchor(), settings);
        new TableXml(flow, table).write();
        notes(table.notes(), settings);
    }

    private void write(Chart chart) {
        caption(chart.label(), chart.caption(), chart.anchor(), Set.of(Setting.WIDE));
        var relationship = charts.apply(chart);
        drawings++;
        var settings = chart.notes().isEmpty() ? Set.<Setting>of() : Set.of(Setting.KEPT_WITH_NEXT);
        flow.paragraph(Style.CHART, settings, () -> new Drawing(xml).write(chart, drawings, relationship));
        notes(chart.notes(), Set.of(Setting.WIDE));
    }

    private void caption(String label, String caption, String anchor, Set<Setting> settings) {
        flow.paragraph(Style.CAPTION_LABEL, settings, () -> bookmarks.around(anchor, xml, () -> runs().text(label)));
        flow.paragraph(Style.CAPTION, settings, () -> runs().text(caption));
    }

    /** Something must stand below a table, or the next one would be taken for a part of it. */
    private void notes(List<String> notes, Set<Setting> settings) {
        notes.forEach(note -> flow.paragraph(Style.NOTE, settings, () -> runs().text(note)));
        flow.paragraph(Style.NOTE, () -> {});
    }

    private void text(Style style, String text) {
        flow.paragraph(style, () -> runs().text(text));
    }

    private Runs runs() {
        return flow.runs();
    }
}
