package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares the correspondence of the entries with the corrected reference column, reference by reference. */
final class ReferenceCheck {

    private static final String HEADER = "Corresponding to Political Declaration and Plan of Action";

    private final Transcript transcript;
    private final PrintedTable print;
    private final PrintedTable reading;

    ReferenceCheck(Transcript transcript, PrintedTable print, PrintedTable reading) {
        this.transcript = transcript;
        this.print = print;
        this.reading = reading;
    }

    /** Cells of the reference column that hold something else than references once they are put right. */
    List<String> cells() {
        return IntStream.rangeClosed(1, reading.lines())
                .filter(line -> isTitle(line)
                        ? !reading.reference(line).equals(HEADER)
                        : !PrintedReference.fill(reading.reference(line)))
                .mapToObj(line -> "line %d: \"%s\" are not references".formatted(line, reading.reference(line)))
                .toList();
    }

    private boolean isTitle(int line) {
        return transcript.at(line).stream().anyMatch(entry -> entry.target().startsWith("title-"));
    }

    /** Entries whose correspondence is not what is printed for them, and references printed for no entry. */
    List<String> references() {
        List<String> complaints = new ArrayList<>();
        for (TranscriptEntry entry : transcript.entries()) {
            List<String> printed = printedFor(entry);
            if (!printed.equals(entry.expectedReferences())) {
                complaints.add("%s: the source has %s, the catalogue %s"
                        .formatted(entry.place(), printed, entry.expectedReferences()));
            }
        }
        IntStream.rangeClosed(1, reading.lines()).forEach(line -> PrintedReference.in(reading.reference(line)).stream()
                .filter(reference -> ownerOf(reference, line).isEmpty())
                .map(reference -> "line %d: %s belongs to no entry".formatted(line, reference))
                .forEach(complaints::add));
        return complaints;
    }

    private List<String> printedFor(TranscriptEntry entry) {
        return IntStream.rangeClosed(entry.from(), entry.to())
                .boxed()
                .flatMap(line -> PrintedReference.in(reading.reference(line)).stream()
                        .filter(reference ->
                                ownerOf(reference, line).filter(entry::equals).isPresent()))
                .toList();
    }

    /** The entry that an erratum assigns the reference to; without one, the only entry on the line. */
    private Optional<TranscriptEntry> ownerOf(String reference, int line) {
        List<TranscriptEntry> here = transcript.at(line);
        Optional<String> assigned = transcript.corrections().stream()
                .filter(correction -> correction.kind() == Correction.Kind.ASSIGNMENT && correction.covers(line))
                .filter(correction -> PrintedReference.in(correction.readAs()).contains(reference))
                .map(Correction::target)
                .findFirst();
        return here.stream()
                .filter(entry -> assigned.map(entry::answersTo).orElse(here.size() == 1))
                .findFirst();
    }

    /** Entries called blank beside which something is printed, and those that are not and have nothing. */
    List<String> stated() {
        return transcript.entries().stream()
                .filter(entry -> entry.stated() != null)
                .filter(entry -> !entry.stated().equals(statedInPrint(entry)))
                .map(entry -> "%s: stated is %s, the source says %s"
                        .formatted(entry.place(), entry.stated(), statedInPrint(entry)))
                .toList();
    }

    private String statedInPrint(TranscriptEntry entry) {
        if (print.cells(PrintedTable.Column.REFERENCES, entry.from(), entry.to()).stream()
                .allMatch(String::isBlank)) {
            return "blank";
        }
        return printedFor(entry).contains(PrintedReference.NOT_AVAILABLE) ? "none" : "references";
    }

    /** Correspondences whose confidence is not that of their erratum; without an erratum they are certain. */
    List<String> confidences() {
        return transcript.entries().stream()
                .flatMap(entry -> entry.correspondence().entrySet().stream()
                        .filter(tie -> !tie.getValue().equals(confidenceInErrata(entry, tie.getKey())))
                        .map(tie -> "%s: %s is %s, the errata say %s"
                                .formatted(
                                        entry.place(),
                                        tie.getKey(),
                                        tie.getValue(),
                                        confidenceInErrata(entry, tie.getKey()))))
                .toList();
    }

    private String confidenceInErrata(TranscriptEntry entry, String reference) {
        return transcript.corrections().stream()
                .filter(correction -> correction.kind() == Correction.Kind.REFERENCE
                        || correction.kind() == Correction.Kind.ASSIGNMENT)
                .filter(correction -> entry.answersTo(correction.target()) && correction.isOpen())
                .filter(correction -> PrintedReference.in(correction.readAs()).contains(reference))
                .map(Correction::confidence)
                .findFirst()
                .orElse("certain");
    }

    List<String> complaints() {
        return Stream.of(cells(), references(), stated(), confidences())
                .flatMap(List::stream)
                .toList();
    }
}
