package org.rapporteur.reports.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.reports.document.Block.Chart;
import org.rapporteur.reports.document.Block.Contents;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Block.Items;
import org.rapporteur.reports.document.Block.Paragraph;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.Block.Summary;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Title;
import org.rapporteur.reports.document.Document.Masthead;
import org.rapporteur.reports.document.Document.Properties;
import org.rapporteur.reports.document.Span.Emphasis;
import org.rapporteur.reports.document.Span.Figure;
import org.rapporteur.reports.document.Span.Words;

/** A document with every text that a reader sees put through a function, such as for a format that knows fewer characters. */
public final class Reworded {

    private final UnaryOperator<String> words;

    private Reworded(UnaryOperator<String> words) {
        this.words = words;
    }

    public static Document document(Document document, UnaryOperator<String> words) {
        var reworded = new Reworded(words);
        return new Document(
                reworded.properties(document.properties()),
                reworded.masthead(document.masthead()),
                document.mark().map(words),
                words.apply(document.running()),
                document.blocks().stream().map(reworded::block).toList());
    }

    private Properties properties(Properties properties) {
        return new Properties(
                words.apply(properties.title()),
                words.apply(properties.subject()),
                words.apply(properties.creator()),
                properties.language(),
                properties.created());
    }

    private Masthead masthead(Masthead masthead) {
        return new Masthead(
                words.apply(masthead.organization()),
                words.apply(masthead.symbol()),
                words.apply(masthead.organ()),
                texts(masthead.distribution()),
                texts(masthead.body()));
    }

    private Block block(Block block) {
        if (block instanceof Title title) {
            return new Title(words.apply(title.text()), words.apply(title.kind()));
        } else if (block instanceof Summary summary) {
            return new Summary(
                    words.apply(summary.heading()),
                    summary.paragraphs().stream().map(this::paragraph).toList());
        } else if (block instanceof Contents contents) {
            return new Contents(words.apply(contents.heading()));
        } else if (block instanceof Heading heading) {
            return new Heading(
                    heading.level(), words.apply(heading.label()), words.apply(heading.text()), heading.anchor());
        } else if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        } else if (block instanceof Items items) {
            return new Items(items.items().stream().map(this::spans).toList());
        } else if (block instanceof Quotation quotation) {
            return new Quotation(words.apply(quotation.text()), spans(quotation.source()));
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Chart chart) {
            return chart(chart);
        } else {
            return block; // a page break has no words
        }
    }

    private Paragraph paragraph(Paragraph paragraph) {
        return new Paragraph(paragraph.number(), spans(paragraph.spans()));
    }

    private Table table(Table table) {
        return new Table(
                words.apply(table.label()),
                words.apply(table.caption()),
                table.anchor(),
                table.columns().stream().map(this::column).toList(),
                table.rows().stream().map(this::row).toList(),
                texts(table.notes()));
    }

    private Table.Column column(Table.Column column) {
        return new Table.Column(words.apply(column.heading()), column.numeric(), column.share());
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream().map(this::spans).toList(), row.total());
    }

    private Chart chart(Chart chart) {
        var plot = chart.plot();
        return new Chart(
                words.apply(chart.label()),
                words.apply(chart.caption()),
                chart.anchor(),
                words.apply(chart.alternative()),
                new Plot(
                        plot.kind(),
                        texts(plot.categories()),
                        plot.series().stream().map(this::series).toList(),
                        words.apply(plot.unit())),
                texts(chart.notes()));
    }

    private Plot.Series series(Plot.Series series) {
        return new Plot.Series(words.apply(series.name()), series.tone(), series.values());
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private Span span(Span span) {
        if (span instanceof Figure figure) {
            return new Figure(words.apply(figure.text()), figure.id());
        } else if (span instanceof Emphasis emphasis) {
            return new Emphasis(words.apply(emphasis.text()));
        } else {
            return new Words(words.apply(span.text()));
        }
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(words).toList();
    }
}
