package org.rapporteur.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.EditionComparison.Field;
import org.rapporteur.core.questionnaire.EditionComparison.RewordedItem;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.testing.SmallQuestionnaire;

class EditionComparisonTest {

    private static final Questionnaire BEFORE = SmallQuestionnaire.questionnaire();

    @Test
    void findsNothingBetweenTwoThatAreTheSame() {
        var same = EditionComparison.of(BEFORE, SmallQuestionnaire.questionnaire());

        assertThat(same.isNothing()).isTrue();
    }

    @Test
    void namesWhatWasAddedAndWhatWasRemovedByChapterAndRecommendation() {
        var after = changed(2027, items -> {
            var kept = new ArrayList<>(items);
            kept.removeIf(item -> item.code().equals(code("1.a.elements.two")));
            if (kept.get(0).code().recommendation().toString().equals("2.a")) {
                kept.add(item("2.a.elements.three", kept.get(0)));
            }
            return kept;
        });

        var changes = EditionComparison.of(BEFORE, after);

        assertThat(changes.chapters()).extracting(chapter -> chapter.number()).containsExactly(1, 2);
        var first = changes.chapters().get(0).recommendations();
        assertThat(first).singleElement().satisfies(recommendation -> {
            assertThat(recommendation.recommendation().id()).hasToString("1.a");
            assertThat(recommendation.removed()).extracting(Item::code).containsExactly(code("1.a.elements.two"));
            assertThat(recommendation.added()).isEmpty();
        });
        assertThat(changes.chapters().get(1).recommendations().get(0).added())
                .extracting(Item::code)
                .containsExactly(code("2.a.elements.three"));
    }

    @Test
    void saysInWhichFieldsAnItemWasReworded() {
        var status = BEFORE.item(code("1.a.status")).orElseThrow();
        var after = new Item(
                status.code(),
                new AnswerType.Narrative(10),
                "Another label",
                Optional.of("A group"),
                Optional.of("Some help"),
                Optional.of("Leave it out"),
                false,
                new Condition("true", new Truth.Constant(true)),
                Duration.ofDays(1));

        assertThat(reworded(status, after).fields()).containsExactly(Field.values());
        assertThat(reworded(status, after).before()).isEqualTo(status);
        assertThat(reworded(status, after).after()).isEqualTo(after);
    }

    @Test
    void takesTheReportingYearForTheSameBoundInEveryEdition() {
        var status = BEFORE.item(code("1.a.status")).orElseThrow();

        assertThat(compared(with(status, year(2026)), with(status, year(2027))).isNothing())
                .isTrue();
        assertThat(compared(with(status, year(2020)), with(status, year(2027))).isNothing())
                .isFalse();
    }

    @Test
    void namesTheRulesThatWereAddedRemovedAndChanged() {
        var before = withRules(2026, rule("kept", "a"), rule("changed", "a"), rule("removed", "a"));
        var after = withRules(2027, rule("kept", "a"), rule("changed", "b"), rule("added", "a"));

        var changes = EditionComparison.of(before, after);

        assertThat(changes.isNothing()).isFalse();
        assertThat(changes.addedRules()).extracting(Rule::id).containsExactly("added");
        assertThat(changes.removedRules()).extracting(Rule::id).containsExactly("removed");
        assertThat(changes.changedRules()).singleElement().satisfies(changed -> {
            assertThat(changed.before().message()).isEqualTo("a");
            assertThat(changed.after().message()).isEqualTo("b");
        });
    }

