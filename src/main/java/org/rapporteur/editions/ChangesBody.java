package org.rapporteur.editions;

import java.util.List;
import org.rapporteur.core.questionnaire.EditionComparison;
import org.rapporteur.core.questionnaire.EditionComparison.ChangedRule;
import org.rapporteur.core.questionnaire.EditionComparison.ChapterChanges;
import org.rapporteur.core.questionnaire.EditionComparison.Field;
import org.rapporteur.core.questionnaire.EditionComparison.RecommendationChanges;
import org.rapporteur.core.questionnaire.EditionComparison.RewordedItem;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.definitions.ItemBody;

/**
 * What changed between two editions, as the API gives it.
 *
 * @param chapters in which something changed
 */
record ChangesBody(int year, int since, List<ChapterBody> chapters, RulesBody rules) {

    static ChangesBody of(EditionComparison changes) {
        return new ChangesBody(
                changes.to().year(),
                changes.from().year(),
                changes.chapters().stream().map(ChapterBody::of).toList(),
                RulesBody.of(changes));
    }

    record ChapterBody(int number, String title, List<RecommendationBody> recommendations) {
        static ChapterBody of(ChapterChanges chapter) {
            return new ChapterBody(
                    chapter.number(),
                    chapter.title(),
                    chapter.recommendations().stream()
                            .map(RecommendationBody::of)
                            .toList());
        }
    }

    record RecommendationBody(String id, List<ItemBody> added, List<ItemBody> removed, List<RewordedBody> reworded) {
        static RecommendationBody of(RecommendationChanges changes) {
            return new RecommendationBody(
                    changes.recommendation().id().toString(),
                    changes.added().stream().map(ItemBody::of).toList(),
                    changes.removed().stream().map(ItemBody::of).toList(),
                    changes.reworded().stream().map(RewordedBody::of).toList());
        }
    }

    /** @param fields in which the two differ, such as {@code label} */
    record RewordedBody(String code, List<String> fields, ItemBody before, ItemBody after) {
        static RewordedBody of(RewordedItem reworded) {
            return new RewordedBody(
                    reworded.after().code().toString(),
                    reworded.fields().stream().map(Field::key).toList(),
                    ItemBody.of(reworded.before()),
                    ItemBody.of(reworded.after()));
        }
    }

    record RulesBody(List<RuleBody> added, List<RuleBody> removed, List<ChangedRuleBody> changed) {
        static RulesBody of(EditionComparison changes) {
            return new RulesBody(
                    changes.addedRules().stream().map(RuleBody::of).toList(),
                    changes.removedRules().stream().map(RuleBody::of).toList(),
                    changes.changedRules().stream().map(ChangedRuleBody::of).toList());
        }
    }

    record ChangedRuleBody(RuleBody before, RuleBody after) {
        static ChangedRuleBody of(ChangedRule rule) {
            return new ChangedRuleBody(RuleBody.of(rule.before()), RuleBody.of(rule.after()));
        }
    }

    /** @param when what is wrong, in CEL */
    record RuleBody(String id, String level, String when, List<String> items, String message) {
        static RuleBody of(Rule rule) {
            return new RuleBody(rule.id(), rule.level().key(), rule.expression(), rule.items(), rule.message());
        }
    }
}
