package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.core.merge.IntakeResult;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.text.Texts;

/**
 * Slices of one return go out, are edited at random and come back in any order, old ones and some twice, while the form
 * goes on. What the merge should have made of each cell is worked out here by hand, without the program.
 */
class SlicesPropertiesTest {

    private static final Questionnaire QUESTIONNAIRE = CoreQuestionnaire.questionnaire();
    private static final List<String> RECOMMENDATIONS = List.of("1.a", "1.b", "2.a", "3.c", "7.b");
    private static final int ANSWER = 4;
    private static final int BESIDE = 20;

    @Property(tries = 60)
    void accountsForEveryCellOfEverySliceInAnyOrder(@ForAll long seed) throws IOException {
        var story = new Story(new Random(seed));
        for (var step = 0; step < 8; step++) {
            story.goesOn();
        }
        story.everySliceComesBack();
    }

    private static final class Story {

        private final Random chance;
        private final Printed printer = Printed.core();
        private final List<Answers> log = new ArrayList<>(List.of(Answers.NONE));
        private final List<byte[]> out = new ArrayList<>();

        Story(Random chance) {
            this.chance = chance;
        }

        void goesOn() throws IOException {
            switch (chance.nextInt(4)) {
                case 0, 1 -> formAnswers();
                case 2 -> out.add(slice(chance.nextInt(log.size())));
                default -> comesBack();
            }
        }

        void everySliceComesBack() throws IOException {
            while (!out.isEmpty()) {
                comesBack();
            }
        }

        private Answers server() {
            return log.get(log.size() - 1);
        }

        private void formAnswers() {
            var item = pick(items(Part.of(RECOMMENDATIONS)));
            log.add(server().with(Map.of(item.code(), value(item))));
        }

        private byte[] slice(int revision) {
            var part = Part.of(new TreeSet<>(List.of(pick(RECOMMENDATIONS), pick(RECOMMENDATIONS))));
            var present = log.get(revision);
            var checks = new Checks(QUESTIONNAIRE, Answers.NONE, part);
            return Printed.write(new WorkbookContents(
                    QUESTIONNAIRE,
                    CoreQuestionnaire.state("AUT"),
                    Texts.in(Locale.ENGLISH),
                    part,
                    Part.WHOLE,
                    present,
                    Answers.NONE,
                    Set.of(),
                    revision,
                    checks.completion(present),
                    checks.effort(present),
                    false));
        }

        private void comesBack() throws IOException {
            if (out.isEmpty()) {
                return;
            }
            var file = out.remove(chance.nextInt(out.size()));
            var edited = new Edited(file, chance);
            take(edited);
            if (chance.nextInt(3) == 0) {
                take(edited);
            }
            if (chance.nextInt(4) == 0) {
                out.add(edited.content);
            }
        }

        private void take(Edited edited) {
            var accepted = printer.accepted(edited.content);
            var base = log.get(accepted.identity().revision());
            var before = server();
            var result = new Intake(QUESTIONNAIRE, Answers.NONE).take(accepted.incoming(), base, before);
            var expected = new Expected(edited, base, before);
            assertThat(result.accounting()).isEqualTo(expected.accounting());
            assertThat(before.with(result.changes())).isEqualTo(before.with(expected.changes));
            assertThat(result.conflicts().keySet()).isEqualTo(expected.conflicts);
            log.add(before.with(result.changes()));
            assertThat(lost(edited, base, result)).isEmpty();
        }

        /** Answers that the file changed and that are neither in the return nor in conflict. */
        private List<ItemCode> lost(Edited edited, Answers base, IntakeResult result) {
            return edited.cells.entrySet().stream()
                    .filter(cell -> cell.getValue().isValid)
                    .filter(cell -> !cell.getValue().value.equals(base.value(cell.getKey())))
                    .filter(cell -> !cell.getValue().value.equals(server().value(cell.getKey())))
                    .map(Map.Entry::getKey)
                    .filter(code -> !result.conflicts().containsKey(code))
                    .toList();
        }

        private Optional<AnswerValue> value(Item item) {
            return chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(Cell.valid(item, chance));
        }

        private <T> T pick(List<T> list) {
            return list.get(chance.nextInt(list.size()));
        }

        private static List<Item> items(Part part) {
            return QUESTIONNAIRE.items(part).toList();
        }
    }

    /** What stands in an answer's cell. @param value where that is an answer, or nothing */
    private record Cell(String text, boolean isValid, Optional<AnswerValue> value) {