    @Test
    void findsNothingInCommonBetweenTwoInstruments() {
        var instrument = BEFORE.catalogue().instrument();
        var other = new Questionnaire(
                new Catalogue(new Instrument(
                        "other", "Other", "2017", "DOC/2", instrument.earlier(), instrument.chapters(), List.of())),
                new Edition(2027, "other", LocalDate.of(2028, 3, 31), List.of(), Set.of()),
                BEFORE.chapters(),
                BEFORE.rules(),
                BEFORE.roles());

        var changes = EditionComparison.of(BEFORE, other);

        assertThat(changes.chapters().stream()
                        .mapToInt(chapter -> chapter.added())
                        .sum())
                .isEqualTo(BEFORE.items().size());
        assertThat(changes.chapters().stream()
                        .mapToInt(chapter -> chapter.removed())
                        .sum())
                .isEqualTo(BEFORE.items().size());
        assertThat(changes.chapters().stream()
                        .mapToInt(chapter -> chapter.reworded())
                        .sum())
                .isZero();
    }

    private static RewordedItem reworded(Item before, Item after) {
        return compared(before, after)
                .chapters()
                .get(0)
                .recommendations()
                .get(0)
                .reworded()
                .get(0);
    }

    private static EditionComparison compared(Item before, Item after) {
        return EditionComparison.of(changed(2026, only(before)), changed(2027, only(after)));
    }

    /** Replaces the item of the same code. */
    private static UnaryOperator<List<Item>> only(Item changed) {
        return items -> items.stream()
                .map(item -> item.code().equals(changed.code()) ? changed : item)
                .toList();
    }

    private static Questionnaire changed(int year, UnaryOperator<List<Item>> change) {
        var chapters = BEFORE.chapters().stream()
                .map(chapter -> new QuestionnaireChapter(
                        chapter.chapter(),
                        chapter.sections().stream()
                                .map(section -> new Section(section.recommendation(), change.apply(section.items())))
                                .toList()))
                .toList();
        return new Questionnaire(BEFORE.catalogue(), edition(year), chapters, List.of(), BEFORE.roles());
    }

    private static Questionnaire withRules(int year, Rule... rules) {
        return new Questionnaire(BEFORE.catalogue(), edition(year), BEFORE.chapters(), List.of(rules), BEFORE.roles());
    }

    private static Edition edition(int year) {
        return new Edition(year, "small", LocalDate.of(year + 1, 3, 31), List.of(), Set.of());
    }

    private static Rule rule(String id, String message) {
        return new Rule(
                id,
                Level.NOTE,
                new Over.EachRecommendation(),
                "answered(status)",
                new Truth.Answered(Variable.present("status")),
                List.of("status"),
                message,
                Map.of());
    }

    private static AnswerType year(int latest) {
        return new AnswerType.Number(Measure.YEAR, BigDecimal.valueOf(1945), BigDecimal.valueOf(latest), 0, "");
    }

    private static Item item(String code, Item like) {
        return copy(like, code(code), like.type(), like.label(), like.group(), like.help(), like.whenUnknown(), false);
    }

    private static Item with(Item item, AnswerType type) {
        return copy(item, item.code(), type, item.label(), item.group(), item.help(), item.whenUnknown(), true);
    }

    private static Item label(Item item, String label) {
        return copy(item, item.code(), item.type(), label, item.group(), item.help(), item.whenUnknown(), true);
    }

    private static Item group(Item item, String group) {
        return copy(
                item,
                item.code(),
                item.type(),
                item.label(),
                Optional.of(group),
                item.help(),
                item.whenUnknown(),
                true);
    }

    private static Item help(Item item, Optional<String> whenUnknown) {
        return help(item, whenUnknown, "Some help");
    }

    private static Item help(Item item, Optional<String> whenUnknown, String help) {
        return copy(item, item.code(), item.type(), item.label(), item.group(), Optional.of(help), whenUnknown, true);
    }

    private static Item optional(Item item) {
        return copy(item, item.code(), item.type(), item.label(), item.group(), item.help(), item.whenUnknown(), false);
    }

    private static Item copy(
            Item item,
            ItemCode code,
            AnswerType type,
            String label,
            Optional<String> group,
            Optional<String> help,
            Optional<String> whenUnknown,
            boolean required) {
        return new Item(code, type, label, group, help, whenUnknown, required, item.relevance(), item.effort());
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
