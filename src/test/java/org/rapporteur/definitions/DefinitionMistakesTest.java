package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small mistakes in good definitions, each with the exact line that a person reads. */
class DefinitionMistakesTest {

    private static final String INSTRUMENT = "small-2020/instrument.yaml";
    private static final String FIRST = "small-2020/chapter-1.yaml";
    private static final String SECOND = "small-2020/chapter-2.yaml";
    private static final String TEMPLATES = "small-2020/templates.yaml";
    private static final String EDITION = "editions/2021.yaml";
    private static final String STATES = "member-states.yaml";

    @TempDir
    Path empty;

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"ofWriting", "ofSchemas", "ofInstruments", "ofOptions", "ofConditions", "ofEditionsAndStates"})
    void namesFileLinePlaceAndWhatIsWrong(String file, String from, String to, String mistake) {
        var mistakes = DefinitionFolder.in(empty).change(file, from, to).mistakes();

        assertThat(String.join("\n", mistakes)).isEqualTo(file + ":" + mistake);
    }

    static Stream<Arguments> ofWriting() {
        return Stream.of(
                arguments(
                        FIRST,
                        "title: First",
                        "title: [First",
                        "3:7 at /: This is not YAML: expected ',' or ']', but got :."),
                arguments(
                        FIRST,
                        "title: First things",
                        "chapter: 1",
                        "2:1 at /: The property “chapter” stands here twice."),
                arguments(
                        FIRST,
                        "[member_states]",
                        "&all [member_states]",
                        "9:17 at /: Anchors and aliases (& and *) are not used in definitions; write the value out."),
                arguments(
                        FIRST,
                        "from: 2",
                        "from: 99999999999",
                        "8:21 at /: 99999999999 is more than 999999999, the largest number allowed here."));
    }

    static Stream<Arguments> ofSchemas() {
        return Stream.of(
                arguments(
                        FIRST,
                        "    stated: references\n",
                        "",
                        "5:5 at /recommendations/0: The property “stated” is missing."),
                arguments(
                        FIRST,
                        "    addressees:",
                        "    adressees: []\n    addressees:",
                        "9:5 at /recommendations/0/adressees: The property “adressees” is not known here; its name "
                                + "may be misspelt."),
                arguments(
                        FIRST,
                        "chapter: 1",
                        "chapter: one",
                        "1:10 at /chapter: Here must stand a whole number, not “one”."),
                arguments(
                        FIRST,
                        "[member_states]",
                        "[ministries]",
                        "9:18 at /recommendations/0/addressees/0: “ministries” is none of the values that are "
                                + "expected here: member_states, un_bodies."),
                arguments(
                        FIRST,
                        "Teaching and training",
                        "One two three four five six seven eight nine",
                        "6:12 at /recommendations/0/title: “One two three four five six seven eight nine” does not "
                                + "have the form that is expected here. Ours, not the source's: at most eight words."),
                arguments(
                        FIRST,
                        "Action 4.a",
                        "action 4a",
                        "12:16 at /recommendations/0/correspondence/0/ref: “action 4a” does not have the form that "
                                + "is expected here. Kind and number of the paragraph, such as OP 23 or Action 18.e."),
                arguments(
                        SECOND,
                        "stated: none",
                        "stated: references",
                        "5:5 at /recommendations/0: The property “correspondence” is missing."),
                arguments(
                        TEMPLATES,
                        "    max_length: 100\n",
                        "",
                        "20:5 at /templates/2: The property “max_length” is missing."),
                arguments(
                        STATES,
                        "\"404\"",
                        "404",
                        "2:21 at /1/m49: Here must stand a text, in quotation marks where it looks like a number, "
                                + "not “404”."));
    }

    static Stream<Arguments> ofInstruments() {
        return Stream.of(
                arguments(
                        INSTRUMENT,
                        "id: small-2020",
                        "id: small-2021",
                        "1:5 at /id: The instrument is called small-2021, but its folder small-2020; the two must "
                                + "be the same."),
                arguments(
                        INSTRUMENT,
                        "chapter-2.yaml",
                        "chapter-3.yaml",
                        "7:5 at /chapters/1: The file chapter-3.yaml is named here but is not in this folder."),
                arguments(
                        INSTRUMENT,
                        "to: 5",
                        "to: 6",
                        "11:28 at /closing/0/source/to: The source has only 5 lines; there is no line 6."),
                arguments(
                        FIRST,
                        "chapter: 1",
                        "chapter: 4",
                        "1:10 at /chapter: A chapter of this number must stand in a file called "
                                + "chapter-4.yaml.\nsmall-2020/chapter-1.yaml:5:9 at /recommendations/0/id: Recommendation 1.a "
                                + "stands in chapter 4, but its number says another."),
                arguments(
                        SECOND,
                        "id: 2.a",
                        "id: 1.a",
                        "5:9 at /recommendations/0/id: Recommendation 1.a stands in chapter 2, but its number says "
                                + "another."),
                arguments(
                        SECOND,
                        "id: 2.a",
                        "id: \"2.1\"",
                        "5:9 at /recommendations/0/id: “2.1” is not a recommendation's number; expected is one such "
                                + "as 1.a."),
                arguments(
                        FIRST,
                        "to: 2",
                        "to: 1",
                        "8:28 at /recommendations/0/source/to: Lines 2 to 1 are no range: the last line comes "
                                + "before the first."),
                arguments(
                        FIRST,
                        "OP 23",
                        "Action 4.a",
                        "13:16 at /recommendations/0/correspondence/1/ref: The reference Action 4.a stands twice in "
                                + "this paragraph."),
                arguments(
                        FIRST,
                        "OP 23",
                        "OP 23456",
                        "13:16 at /recommendations/0/correspondence/1/ref: “OP 23456” is not a reference; expected "
                                + "is one such as Action 4.a or OP 23."),
                arguments(
                        FIRST,
                        "id: training",
                        "id: teaching",
                        "16:15 at /recommendations/0/elements/1/id: The element teaching stands twice in this "
                                + "recommendation."));
    }

    static Stream<Arguments> ofOptions() {
        return Stream.of(
                arguments(
                        TEMPLATES,
                        "id: measures",
                        "id: components",
                        "20:9 at /templates/2/id: The template components stands here twice."),
                arguments(
                        TEMPLATES,
                        "code: not_in_place",
                        "code: in_place",
                        "19:17 at /templates/1/options/1/code: The option in_place stands twice in this list."),
                arguments(
                        TEMPLATES,
                        "label: Fully",
                        "label: partly",
                        "10:30 at /templates/0/options/1/label: Two options of this list have the label “partly”."),
                arguments(
                        TEMPLATES,
                        "label: Fully",
                        "label: \"Fully, at last\"",
                        "10:30 at /templates/0/options/1/label: The label “Fully, at last” holds a comma, which a "
                                + "spreadsheet's list cannot show."),
                arguments(
                        TEMPLATES,
                        "label: Fully",
                        "label: " + "Fully".repeat(50),
                        "9:33 at /templates/0/options/0/label: The labels of this list take 257 characters with the "
                                + "commas between them; a spreadsheet's list holds 255."));
    }

    static Stream<Arguments> ofConditions() {
        return Stream.of(
                arguments(
                        TEMPLATES,
                        "status == \"partial\"",
                        "status ==",
                        "25:15 at /templates/2/relevant: The condition cannot be read: mismatched input '<EOF>' "
                                + "expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, "
                                + "NUM_UINT, STRING, BYTES, IDENTIFIER}."),
                arguments(
                        TEMPLATES,
                        "status == \"partial\"",
                        "status",
                        "25:15 at /templates/2/relevant: The condition cannot be read: expected type 'bool' but "
                                + "found 'string'."),
                arguments(
                        TEMPLATES,
                        "status == \"partial\"",
                        "state == \"partial\"",
                        "25:15 at /templates/2/relevant: The condition reads state, but the questions that it can "
                                + "read are status, measures."),
                arguments(
                        TEMPLATES,
                        "status == \"partial\"",
                        "components == \"in_place\"",
                        "25:15 at /templates/2/relevant: The condition reads components, but the questions that it "
                                + "can read are status, measures."),
                arguments(
                        TEMPLATES,
                        "status == \"partial\"",
                        "measures != \"\"",
                        "25:15 at /templates/2/relevant: The condition reads measures, which is the question that "
                                + "it decides on."),
                arguments(
                        TEMPLATES,
                        "status == \"partial\"",
                        "status == \"most\"",
                        "25:15 at /templates/2/relevant: The condition compares status with “most”, but its options "
                                + "are partial, full."),
                arguments(
                        TEMPLATES,
                        "\"partial\", \"full\"",
                        "\"partial\", \"fully\"",
                        "15:15 at /templates/1/relevant: The condition compares status with “fully”, but its "
                                + "options are partial, full."),
                arguments(
                        TEMPLATES,
                        "status == \"partial\"",
                        "int(status) > 1",
                        "25:15 at /templates/2/relevant: The condition has no outcome for some answers: evaluation "
                                + "error at <input>:3: For input string: \"\"."));
    }

    static Stream<Arguments> ofEditionsAndStates() {
        return Stream.of(
                arguments(
                        EDITION,
                        "year: 2021",
                        "year: 2022",
                        "1:7 at /year: The edition of this year must stand in a file called 2022.yaml."),
                arguments(EDITION, "2022-03-31", "2022-02-31", "3:6 at /due: There is no such day as 2022-02-31."),
                arguments(
                        EDITION,
                        "small-2020",
                        "large-2020",
                        "2:13 at /instrument: There is no instrument large-2020; known are small-2020."),
                arguments(EDITION, "[2]", "[3]", "7:16 at /asks/1/chapters/0: There is no chapter 3; known are 1, 2."),
                arguments(
                        EDITION,
                        "templates: [status]",
                        "templates: [state]",
                        "8:17 at /asks/1/templates/0: There is no template state; known are status, components, "
                                + "measures."),
                arguments(
                        EDITION,
                        "templates: [status]",
                        "templates: [measures]",
                        "8:17 at /asks/1/templates/0: The template measures is asked only after an answer to "
                                + "status, but this entry does not ask status."),
                arguments(STATES, "KEN", "AUT", "2:11 at /1/iso3: “AUT” stands twice in this list."));
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
}
