package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.definitions.Correction.Kind;
import org.rapporteur.definitions.PrintedTable.Column;

/** Applies the errata to the print, in their order, and looks at the errata themselves. */
final class ErrataCheck {

    private final Transcript transcript;
    private final PrintedTable print;
    private final PrintedTable reading;
    private final List<String> misplaced = new ArrayList<>();

    ErrataCheck(Transcript transcript, PrintedTable print) {
        this.transcript = transcript;
        this.print = print;
        this.reading = print.copy();
        transcript.corrections().forEach(this::correct);
    }

    /** The source as the errata say that it is to be read. */
    PrintedTable reading() {
        return reading;
    }

    private void correct(Correction correction) {
        List<String> found = correction.foundIn(reading);
        correction.applyTo(reading).ifPresent(misplaced::add);
        if (correction.kind() == Kind.REPEATED) {
            found.stream()
                    .filter(words -> !transcript.whole().contains(words))
                    .forEach(words -> complainOfLoss(correction, words));
        }
        if (correction.kind() == Kind.REPEATED_REFERENCE) {
            found.stream()
                    .flatMap(words -> PrintedReference.in(words).stream())
                    .filter(reference -> !isKept(reference, correction))
                    .forEach(reference -> complainOfLoss(correction, reference));
        }
    }

    private boolean isKept(String reference, Correction correction) {
        int chapter = transcript
                .entry(correction.target())
                .map(TranscriptEntry::chapter)
                .orElse(-1);
        return transcript.entries().stream()
                .filter(entry -> entry.chapter() == chapter)
                .anyMatch(entry -> entry.expectedReferences().contains(reference));
    }

    private void complainOfLoss(Correction correction, String words) {
        misplaced.add("%s: \"%s\" is called a repetition but stands nowhere else".formatted(correction.place(), words));
    }

    /** Errata that are not printed where they say, or that drop as a repetition what is not one. */
    List<String> misplaced() {
        return List.copyOf(misplaced);
    }

    /** Errata about nothing that there is, or without a reason. */
    List<String> targets() {
        return transcript.corrections().stream()
                .filter(correction -> transcript.entry(correction.target()).isEmpty()
                        || correction.reason().isBlank()
                        || !List.of("certain", "inferred", "doubtful").contains(correction.confidence()))
                .map(correction -> correction.place() + ": the erratum lacks a target, a reason or a confidence")
                .toList();
    }

    /** Departures that change no word and still need an erratum: page breaks, references beside no text, cut texts. */
    List<String> gaps() {
        return Stream.of(pageBreaks(), loneReferences(), cutTexts())
                .flatMap(gaps -> gaps)
                .toList();
    }

    private Stream<String> pageBreaks() {
        return lines(line -> print.isEmpty(line) && isInsideAChapter(line))
                .filter(line -> noneOf(correction -> correction.kind() == Kind.PAGE_BREAK && correction.covers(line)))
                .map("line %d: no erratum says that the page ends"::formatted);
    }

    private Stream<String> loneReferences() {
        return lines(line -> print.text(line).isBlank() && !print.isEmpty(line))
                .filter(line ->
                        noneOf(correction -> correction.kind().column == Column.REFERENCES && correction.covers(line)))
                .map("line %d: no erratum says whose references these are"::formatted);
    }

    private Stream<String> cutTexts() {
        return transcript.entries().stream()
                .filter(entry -> entry.texts().containsKey("completion"))
                .filter(entry ->
                        noneOf(correction -> correction.kind() == Kind.CUT && entry.answersTo(correction.target())))
                .map(entry -> entry.place() + ": no erratum says that the source breaks off");
    }

    private Stream<Integer> lines(IntPredicate which) {
        return IntStream.rangeClosed(1, print.lines()).filter(which).boxed();
    }

    private boolean noneOf(Predicate<Correction> which) {
        return transcript.corrections().stream().noneMatch(which);
    }

    private boolean isInsideAChapter(int line) {
        return transcript.at(line - 1).stream()
                .filter(before -> before.chapter() > 0)
                .anyMatch(before ->
                        transcript.at(line + 1).stream().anyMatch(after -> after.chapter() == before.chapter()));
    }

    List<String> complaints() {
        return Stream.of(misplaced(), targets(), gaps()).flatMap(List::stream).toList();
    }
}
