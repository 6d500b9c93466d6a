package org.rapporteur.reports.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.rapporteur.reports.document.Span;

/** What the parts of a document take of its pages, by the measures of their styles. */
final class Boxes {

    /** Of a line, in parts of the size of its letters. */
    private static final double LINE = 1.149;

    private static final int FRAME = Measure.points(8);

    private final Document document;
    private final StyleSheet styles = new StyleSheet();
    private final List<Box> boxes = new ArrayList<>();
    private boolean breaks;

    private Boxes(Document document) {
        this.document = document;
    }

    /** In the order of the document. */
    static List<Box> of(Document document) {
        var boxes = new Boxes(document);
        boxes.addMasthead();
        document.blocks().forEach(boxes::add);
        return boxes.boxes;
    }

    private void addMasthead() {
        addRow(MastheadXml.HEIGHT, 0, false);
        var body = document.masthead().body();
        for (var i = 0; i < body.size(); i++) {
            add(i == 0 ? Style.COMMISSION : Style.SESSION, body.get(i));
        }
    }

    private void add(Block block) {
        if (block instanceof Title title) {
            add(Style.TITLE, title.text());
            add(Style.SUBTITLE, title.kind());
        } else if (block instanceof Summary summary) {
            addRow(FRAME, 0, true);
            add(Style.SUMMARY_HEADING, summary.heading());
            summary.paragraphs().forEach(paragraph -> add(Style.SUMMARY, text(paragraph.spans())));
            addRow(FRAME, 0, false);
        } else if (block instanceof Contents contents) {
            add(contents);
        } else if (block instanceof Heading heading) {
            add(heading);
        } else if (block instanceof Paragraph paragraph) {
            var isNumbered = paragraph.number().isPresent();
            var style = isNumbered ? Style.NUMBERED : Style.BODY_TEXT;
            add(style, text(paragraph.spans()), isNumbered ? Measure.STEP : 0);
        } else if (block instanceof Items items) {
            items.items().forEach(item -> add(Style.LETTERED, text(item), 2 * Measure.STEP));
        } else if (block instanceof Quotation quotation) {
            add(Style.QUOTE, quotation.text());
            add(Style.QUOTE_SOURCE, text(quotation.source()));
        } else if (block instanceof Table table) {
            add(table);
        } else if (block instanceof Chart chart) {
            add(chart);
        } else if (block instanceof PageBreak) {
            breaks = true;
        }
    }

    private void add(Contents contents) {
        add(Style.CONTENTS_HEADING, contents.heading());
        ContentsXml.entries(document)
                .forEach(heading -> add(Style.contents(heading.level()), HeadingText.lines(heading)));
        add(Style.NORMAL, "");
    }

    private void add(Heading heading) {
        add(Style.heading(heading.level()), HeadingText.lines(heading), 0, heading.anchor());
    }

    private void add(Table table) {
        add(Style.CAPTION_LABEL, table.label());
        add(Style.CAPTION, table.caption());
        var rows = new TableRows(table, styles);
        addRow(rows.head(), 0, true);
        for (var i = 0; i < table.rows().size(); i++) {
            addRow(rows.height(i), rows.head(), TableXml.isKept(table, i));
        }
        notes(table.notes());
    }

    private void add(Chart chart) {
        add(Style.CAPTION_LABEL, chart.label());
        add(Style.CAPTION, chart.caption());
        var height = new ChartLayout(chart.plot()).height();
        addRow(height + styles.of(Style.CHART).after(), 0, !chart.notes().isEmpty());
        notes(chart.notes());
    }

    private void notes(List<String> notes) {
        notes.forEach(note -> add(Style.NOTE, note));
        add(Style.NOTE, "");
    }

    private void add(Style style, String text) {
        add(style, text, 0);
    }

    private void add(Style style, String text, int taken) {
        add(style, text, taken, "");
    }

    private void add(Style style, String text, int taken, String anchor) {
        var look = styles.of(style);
        var lines = new LetterWidths(look.size(), look.isBold()).lines(text, Measure.WIDTH - look.indent(), taken);
        boxes.add(new Box(look.before(), lines, line(look), look.after(), look.keepsNext(), breaks, 0, anchor));
        breaks = false;
    }

    private void addRow(int height, int head, boolean keepsNext) {
        boxes.add(new Box(0, 1, height, 0, keepsNext, breaks, head, ""));
        breaks = false;
    }

    static int line(ParagraphStyle look) {
        var height = Measure.points(look.size() * LINE);
        return look.isCompact() ? height : Math.max(Measure.LINE, height);
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
