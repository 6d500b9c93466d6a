package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of the definition files: what they accept, and which slips of a writer's pen they refuse. */
class DefinitionSchemasTest {

    private static final Path QUESTIONNAIRES = Path.of("questionnaires");

    private static final String INSTRUMENT =
            """
            id: made-up
            title: A made-up instrument
            short: "2020"
            document: resolution 1/1
            earlier: { short: "2010", title: Made-up plan, paragraphs: an article, series: { Article: Articles } }
            source: source.txt
            chapters: [chapter-1.yaml, chapter-2.yaml]
            closing:
              - { id: "12", text: We resolve to report., source: { from: 40, to: 41 } }
            """;

    private static final String CHAPTER =
            """
            chapter: 1
            title: Prevention
            source: { from: 1, to: 9 }
            chapeau: { text: We recommend the following, source: { from: 2, to: 2 }, stated: blank }
            recommendations:
              - id: 1.a
                title: Early help for people at risk
                heading: Helping early
                text: Help people at risk early, in school and at
                completion: work;
                source: { from: 3, to: 4 }
                addressees: [member_states, un_bodies]
                stated: references
                correspondence:
                  - { ref: Article 12 }
                  - { ref: Action 51.a.v, confidence: inferred }
                elements:
                  - { id: school, label: Help in school }
                  - { id: work, label: Help at work }
            """;

    private static final String ERRATA =
            """
            - { line: 7, to: 9, printed: "1.0)", read_as: 1.o, reason: A letter read as a digit., confidence: certain,
                target: 1.o, kind: label, alternatives: [1.q] }
            - { line: 8, printed: "-", read_as: "", reason: A stray mark., confidence: inferred, target: 1.o }
            """;

    @Test
    void acceptTheMemberStatesFile() {
        assertThat(errors("member-states", read(QUESTIONNAIRES.resolve("member-states.yaml"))))
                .isEmpty();
    }

    @Test
    void acceptAnyInstrumentOfTheRightShape() {
        assertThat(errors("instrument", INSTRUMENT)).isEmpty();
        assertThat(errors("chapter", CHAPTER)).isEmpty();
        assertThat(errors("errata", ERRATA)).isEmpty();
    }

    @Test
    void acceptAStatementThatThereIsNoCorrespondence() {
        var chapter = CHAPTER.replace("stated: references", "stated: none")
                .replaceAll("(?m)^    correspondence:\\R(      - \\{ ref.*\\R)+", "");

        assertThat(errors("chapter", chapter)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id: 1.a                       | id: 1a                       | pattern
                    Early help for people at risk | One two three four five six seven eight nine | pattern
                    heading: Helping early        | subheading: Helping early    | additionalProperties
                    [member_states, un_bodies]    | [everyone]                   | enum
                    [member_states, un_bodies]    | []                           | minItems
                    stated: references            | stated: none                 | maxItems
                    stated: blank                 | stated: references           | required
                    ref: Article 12               | ref: Article twelve          | pattern
                    confidence: inferred          | confidence: certain          | enum
                    id: school                    | id: In_School                | pattern
                    from: 3                       | from: 0                      | minimum
                    """)
    void refuseAChapterWithASlip(String right, String wrong, String keyword) {
        assertThat(CHAPTER).contains(right);

        assertThat(errors("chapter", CHAPTER.replace(right, wrong)))
                .extracting(Error::getKeyword)
                .containsExactly(keyword);
    }

    @Test
    void refuseAReferenceCellWhoseReferencesAreMissing() {
        var chapter = CHAPTER.replaceAll("(?m)^    correspondence:\\R(      - \\{ ref.*\\R)+", "");

        assertThat(errors("chapter", chapter)).extracting(Error::getKeyword).containsExactly("required");
    }

    @Test
    void refuseASingleElement() {
        var chapter = CHAPTER.replaceAll("(?m)^.*id: work.*\\R", "");

        assertThat(errors("chapter", chapter)).extracting(Error::getKeyword).containsExactly("minItems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: made-up", "short: \"2020\"", "document: resolution 1/1", "source: source.txt"})
    void refuseAnInstrumentWithoutOneOfItsFields(String line) {
        assertThat(errors("instrument", INSTRUMENT.replace(line + "\n", "")))
                .extracting(Error::getKeyword)
                .containsExactly("required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"line: 7, ", "printed: \"1.0)\", ", "read_as: 1.o, ", "reason: A letter read as a digit., "})
    void refuseAnErratumWithoutOneOfItsFields(String field) {
        assertThat(errors("errata", ERRATA.replace(field, "")))
                .extracting(Error::getKeyword)
                .containsExactly("required");
    }

    private static List<Error> errors(String schema, String yaml) {
        var file = QUESTIONNAIRES.resolve("schema").resolve(schema + ".schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(file))
                .validate(yaml, InputFormat.YAML);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
