package org.rapporteur.reports.draft;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Span;

/** A document as plain text, a line for each block or row: how tests read drafts. */
final class DocumentText {

    private DocumentText() {}

    static String of(Document document) {
        return document.blocks().stream().flatMap(DocumentText::lines).collect(joining("\n"));
    }

    /** The paragraphs under a heading, up to the next heading. */
    static List<String> under(Document document, String heading) {
        return document.blocks().stream()
                .dropWhile(block ->
                        !(block instanceof Block.Heading found && found.text().equals(heading)))
                .skip(1)
                .takeWhile(block -> !(block instanceof Block.Heading))
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> text(((Block.Paragraph) block).spans()))
                .toList();
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(joining());
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Title title) {
            return Stream.of("= " + title.text(), "  " + title.kind());
        } else if (block instanceof Block.Summary summary) {
            return Stream.concat(
                    Stream.of("[" + summary.heading() + "]"),
                    summary.paragraphs().stream().map(paragraph -> text(paragraph.spans())));
        } else if (block instanceof Block.Heading heading) {
            return Stream.of("", "#".repeat(heading.level()) + " " + heading.label() + " " + heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.number().map(number -> number + ". ").orElse("") + text(paragraph.spans()));
        } else if (block instanceof Block.Items items) {
            return items.items().stream().map(item -> " - " + text(item));
        } else if (block instanceof Block.Quotation quotation) {
            return Stream.of("> " + quotation.text() + " -- " + text(quotation.source()));
        } else if (block instanceof Block.Table table) {
            return Stream.of(
                            Stream.of(table.label() + ": " + table.caption()),
                            Stream.of(table.columns().stream()
                                    .map(Block.Table.Column::heading)
                                    .collect(joining(" | "))),
                            table.rows().stream().map(row -> row.cells().stream()
                                    .map(DocumentText::text)
                                    .collect(joining(" | "))),
                            table.notes().stream())
                    .flatMap(lines -> lines);
        } else if (block instanceof Block.Chart chart) {
            return Stream.of(
                    chart.label() + ": " + chart.caption(), chart.plot().toString());
        }
        return Stream.of(block.toString());
    }
}
