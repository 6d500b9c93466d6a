package org.rapporteur.definitions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the definition files against the source they were made from: the errata, applied to the print in their order, must
 * give the words and the references of the files exactly. Every question gives its complaints, each naming the place; an
 * empty list means that all is well.
 */
record FidelityCheck(ErrataCheck errata, TextCheck text, ReferenceCheck references) {

    static FidelityCheck of(Path folder) throws IOException {
        return of(Transcript.read(folder), PrintedTable.read(folder.resolve("source.txt")));
    }

    static FidelityCheck of(Transcript transcript, PrintedTable print) {
        ErrataCheck errata = new ErrataCheck(transcript, print);
        return new FidelityCheck(
                errata,
                new TextCheck(transcript, print, errata.reading()),
                new ReferenceCheck(transcript, print, errata.reading()));
    }

    List<String> complaints() {
        return Stream.of(errata.complaints(), text.complaints(), references.complaints())
                .flatMap(List::stream)
                .toList();
    }
}
