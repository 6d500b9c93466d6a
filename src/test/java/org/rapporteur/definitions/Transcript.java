package org.rapporteur.definitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What the definition files of an instrument say, as plain as it stands there; it knows nothing of the program's own reader. */
record Transcript(List<TranscriptEntry> entries, List<Correction> corrections) {

    static Transcript read(Path folder) throws IOException {
        Map<String, Object> instrument = load(folder.resolve("instrument.yaml"));
        List<TranscriptEntry> entries = new ArrayList<>();
        for (String chapter : Transcript.<List<String>>at(instrument, "chapters")) {
            entries.addAll(chapter(load(folder.resolve(chapter))));
        }
        Transcript.<List<Map<String, Object>>>at(instrument, "closing").stream()
                .map(TranscriptEntry::closing)
                .forEach(entries::add);
        List<Map<String, Object>> errata = load(folder.resolve("errata.yaml"));
        return new Transcript(
                List.copyOf(entries), errata.stream().map(Correction::of).toList());
    }

    private static List<TranscriptEntry> chapter(Map<String, Object> chapter) {
        int number = at(chapter, "chapter");
        List<TranscriptEntry> entries = new ArrayList<>();
        entries.add(TranscriptEntry.title(number, chapter));
        Optional.ofNullable(Transcript.<Map<String, Object>>at(chapter, "chapeau"))
                .map(chapeau -> TranscriptEntry.chapeau(number, chapeau))
                .ifPresent(entries::add);
        Transcript.<List<Map<String, Object>>>at(chapter, "recommendations").stream()
                .map(recommendation -> TranscriptEntry.recommendation(number, recommendation))
                .forEach(entries::add);
        return entries;
    }

    private static <T> T load(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    @SuppressWarnings("unchecked") // the casts fail loudly where a file has another shape
    static <T> T at(Map<String, Object> map, String key) {
        return (T) map.get(key);
    }

    List<TranscriptEntry> recommendations() {
        return entries.stream().filter(TranscriptEntry::isRecommendation).toList();
    }

    Optional<TranscriptEntry> entry(String target) {
        return entries.stream().filter(entry -> entry.answersTo(target)).findFirst();
    }

    List<TranscriptEntry> at(int line) {
        return entries.stream().filter(entry -> entry.covers(line)).toList();
    }

    /** All entries one after the other, as the source would print them without noise. */
    String whole() {
        return entries.stream().map(TranscriptEntry::printed).collect(Collectors.joining(" "));
    }

    Transcript without(Correction correction) {
        return new Transcript(
                entries,
                corrections.stream().filter(other -> other != correction).toList());
    }
}
