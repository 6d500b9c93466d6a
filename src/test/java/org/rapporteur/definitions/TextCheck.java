package org.rapporteur.definitions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares the words of the entries with those of the corrected text column, exactly. */
final class TextCheck {

    private final Transcript transcript;
    private final PrintedTable print;
    private final PrintedTable reading;
    private final String whole;

    TextCheck(Transcript transcript, PrintedTable print, PrintedTable reading) {
        this.transcript = transcript;
        this.print = print;
        this.reading = reading;
        this.whole = transcript.whole();
    }

    /** Entries whose words do not stand in their own lines. */
    List<String> words() {
        return transcript.entries().stream()
                .map(entry -> difference(entry, entry.printed(), reading.words(entry.from(), entry.to())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> difference(TranscriptEntry entry, String words, String source) {
        if (source.contains(words)) {
            return Optional.empty();
        }
        int agreeing = IntStream.rangeClosed(1, words.length())
                .filter(length -> !source.contains(words.substring(0, length)))
                .findFirst()
                .orElseThrow();
        return Optional.of(
                "%s: \"%s\" does not stand in the source".formatted(entry.place(), excerpt(words, agreeing - 1)));
    }

    /** Words of the source that no entry carries, or that stand in another order: the whole must be equal to the whole. */
    List<String> whole() {
        String source = reading.words(1, reading.lines());
        if (source.equals(whole)) {
            return List.of();
        }
        int end = Math.min(source.length(), whole.length());
        int first = IntStream.range(0, end)
                .filter(i -> source.charAt(i) != whole.charAt(i))
                .findFirst()
                .orElse(end);
        return List.of("the source has \"%s\" where the entries have \"%s\""
                .formatted(excerpt(source, first), excerpt(whole, first)));
    }

    private static String excerpt(String words, int at) {
        return words.substring(Math.max(0, at - 40), Math.min(words.length(), at + 40));
    }

    /** Lines of the source that belong to no entry and no erratum, and entries out of order. */
    List<String> lines() {
        Stream<String> unclaimed = IntStream.rangeClosed(1, print.lines())
                .filter(line -> !print.isEmpty(line))
                .filter(line -> transcript.at(line).isEmpty())
                .filter(line -> transcript.corrections().stream().noneMatch(correction -> correction.covers(line)))
                .mapToObj(line -> "line %d: neither an entry nor an erratum accounts for it".formatted(line));
        List<TranscriptEntry> entries = transcript.entries();
        Stream<String> disordered = IntStream.range(1, entries.size())
                .filter(i -> entries.get(i).from() < entries.get(i - 1).to())
                .mapToObj(i -> entries.get(i).place() + ": begins before the entry in front of it ends");
        return Stream.concat(unclaimed, disordered).toList();
    }

    List<String> complaints() {
        return Stream.of(words(), whole(), lines()).flatMap(List::stream).toList();
    }
}
