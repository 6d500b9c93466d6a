package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoils a copy of the files, one fault at a time, and expects the fault to be found and its place to be named. */
class FidelityCheckTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("questionnaires", "ungass-2016"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void findsAWordChanged() throws IOException {
        alter("chapter-1.yaml", "enhance the capacity of teachers", "strengthen the capacity of teachers");
        assertThat(check().text().words()).singleElement().asString().startsWith("1.c (line 5):");
        assertThat(check().text().whole()).isNotEmpty();
    }

    @Test
    void findsAWordOfTheSourceLeftOutAtTheEndOfAParagraph() throws IOException {
        alter("chapter-5.yaml", "(PEN Online);", "");
        assertThat(check().text().words()).isEmpty();
        assertThat(check().text().whole()).singleElement().asString().contains("PEN Online");
    }

    @Test
    void findsARangeOfLinesThatIsTooShort() throws IOException {
        alter("chapter-3.yaml", "{ from: 93, to: 98 }", "{ from: 93, to: 97 }");
        assertThat(check().text().words()).singleElement().asString().startsWith("3.g (lines 93 to 97)");
        assertThat(check().text().lines()).containsExactly("line 98: neither an entry nor an erratum accounts for it");
        assertThat(check().references().references()).contains("line 98: Target 36.e belongs to no entry");
    }

    @Test
    void findsAReferenceDropped() throws IOException {
        alter("chapter-7.yaml", "      - { ref: Action 49.b }\n", "");
        assertThat(check().references().references()).singleElement().asString().startsWith("7.j (line 282)");
    }

    @Test
    void findsAReferenceInvented() throws IOException {
        alter("chapter-7.yaml", "ref: Action 49.b }", "ref: Action 49.c }");
        assertThat(check().references().references()).singleElement().asString().startsWith("7.j (line 282)");
    }

    @Test
    void findsAnOpenReadingShownAsCertain() throws IOException {
        alter("chapter-1.yaml", "ref: Action 42.f, confidence: doubtful }", "ref: Action 42.f }");
        assertThat(check().references().confidences())
                .containsExactly("1.k (lines 32 to 40): Action 42.f is certain, the errata say doubtful");
    }

    @Test
    void findsABlankCellShownAsNotApplicable() throws IOException {
        alter("chapter-5.yaml", "stated: blank\n    indicators", "stated: none\n    indicators");
        assertThat(check().references().stated())
                .containsExactly("5.s (line 248): stated is none, the source says blank");
    }

    @Test
    void findsAnErratumMissing() throws IOException {
        alter("errata.yaml", "printed: \"OP26\"\n  read_as: \"OP 26\"", "printed: \"OP26\"\n  read_as: \"OP26\"");
        assertThat(check().references().cells()).containsExactly("line 99: \"OP26\" are not references");
    }

    @Test
    void findsAnErratumThatIsNotPrinted() throws IOException {
        alter("errata.yaml", "printed: \"inter- national\"", "printed: \"inter-national\"");
        assertThat(check().errata().misplaced())
                .containsExactly("line 86: the erratum's \"inter-national\" is not printed there");
    }

    @Test
    void findsWordsDroppedAsARepetitionThatAreNew() throws IOException {
        alter("errata.yaml", "\"Develop and strengthen, … 1.m)\"", "\"Develop and strengthen, … Promote\"");
        assertThat(check().text().whole()).singleElement().asString().contains("Promote the inclusion");
    }

    @Test
    void findsAReferenceDroppedAsARepetitionThatStandsNowhereElse() throws IOException {
        alter("chapter-7.yaml", "      - { ref: Action 34.e }\n", "");
        alter("errata.yaml", "\"Action 34.d Action 34.d\"", "\"Action 34.d Action 34.d Action 34.e\"");
        assertThat(check().references().references()).isEmpty();
        assertThat(check().errata().misplaced())
                .containsExactly("line 281: \"Action 34.e\" is called a repetition but stands nowhere else");
    }

    @Test
    void findsACorrespondenceUnderNotApplicable() throws IOException {
        alter(
                "chapter-7.yaml",
                "stated: references\n    correspondence:\n      - { ref: Action 43.f }",
                "stated: none\n    correspondence:\n      - { ref: Action 43.f }");
        assertThat(check().references().references()).singleElement().asString().startsWith("7.f (line 278)");
    }

    @Test
    void missesEveryErratumThatIsTakenAway() throws IOException {
        Transcript transcript = Transcript.read(folder);
        PrintedTable print = PrintedTable.read(folder.resolve("source.txt"));
        assertThat(transcript.corrections())
                .filteredOn(FidelityCheckTest::changesOrOpensAReading)
                .hasSizeGreaterThan(150)
                .allSatisfy(correction -> assertThat(FidelityCheck.of(transcript.without(correction), print)
                                .complaints())
                        .as("without the erratum of %s, %s", correction.place(), correction.printed())
                        .isNotEmpty());
    }

    /** What keeps the print and is sure explains only; an open N/A has no place for its confidence in the files. */
    private static boolean changesOrOpensAReading(Correction correction) {
        return !correction.printed().equals(correction.readAs())
                || correction.isOpen() && !correction.readAs().equals(PrintedReference.NOT_AVAILABLE);
    }

    @Test
    void findsALoneReferenceThatNoErratumPlaces() throws IOException {
        alter(
                "errata.yaml",
                "- line: 104\n  kind: assignment\n  target: 3.h",
                "- line: 103\n  kind: row\n  target: 3.h");
        assertThat(check().errata().gaps()).containsExactly("line 104: no erratum says whose references these are");
    }

    private FidelityCheck check() throws IOException {
        return FidelityCheck.of(folder);
    }

    private void alter(String file, String printed, String altered) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(List.of(before.split(Pattern.quote(printed), -1)))
                .as("the place to spoil")
                .hasSize(2);
        Files.writeString(path, before.replace(printed, altered));
    }
}