        private static final String WRONG = "no such answer";
        private static final String TOO_LONG = "x".repeat(20_000);
        static final Cell BLANK = new Cell("", true, Optional.empty());

        static AnswerValue valid(Item item, Random chance) {
            if (item.type() instanceof AnswerType.Choice choice) {
                var options = choice.options();
                return new AnswerValue.Chosen(
                        options.get(chance.nextInt(options.size())).code());
            } else if (item.type() instanceof AnswerType.Number number) {
                return new AnswerValue.Number(number.minimum());
            }
            return new AnswerValue.Narrative("Text " + chance.nextInt(3));
        }

        static Cell random(Item item, Random chance) {
            return switch (chance.nextInt(4)) {
                case 0 -> BLANK;
                case 1 -> wrong(item);
                default -> of(item, valid(item, chance));
            };
        }

        private static Cell wrong(Item item) {
            return item.type() instanceof AnswerType.Narrative
                    ? new Cell(TOO_LONG, false, Optional.empty())
                    : new Cell(WRONG, false, Optional.empty());
        }

        /** What a slice that was printed, or edited before, holds. */
        static Cell of(Item item, String text) {
            if (text.isEmpty() || text.equals(WRONG) || text.equals(TOO_LONG)) {
                return new Cell(text, text.isEmpty(), Optional.empty());
            } else if (item.type() instanceof AnswerType.Choice choice) {
                var option = choice.options().stream()
                        .filter(offered -> offered.label().equals(text))
                        .findFirst();
                return of(
                        item,
                        new AnswerValue.Chosen(option.orElseThrow(() -> new AssertionError(item.code() + ": " + text))
                                .code()));
            }
            return of(item, AnswerValue.ofExported(item.type(), text));
        }

        private static Cell of(Item item, AnswerValue value) {
            var text =
                    item.type() instanceof AnswerType.Choice choice ? choice.label(value.exported()) : value.exported();
            return new Cell(text, true, Optional.of(value));
        }
    }

    /** A slice after somebody has edited it with another program. */
    private static final class Edited {

        final Map<ItemCode, Cell> cells = new LinkedHashMap<>();
        int strays;
        byte[] content;

        Edited(byte[] file, Random chance) throws IOException {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                    var output = new ByteArrayOutputStream()) {
                for (var sheet : book) {
                    if (book.getSheetVisibility(book.getSheetIndex(sheet)) == SheetVisibility.VISIBLE) {
                        sheet.forEach(row -> item(row).ifPresent(item -> edit(row, item, chance)));
                    }
                }
                book.write(output);
                content = output.toByteArray();
            }
        }

        private static Optional<Item> item(Row row) {
            return Optional.ofNullable(row.getCell(0))
                    .map(Object::toString)
                    .flatMap(ItemCode::parse)
                    .flatMap(QUESTIONNAIRE::item);
        }

        private void edit(Row row, Item item, Random chance) {
            var cell = row.getCell(ANSWER, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cells.put(item.code(), Cell.of(item, cell.toString()));
            if (chance.nextInt(5) == 0) {
                var edited = Cell.random(item, chance);
                cells.put(item.code(), edited);
                cell.setCellValue(edited.text);
            }
            if (chance.nextInt(40) == 0) {
                row.createCell(BESIDE).setCellValue("a remark beside it");
            }
            strays += row.getCell(BESIDE) == null ? 0 : 1;
        }
    }

    /** What is to become of each cell, by the three-way merge as it is described. */
    private static final class Expected {

        final Map<ItemCode, Optional<AnswerValue>> changes = new HashMap<>();
        final Set<ItemCode> conflicts = new TreeSet<>();
        private int stored;
        private int unchanged;
        private int rejected;
        private int conflicting;
        private final int strays;

        Expected(Edited edited, Answers base, Answers server) {
            strays = edited.strays;
            edited.cells.forEach((code, cell) -> expect(code, cell, base.value(code), server.value(code)));
        }

        private void expect(ItemCode code, Cell cell, Optional<AnswerValue> base, Optional<AnswerValue> server) {
            var filled = cell.text.isEmpty() ? 0 : 1;
            if (!cell.isValid) {
                rejected++;
            } else if (cell.value.equals(base) || cell.value.equals(server)) {
                unchanged += filled;
            } else if (server.equals(base)) {
                changes.put(code, cell.value);
                stored += filled;
            } else {
                conflicts.add(code);
                conflicting += filled;
            }
        }

        Accounting accounting() {
            var filled = stored + unchanged + rejected + strays + conflicting;
            return new Accounting(filled, stored, unchanged, rejected, strays, conflicting);
        }
    }
}
