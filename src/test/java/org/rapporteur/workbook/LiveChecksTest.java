package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.testing.ChangedDefinitions;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.RandomAnswers;
import org.rapporteur.testing.RequiresProgram;
import org.rapporteur.text.AnswerTexts;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.OfficePrograms.Checked;

/** What a spreadsheet program finds while returns are filled in, cell by cell, against what the server finds. */
@RequiresProgram({OfficePrograms.LIBREOFFICE, OfficePrograms.PYTHON, OfficePrograms.UNO})
class LiveChecksTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private final Set<String> fired = new TreeSet<>();
    private int compared;

    @Test
    void findsTheSameAsTheServerInThreeHundredReturns() throws IOException {
        try (var office = new OfficePrograms(folder).calculating()) {
            var core = Printed.core();
            compare(office, core, 40, 1_000);
            compare(office.sorted(), core, 10, 2_000);
            compare(office, core.after(answers(core, 4)), 60, 3_000);
            compare(office, core.with(answers(core, 5)).after(answers(core, 6)).chapter(1), 30, 4_000);
            compare(office, core.with(answers(core, 7)).after(answers(core, 8)).chapter(4), 30, 5_000);
            var everything = Printed.of(askedInFull());
            compare(office, everything.after(answers(everything, 9)), 70, 6_000);
            compare(office, everything.after(answers(everything, 10)), 70, 7_000);
        }

        assertThat(compared).isGreaterThanOrEqualTo(300);
        assertThat(CoreQuestionnaire.questionnaire().rules())
                .extracting(Rule::id)
                .filteredOn(rule -> !fired.contains(rule))
                .as("rules that found nothing")
                .isEmpty();
    }

    /** The edition as it would ask about every chapter in full, so that no rule is without a place. */
    private Questionnaire askedInFull() throws IOException {
        return ChangedDefinitions.in(Files.createDirectories(folder.resolve("questionnaires")))
                .replace("editions/2026.yaml", "set: core", "set: full")
                .loaded()
                .questionnaires()
                .of(CoreQuestionnaire.YEAR)
                .orElseThrow();
    }

    /** Nearly all of them given. */
    private static Answers answers(Printed printed, int seed) {
        return RandomAnswers.to(printed.questionnaire(), seed);
    }

    private void compare(OfficePrograms.Calculating office, Printed printed, int count, int seed) throws IOException {
        var contents = printed.contents();
        var returns = IntStream.range(0, count)
                .mapToObj(number ->
                        typed(contents, RandomReturns.of(contents.questionnaire(), printed.previous(), seed + number)))
                .toList();
        var shown = office.check(
                printed.file(),
                returns.stream().map(answers -> cells(contents, answers)).toList());
        var unsaid = unsaid(contents);
        for (var i = 0; i < count; i++) {
            assertSame("return " + (seed + i), contents, unsaid, returns.get(i), shown.get(i));
        }
        compared += count;
    }

    /** What is printed is typed over; everything else stays. */
    private static Answers typed(WorkbookContents contents, Answers chance) {
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        for (var item : contents.questionnaire().items()) {
            var source = contents.isPrinted(item) ? chance : contents.present();
            source.value(item.code()).ifPresent(value -> answers.put(item.code(), value));
        }
        return new Answers(answers);
    }

    private static Map<String, Object> cells(WorkbookContents contents, Answers answers) {
        var cells = new LinkedHashMap<String, Object>();
        for (var item : contents.questionnaire().items()) {
            if (contents.isPrinted(item)) {
                answers.value(item.code())
                        .ifPresent(value -> cells.put(item.code().toString(), cell(item, value)));
            }
        }
        return cells;
    }

    private static Object cell(Item item, AnswerValue value) {
        return value instanceof AnswerValue.Number number ? number.number() : AnswerTexts.of(item, value, ENGLISH);
    }

    private void assertSame(String of, WorkbookContents contents, Set<String> unsaid, Answers answers, Checked shown) {
        var relevance = contents.questionnaire().relevance(answers, contents.previous());
        var relevant = new TreeMap<String, Boolean>();
        contents.questionnaire().items().stream()
                .filter(contents::isPrinted)
                .forEach(item -> relevant.put(item.code().toString(), relevance.isRelevant(item.code())));
        assertThat(differences(relevant, shown.relevant()))
                .as("relevance in " + of)
                .isEmpty();
        assertThat(differences(messages(contents, unsaid, answers), shown.messages()))
                .as("messages in " + of)
                .isEmpty();
        assertThat(shown.cover()).as("cover of " + of).endsWith(counts(contents, answers));
    }

    /** Told apart by code, since the whole of both is more than anybody reads. */
    private static Map<String, String> differences(Map<String, ?> expected, Map<String, ?> found) {
        var codes = new TreeSet<>(expected.keySet());
        codes.addAll(found.keySet());
        return codes.stream()
                .filter(code -> !Objects.equals(expected.get(code), found.get(code)))
                .collect(Collectors.toMap(
                        code -> code, code -> "expected " + expected.get(code) + ", found " + found.get(code)));
    }

    private Map<String, String> messages(WorkbookContents contents, Set<String> unsaid, Answers answers) {
        var texts = FindingTexts.of(contents.questionnaire(), ENGLISH);
        var messages = new TreeMap<String, String>();
        for (var finding : new Checks(contents.questionnaire(), contents.previous()).rules(answers)) {
            var rule = finding.rule().orElseThrow();
            var item = finding.item().flatMap(contents.questionnaire()::item).orElseThrow();
            if (contents.isPrinted(item) && !unsaid.contains(rule)) {
                messages.merge(item.code().toString(), texts.sentence(finding), (one, other) -> one + "\n" + other);
                fired.add(rule);
            }
        }
        return messages;
    }

    private static Set<String> unsaid(WorkbookContents contents) {
        return CheckSheet.of(new WorkbookLayout(contents.questionnaire(), ENGLISH), contents).unsaid().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static String[] counts(WorkbookContents contents, Answers answers) {
        var completion = new Checks(contents.questionnaire(), contents.previous()).completion(answers);
        var texts = new ArrayList<String>();
        var total = Completion.NOTHING;
        for (var chapter : contents.printedChapters()) {
            add(texts, completion.get(chapter.number()));
            total = total.plus(completion.get(chapter.number()));
        }
        add(texts, total);
        return texts.toArray(String[]::new);
    }

    private static void add(List<String> texts, Completion completion) {
        var numbers = Map.of(
                "answered", completion.answered(),
                "required", completion.required(),
                "missing", completion.missing());
        texts.add(ENGLISH.text("workbook.cover.answered.value", numbers));
        texts.add(ENGLISH.text("workbook.cover.missing.value", numbers));
    }
}
