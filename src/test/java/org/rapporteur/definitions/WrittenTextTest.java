package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A character of a text has its place in the file, however the text is written there. */
class WrittenTextTest {

    @TempDir
    Path folder;

    @Test
    void ofOneLine() throws Exception {
        assertPlace("when: status == full", "full", "1:17");
    }

    @Test
    void ofSeveralLines() throws Exception {
        assertPlace("when: status ==\n  full &&\n    since", "since", "3:5");
    }

    @Test
    void foldedOverLines() throws Exception {
        assertPlace("when: >-\n  status ==\n  full\n\n  && since", "full", "3:3");
        assertPlace("when: >-\n  status ==\n  full\n\n  && since", "since", "5:6");
    }

    @Test
    void keptAsLines() throws Exception {
        assertPlace("when: |\n  status ==\n    full", "full", "3:5");
    }

    @Test
    void inQuotationMarks() throws Exception {
        assertPlace("when: \"status == \\\"full\\\" && since\"", "since", "1:30");
        assertPlace("when: 'status == ''full'' && since'", "since", "1:30");
        assertPlace("when: \"status ==\n  full\"", "full", "2:3");
    }

    @Test
    void inCharactersOfTwoHalves() throws Exception {
        assertPlace("when: \uD83D\uDE00\uD83D\uDE00 since", "since", "1:10");
    }

    @Test
    void orAtItsBeginningWhereItCannotBeFound() throws Exception {
        assertPlace("when: \"\\u0151 since\"", "since", "1:7");
    }

    private void assertPlace(String yaml, String word, String place) throws Exception {
        Files.writeString(folder.resolve("file.yaml"), yaml);
        var mistakes = new DefinitionMistakes();
        var written =
                new YamlFiles(folder, mistakes).read("file.yaml").orElseThrow().at("when");
        var text = written.text();

        var found = written.placeOf(text.codePointCount(0, text.indexOf(word)));

        assertThat(found.line() + ":" + found.column()).isEqualTo(place);
    }
}
