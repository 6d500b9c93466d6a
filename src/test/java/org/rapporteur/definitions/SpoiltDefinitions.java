package org.rapporteur.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mistake that somebody makes in good definitions, and what the program says to it, as a text file tells it:
 * {@code @} a file, {@code -} the words that are replaced, {@code +} those that replace them, {@code =} what is said.
 * Words that nothing replaces go with their line; where nothing is replaced, the file is a new one. An empty line ends it.
 */
record SpoiltDefinitions(List<Change> changes, List<String> sentences) {

    record Change(String file, String from, String to) {

        void makeIn(DefinitionFolder folder) {
            if (from.isEmpty()) {
                folder.write(file, to + "\n");
            } else if (to.isEmpty()) {
                folder.change(file, from + "\n", "");
            } else {
                folder.change(file, from, to);
            }
        }
    }

    /** Those of a file below the folder of test resources. */
    static Stream<SpoiltDefinitions> in(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\n\n"))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(SpoiltDefinitions::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpoiltDefinitions of(List<String> lines) {
        var changes = new ArrayList<Change>();
        var file = "";
        for (var i = 0; i < lines.size() && !lines.get(i).startsWith("="); ) {
            if (lines.get(i).startsWith("@")) {
                file = lines.get(i++).substring(2);
            }
            var from = following("-", lines, i);
            var to = following("+", lines, i + from.size());
            changes.add(new Change(file, String.join("\n", from), String.join("\n", to)));
            i += from.size() + to.size();
        }
        var sentences = lines.stream().filter(line -> line.startsWith("=")).map(line -> line.substring(2));
        return new SpoiltDefinitions(List.copyOf(changes), sentences.toList());
    }

    private static List<String> following(String sign, List<String> lines, int from) {
        return lines.stream()
                .skip(from)
                .takeWhile(line -> line.startsWith(sign))
                .map(line -> line.substring(2))
                .toList();
    }

    DefinitionFolder in(DefinitionFolder folder) {
        changes.forEach(change -> change.makeIn(folder));
        return folder;
    }

    /** What a list of tests shows. */
    @Override
    public String toString() {
        return sentences.stream().collect(Collectors.joining(" "));
    }
}
