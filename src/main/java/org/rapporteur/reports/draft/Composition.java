package org.rapporteur.reports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Table.Column;
import org.rapporteur.reports.document.Block.Table.Row;
import org.rapporteur.reports.document.Plot;

/** A document as it is put together: counts headings, paragraphs, tables and figures as they come. */
final class Composition {

    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final Prose prose;
    private final List<Block> blocks = new ArrayList<>();
    private int chapters;
    private int sections;
    private int annexes;
    private int paragraphs;
    private int tables;
    private int figures;

    Composition(Prose prose) {
        this.prose = prose;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** I., II., III. */
    void chapter(String key, String anchor) {
        chapterWith(key, Map.of(), anchor);
    }

    /** The same of a heading with arguments. */
    void chapterWith(String key, Map<String, ?> arguments, String anchor) {
        chapters++;
        sections = 0;
        add(new Block.Heading(1, roman(chapters) + ".", prose.text(key, arguments), anchor));
    }

    /** A., B., C. */
    void section(String key, String anchor) {
        sections++;
        add(new Block.Heading(2, (char) ('A' + sections - 1) + ".", prose.text(key), anchor));
    }

    /** Annex I, Annex II, each on a page of its own. */
    void annex(String key, Map<String, ?> arguments, String anchor) {
        annexes++;
        add(new Block.PageBreak());
        var title = prose.text(key, arguments);
        add(new Block.Heading(
                1, "", prose.text("draft.annex", Map.of("number", roman(annexes), "title", title)), anchor));
    }

    /** @param marked see {@link Prose} */
    void paragraph(String marked) {
        paragraphs++;
        add(new Block.Paragraph(Optional.of(paragraphs), prose.spans(marked)));
    }

    /** Several sentences as one paragraph. */
    void paragraph(List<String> sentences) {
        if (!sentences.isEmpty()) {
            paragraph(String.join(" ", sentences));
        }
    }

    void items(List<String> marked) {
        add(new Block.Items(marked.stream().map(prose::spans).toList()));
    }

    /** What the next table is called within a sentence, such as {@code table 3}. */
    String nextTable() {
        return seeTable(tables + 1);
    }

    /** What the table after the next one is called within a sentence. */
    String tableAfter() {
        return seeTable(tables + 2);
    }

    /** What the next figure is called within a sentence, such as {@code figure II}. */
    String nextFigure() {
        return seeFigure(figures + 1);
    }

    /** What the figure after the next one is called within a sentence. */
    String figureAfter() {
        return seeFigure(figures + 2);
    }

    private String seeTable(int number) {
        return prose.text("draft.see_table", Map.of("number", String.valueOf(number)));
    }

    private String seeFigure(int number) {
        return prose.text("draft.see_figure", Map.of("number", roman(number)));
    }

    /** @param rows of marked cells */
    void table(String caption, List<Column> columns, List<List<String>> rows, List<String> notes) {
        table(caption, columns, rows, List.of(), notes);
    }

    /**
     * @param rows of marked cells
     * @param total the row that sums them up, if any
     */
    void table(
            String caption,
            List<Column> columns,
            List<List<String>> rows,
            List<List<String>> total,
            List<String> notes) {
        tables++;
        var cells = Stream.concat(
                        rows.stream()
                                .map(row ->
                                        new Row(row.stream().map(prose::spans).toList(), false)),
                        total.stream()
                                .map(row ->
                                        new Row(row.stream().map(prose::spans).toList(), true)))
                .toList();
        var label = prose.text("draft.table", Map.of("number", String.valueOf(tables)));
        add(new Block.Table(label, caption, "table-" + tables, columns, cells, words(notes)));
    }

    void chart(String caption, String alternative, Plot plot, List<String> notes) {
        figures++;
        var label = prose.text("draft.figure", Map.of("number", roman(figures)));
        add(new Block.Chart(label, caption, "figure-" + figures, alternative, plot, words(notes)));
    }

    /** Figures in notes lead nowhere: each stands in the text or the table as well. */
    private List<String> words(List<String> notes) {
        return notes.stream().map(prose::words).toList();
    }

    /** @param number from 1 to 39 */
    static String roman(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
