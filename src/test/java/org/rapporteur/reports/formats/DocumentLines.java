package org.rapporteur.reports.formats;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Span;

/**
 * What a file of a document has to say, line by line: a line of one cell for each paragraph, and of several for a row of a
 * table. Spaces are left out, for each format breaks lines where it has to.
 */
final class DocumentLines {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2060\\u202f]+");

    /** In the contents: dots up to the number of the page. */
    private static final Pattern TO_THE_PAGE = Pattern.compile("\\.{3,}[0-9]+$");

    private final Document document;
    private final boolean printed;

    private DocumentLines(Document document, boolean printed) {
        this.document = document;
        this.printed = printed;
    }

    /** As on paper: with the contents, and the numbers and letters of paragraphs; from the title on. */
    static List<List<String>> printed(Document document) {
        return new DocumentLines(document, true).all();
    }

    /** Where the reader's program makes the contents, and counts what is counted; from the title on. */
    static List<List<String>> plain(Document document) {
        return new DocumentLines(document, false).all();
    }

    /** What stands in the contents. */
    static List<String> contents(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= 2)
                .map(heading -> spaceless(heading.label() + heading.text()))
                .toList();
    }

    /** The same lines as they were read, with whatever stands above the title. */
    static List<List<String>> read(List<List<String>> lines, String title) {
        var read = spaceless(lines);
        return read.subList(Math.max(0, read.indexOf(List.of(spaceless(title)))), read.size());
    }

    /** Where two readings part: what comes next in each of them; nothing where they are the same. */
    static Optional<String> difference(List<List<String>> read, List<List<String>> expected) {
        for (int i = 0; i < Math.max(read.size(), expected.size()); i++) {
            var found = read.subList(Math.min(i, read.size()), Math.min(i + 3, read.size()));
            var wanted = expected.subList(Math.min(i, expected.size()), Math.min(i + 3, expected.size()));
            if (found.isEmpty() || wanted.isEmpty() || !found.get(0).equals(wanted.get(0))) {
                return Optional.of("at line %d: read %s but should be %s".formatted(i, found, wanted));
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> spaceless(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(DocumentLines::spaceless).toList())
                .filter(line -> line.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    private static String spaceless(String text) {
        return TO_THE_PAGE.matcher(SPACE.matcher(text).replaceAll("")).replaceAll("");
    }

    private List<List<String>> all() {
        return spaceless(document.blocks().stream().flatMap(this::lines).toList());
    }

    private Stream<List<String>> lines(Block block) {
        if (block instanceof Block.Title title) {
            return one(title.text(), title.kind());
        } else if (block instanceof Block.Summary summary) {
            return Stream.concat(
                    one(summary.heading()),
                    summary.paragraphs().stream().map(paragraph -> List.of(text(paragraph.spans()))));
        } else if (block instanceof Block.Heading heading) {
            return one(heading.label() + heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            var number = paragraph.number().filter(each -> printed).map(each -> each + ".");
            return one(number.orElse("") + text(paragraph.spans()));
        } else if (block instanceof Block.Items items) {
            return IntStream.range(0, items.items().size())
                    .mapToObj(i -> List.of(letter(i) + text(items.items().get(i))));
        } else if (block instanceof Block.Quotation quotation) {
            return one(quotation.text(), text(quotation.source()));
        } else if (block instanceof Block.Table table) {
            return lines(table);
        } else if (block instanceof Block.Contents contents) {
            return printed
                    ? Stream.concat(
                            one(contents.heading(), "Page"),
                            contents(document).stream().map(List::of))
                    : Stream.empty();
        } else if (block instanceof Block.Chart chart) {
            return Stream.concat(caption(chart.label(), chart.caption()), notes(chart.notes()));
        }
        return Stream.empty();
    }

    private Stream<List<String>> lines(Block.Table table) {
        var head = table.columns().stream().map(Block.Table.Column::heading).toList();
        var rows = table.rows().stream()
                .map(row -> row.cells().stream().map(DocumentLines::text).toList());
        return Stream.of(caption(table.label(), table.caption()), Stream.of(head), rows, notes(table.notes()))
                .flatMap(lines -> lines);
    }

    /** On paper the label and the caption are one paragraph. */
    private Stream<List<String>> caption(String label, String caption) {
        return printed ? one(label + caption) : one(label, caption);
    }

    private String letter(int index) {
        return printed ? "(" + (char) ('a' + index) + ")" : "";
    }

    private static Stream<List<String>> notes(List<String> notes) {
        return notes.stream().map(List::of);
    }

    private static Stream<List<String>> one(String... paragraphs) {
        return Stream.of(paragraphs).map(List::of);
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(joining());
    }
}
