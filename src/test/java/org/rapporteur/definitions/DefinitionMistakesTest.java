package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Small mistakes in good definitions, each with the exact line that a person reads. */
class DefinitionMistakesTest {

    private static final Path CORPUS = Path.of("src/test/resources/definition-mistakes");

    private static final String FIRST = "small-2020/chapter-1.yaml";
    private static final String SECOND = "small-2020/chapter-2.yaml";
    private static final String TEMPLATES = "small-2020/templates.yaml";
    private static final String EDITION = "editions/2021.yaml";
    private static final String STATES = "member-states.yaml";

    @TempDir
    Path empty;

    @Test
    void findsNothingInDefinitionsWithoutAMistake() {
        assertThat(DefinitionFolder.in(empty).mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void namesFileLinePlaceAndWhatIsWrong(SpoiltDefinitions spoilt) {
        assertThat(spoilt.in(DefinitionFolder.in(empty)).mistakes()).isEqualTo(spoilt.sentences());
    }

    static Stream<SpoiltDefinitions> corpus() {
        try (var files = Files.list(CORPUS)) {
            return files.sorted().toList().stream().flatMap(SpoiltDefinitions::in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysSomethingElseToEachKindOfMistake() throws IOException {
        var bundle = Files.readString(Path.of("src/main/resources/texts/en/definitions.properties"));
        var sentences = corpus().flatMap(spoilt -> spoilt.sentences().stream()).toList();
        var unheard = Arrays.stream(Kind.values())
                .filter(kind ->
                        sentences.stream().noneMatch(pattern(bundle, kind).asMatchPredicate()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));

        // these are below, or cannot come about with the schemas and the language as they are
        assertThat(unheard)
                .containsExactlyInAnyOrder(
                        Kind.FILE_MISSING,
                        Kind.FILE_UNREADABLE,
                        Kind.EMPTY_DOCUMENT,
                        Kind.NO_EDITION,
                        Kind.NOT_ALLOWED,
                        Kind.EXPRESSION_UNREADABLE);
        assertThat(sentences).hasSizeGreaterThan(100);
    }

    /** What a sentence of a kind looks like, whatever its arguments are. */
    private static Pattern pattern(String bundle, Kind kind) {
        var line = bundle.lines()
                .filter(text -> text.startsWith(kind.textKey() + "="))
                .findFirst()
                .orElseThrow();
        var words = line.substring(line.indexOf('=') + 1).replace("''", "'");
        var fixed = new StringBuilder("[^ ]+ at [^ ]+: ");
        var depth = 0;
        for (var part : words.split("(?=[{}])|(?<=[{}])")) {
            if (part.equals("{")) {
                fixed.append(depth++ == 0 ? ".*" : "");
            } else if (part.equals("}")) {
                depth--;
            } else {
                fixed.append(depth == 0 ? Pattern.quote(part) : "");
            }
        }
        return Pattern.compile(fixed.toString());
    }

    @Test
    void listsAllMistakesByFileAndLine() {
        var mistakes = DefinitionFolder.in(empty)
                .change(SECOND, "id: 2.a", "id: 1.a")
                .change(FIRST, "id: training", "id: teaching")
                .change(FIRST, "to: 2", "to: 1")
                .change(EDITION, "[2]", "[7]")
                .delete(TEMPLATES)
                .mistakes();

        assertThat(mistakes)
                .extracting(mistake -> mistake.substring(0, mistake.indexOf(" at ")))
                .containsExactly(
                        "small-2020/chapter-1.yaml:8:28",
                        "small-2020/chapter-1.yaml:16:15",
                        "small-2020/chapter-2.yaml:5:9",
                        "small-2020/templates.yaml:1:1");
    }

    @Test
    void saysThatThereIsNoEdition() {
        assertThat(DefinitionFolder.in(empty).delete(EDITION).mistakes())
                .containsExactly("editions:1:1 at /: There is no edition; at least one year must be asked.");
    }

    @Test
    void saysThatAnEmptyFileHoldsNothing() {
        assertThat(DefinitionFolder.in(empty).write(STATES, "# none yet\n").mistakes())
                .containsExactly("member-states.yaml:1:1 at /: The file holds nothing.");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(DefinitionFolder.in(empty).delete(STATES).mistakes())
                .containsExactly("member-states.yaml:1:1 at /: The file is missing.");
    }

    @Test
    void saysThatAFileIsNotInTheRightEncoding() throws IOException {
        var folder = DefinitionFolder.in(empty);
        Files.write(empty.resolve(STATES), "- C\u00f4te d'Ivoire".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.mistakes())
                .isEqualTo(List.of("member-states.yaml:1:1 at /: The file cannot be read: UTF-8."));
    }
}
