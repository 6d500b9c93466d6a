package org.rapporteur.editions;

import java.util.List;
import org.rapporteur.core.questionnaire.EditionComparison;
import org.rapporteur.core.questionnaire.EditionComparison.ChapterChanges;
import org.rapporteur.core.questionnaire.EditionComparison.Field;
import org.rapporteur.core.questionnaire.EditionComparison.RecommendationChanges;
import org.rapporteur.core.questionnaire.EditionComparison.RewordedItem;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.text.RuleTexts;
import org.rapporteur.text.Texts;

/**
 * What changed between two editions, for reading. Names that end in {@code Key} are keys of texts.
 *
 * @param years of all editions that it can be compared with
 */
record ChangesView(
        int year,
        int since,
        List<Integer> years,
        List<ChapterView> chapters,
        List<RuleView> addedRules,
        List<RuleView> removedRules,
        List<ChangedRuleView> changedRules) {

    static ChangesView of(EditionComparison changes, List<Integer> years, Texts texts) {
        var words = new Words(changes, texts);
        return new ChangesView(
                changes.to().year(),
                changes.from().year(),
                years,
                changes.chapters().stream().map(words::chapter).toList(),
                changes.addedRules().stream().map(words::after).toList(),
                changes.removedRules().stream().map(words::before).toList(),
                changes.changedRules().stream()
                        .map(changed ->
                                new ChangedRuleView(words.before(changed.before()), words.after(changed.after())))
                        .toList());
    }

    public boolean isNothing() {
        return chapters.isEmpty() && !isRules();
    }

    public boolean isRules() {
        return !addedRules.isEmpty() || !removedRules.isEmpty() || !changedRules.isEmpty();
    }

    record ChapterView(
            int number, String title, int added, int removed, int reworded, List<RecommendationView> recommendations) {}

    record RecommendationView(
            String number,
            String title,
            List<QuestionView> added,
            List<QuestionView> removed,
            List<RewordedView> reworded) {}

    record QuestionView(String code, String label) {
        static QuestionView of(Item item) {
            return new QuestionView(item.code().toString(), item.label());
        }
    }

    record RewordedView(String code, String label, List<FieldView> fields) {}

    /** @param before empty where there was nothing */
    record FieldView(String key, String before, String after) {}

    record ChangedRuleView(RuleView before, RuleView after) {}

    /** Puts what changed into words. */
    private record Words(EditionComparison changes, Texts texts) {

        ChapterView chapter(ChapterChanges chapter) {
            return new ChapterView(
                    chapter.number(),
                    chapter.title(),
                    chapter.added(),
                    chapter.removed(),
                    chapter.reworded(),
                    chapter.recommendations().stream().map(this::recommendation).toList());
        }

        private RecommendationView recommendation(RecommendationChanges recommendation) {
            return new RecommendationView(
                    recommendation.recommendation().id().toString(),
                    recommendation.recommendation().title(),
                    recommendation.added().stream().map(QuestionView::of).toList(),
                    recommendation.removed().stream().map(QuestionView::of).toList(),
                    recommendation.reworded().stream().map(this::reworded).toList());
        }

        private RewordedView reworded(RewordedItem item) {
            return new RewordedView(
                    item.after().code().toString(),
                    item.after().label(),
                    item.fields().stream()
                            .map(field -> new FieldView(
                                    "editions.field." + field.key(),
                                    value(field, item.before()),
                                    value(field, item.after())))
                            .toList());
        }

        private String value(Field field, Item item) {
            return switch (field) {
                case LABEL -> item.label();
                case GROUP -> item.group().orElse("");
                case HELP -> item.help().orElse("");
                case WHEN_UNKNOWN -> item.whenUnknown().orElse("");
                case TYPE -> new AnswerWords(texts).of(item.type());
                case REQUIRED -> texts.text("editions.needed." + (item.required() ? "yes" : "no"));
                case RELEVANCE -> item.relevance().expression();
            };
        }

        RuleView before(Rule rule) {
            return RuleView.of(rule, changes.from(), new RuleTexts(texts));
        }

        RuleView after(Rule rule) {
            return RuleView.of(rule, changes.to(), new RuleTexts(texts));
        }
    }
}
