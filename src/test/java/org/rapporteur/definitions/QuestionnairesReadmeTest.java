package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;

/** What {@code questionnaires/README.md} tells a secretariat officer, done to a copy of the definitions. */
class QuestionnairesReadmeTest {

    private static final String README = read(Path.of("questionnaires/README.md"));
    private static final Pattern BLOCK = Pattern.compile("```yaml\n# (\\S+), (.+)\n([^`]+)```");
    private static final Pattern BELOW = Pattern.compile("in (\\S+), below (\\S+)");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ", Pattern.MULTILINE);
    private static final String CONDITIONS = "## What conditions and rules can read";
    private static final String LISTS = "stands for the list of all such answers there:";

    @TempDir
    Path folder;

    private DefinitionFolder definitions;
    private int tried;

    @BeforeEach
    void copyTheDefinitions() {
        definitions = DefinitionFolder.ofTheProgram(folder);
    }

    /** One of the examples. @param place where in the file it goes, as the example says */
    private record Example(String file, String place, String text) {}

    static List<Example> examples() {
        return BLOCK.matcher(README)
                .results()
                .map(match -> new Example(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    @Test
    void asksWhatIsAddedInTheNewEdition() {
        assertThat(examples()).hasSize(7);
        var edition = withAllExamples();
        assertThat(edition.item(code("6.b.elements.member-states"))).isPresent();
        assertThat(edition.item(code("3.a.next_steps"))).isPresent();
        assertThat(edition.item(code("1.a.next_steps"))).isEmpty();
        assertThat(edition.item(code("6.a.indicators.countries-assisted")))
                .hasValueSatisfying(item -> assertThat(item.type()).isInstanceOf(AnswerType.Number.class));
        assertThat(edition.edition().carriesOver()).containsExactlyInAnyOrder("elements", "measures");
        assertThat(edition.item(code("1.a.assistance_area")).map(Item::type))
                .hasValueSatisfying(type -> assertThat(((AnswerType.Choice) type).label("translation"))
                        .isEqualTo("Translation"));
    }

    @Test
    void findsByItsRuleWhatItSays() {
        var edition = withAllExamples();
        var answers = RuleCase.answers(
                edition,
                List.of(
                        Map.of("6.b.status", "partial", "6.b.elements.*", "not_known"),
                        Map.of("6.b.elements.triangular", "in_place", "6.b.elements.north-south", "in_place")));
        var texts = FindingTexts.of(edition, Texts.in(Locale.ENGLISH));
        var found = new Checks(edition, Answers.NONE)
                .rules(answers).stream()
                        .filter(finding -> finding.key().equals("most_components_not_known"))
                        .map(texts::sentence)
                        .toList();
        assertThat(found).singleElement().satisfies(sentence -> assertThat(README)
                .contains("> " + sentence));
    }

    /** With an answer fewer the rule finds nothing. */
    @Test
    void findsNothingByItsRuleAtHalf() {
        var edition = withAllExamples();
        var answers = RuleCase.answers(
                edition, List.of(Map.of("6.b.status", "partial", "6.b.elements.triangular", "not_known")));
        assertThat(new Checks(edition, Answers.NONE).rules(answers))
                .noneMatch(finding -> finding.key().equals("most_components_not_known"));
    }

    @Test
    void saysWhatIsWrongAsItIsPrinted() {
        examples().forEach(this::apply);
        definitions.change("editions/2027.yaml", "[3, 4, 6, 7]", "[3, 4, 6, 8]");
        assertThat(definitions.mistakes()).singleElement().satisfies(mistake -> assertThat(README)
                .contains("With `chapters: [3, 4, 6, 8]`")
                .contains("> " + mistake));
    }

    @Test
    void readsEveryConditionInItsTables() {
        var conditions = rows(README.substring(README.indexOf(CONDITIONS), README.indexOf(LISTS)));
        var conditionsOverLists = rows(README.substring(README.indexOf(LISTS)));
        assertThat(conditions).hasSizeGreaterThan(12);
        assertThat(conditionsOverLists).hasSizeGreaterThan(1);
        conditions.forEach(condition -> addRule(condition, condition.contains("value") ? "item" : "recommendation"));
        conditionsOverLists.forEach(condition -> {
            addRule(condition, "chapter");
            addRule(condition, "return");
        });
        assertThat(definitions.mistakes()).isEmpty();
        assertThat(definitions.loaded().questionnaires().of(2026).orElseThrow().rules())
                .filteredOn(rule -> rule.id().startsWith("tried_"))
                .hasSize(tried);
    }

    @Test
    void saysWhatEveryFileOfTheFolderIsFor() {
        assertThat(README)
                .contains(Stream.of("ungass-2016/instrument.yaml", "templates.yaml", "rules.yaml", "errata.yaml")
                        .toList())
                .contains("member-states.yaml", "source.txt", "schema/", "editions/2026.yaml");
    }

    private static List<String> rows(String section) {
        return ROW.matcher(section).results().map(match -> match.group(1)).toList();
    }

    private void addRule(String condition, String over) {
        var file = folder.resolve("ungass-2016/rules.yaml");
        var rule = List.of(
                "",
                "  - id: tried_" + ++tried,
                "    level: note",
                "    over: " + over,
                over.equals("item") ? "    template: indicators\n    measures: [count]" : "    items: [status]",
                "    when: >-",
                "      " + condition,
                "    message: found.",
                "");
        definitions.write("ungass-2016/rules.yaml", read(file) + String.join("\n", rule));
    }

    private Questionnaire withAllExamples() {
        examples().forEach(this::apply);
        return edition();
    }

    private Questionnaire edition() {
        return definitions.loaded().questionnaires().of(2027).orElseThrow();
    }

    /** Does what the first line of an example says. */
    private void apply(Example example) {
        var path = folder.resolve(example.file());
        if (example.place().equals("a new file")) {
            assertThat(path).doesNotExist();
            definitions.write(example.file(), example.text());
        } else if (example.place().equals("at the end")) {
            definitions.write(example.file(), read(path) + "\n" + example.text());
        } else {
            var place = BELOW.matcher(example.place());
            assertThat(place.matches()).as(example.place()).isTrue();
            definitions.write(example.file(), inserted(example.text(), place.group(1), place.group(2), read(path)));
        }
    }

    /** Puts a text below an entry of a list, which ends where a line stands no further in than its own first one. */
    private static String inserted(String text, String within, String below, String file) {
        var lines = new ArrayList<>(file.lines().toList());
        var section = indexOf(lines, 0, "( *- id: |^ *)" + Pattern.quote(within) + ":?");
        var entry = indexOf(lines, section, " *- (\\{ )?((id|code): )?" + Pattern.quote(below) + "(,.*)?");
        var end = entry + 1;
        while (end < lines.size() && indentation(lines.get(end)) > indentation(lines.get(entry))) {
            end++;
        }
        lines.addAll(end, text.lines().toList());
        return String.join("\n", lines) + "\n";
    }

    private static int indexOf(List<String> lines, int from, String pattern) {
        for (var index = from; index < lines.size(); index++) {
            if (lines.get(index).matches(pattern)) {
                return index;
            }
        }
        throw new AssertionError("no line such as " + pattern);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
