package org.rapporteur.definitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The source table as it is printed: two columns of cells, by lines counted from 1. Corrections are made on a {@link #copy()},
 * so that the print stays at hand.
 */
final class PrintedTable {

    /** Text on the left of the tab, references on its right. */
    enum Column {
        TEXT,
        REFERENCES
    }

    private final List<String> texts;
    private final List<String> references;

    private PrintedTable(List<String> texts, List<String> references) {
        this.texts = new ArrayList<>(texts);
        this.references = new ArrayList<>(references);
    }

    static PrintedTable read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new PrintedTable(
                lines.stream().map(line -> line.split("\t", -1)[0]).toList(),
                lines.stream().map(PrintedTable::afterTheTab).toList());
    }

    private static String afterTheTab(String line) {
        return line.contains("\t") ? line.substring(line.indexOf('\t') + 1) : "";
    }

    PrintedTable copy() {
        return new PrintedTable(texts, references);
    }

    int lines() {
        return texts.size();
    }

    String text(int line) {
        return texts.get(line - 1);
    }

    String reference(int line) {
        return references.get(line - 1);
    }

    /** The cells of a column from one line to another, both counted, as a view that writes through. */
    List<String> cells(Column column, int from, int to) {
        List<String> cells =
                switch (column) {
                    case TEXT -> texts;
                    case REFERENCES -> references;
                };
        return cells.subList(from - 1, to);
    }

    /** The words of the text column from one line to another, as running text. */
    String words(int from, int to) {
        return cells(Column.TEXT, from, to).stream()
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isEmpty(int line) {
        return text(line).isBlank() && reference(line).isBlank();
    }
}
