package org.rapporteur.core.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * What changed from one edition to another. Items are the same by their codes; where two editions ask about different
 * instruments nothing is the same. That a year may be the reporting year at the latest changes no question.
 */
public final class EditionComparison {

    private final Questionnaire from;
    private final Questionnaire to;
    private final Map<ItemCode, Item> before;
    private final List<ChapterChanges> chapters;
    private final List<Rule> addedRules;
    private final List<Rule> removedRules;
    private final List<ChangedRule> changedRules;

    private EditionComparison(Questionnaire from, Questionnaire to) {
        this.from = from;
        this.to = to;
        this.before = from.instrument().equals(to.instrument()) ? index(from) : Map.of();
        this.chapters = compareChapters();
        this.addedRules =
                to.rules().stream().filter(rule -> before(rule).isEmpty()).toList();
        this.removedRules = from.rules().stream()
                .filter(rule -> !isSameInstrument() || to.rule(rule.id()).isEmpty())
                .toList();
        this.changedRules = to.rules().stream()
                .flatMap(after -> before(after).filter(old -> !old.equals(after)).stream()
                        .map(old -> new ChangedRule(old, after)))
                .toList();
    }

    public static EditionComparison of(Questionnaire from, Questionnaire to) {
        return new EditionComparison(from, to);
    }

    /** What of an item a reader is told about. */
    public enum Field {
        LABEL,
        GROUP,
        /** Of an indicator: its definition. */
        HELP,
        WHEN_UNKNOWN,
        /** The kind of answer with its options or bounds. */
        TYPE,
        REQUIRED,
        /** When it is asked. */
        RELEVANCE;

        /** As the API and the message bundles spell it, such as {@code when_unknown}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An item that both editions ask, but not in the same way.
     *
     * @param fields in which it differs; at least one
     */
    public record RewordedItem(Item before, Item after, Set<Field> fields) {
        public RewordedItem {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
            fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
        }
    }

    /** What changed about one recommendation: at least something. */
    public record RecommendationChanges(
            Recommendation recommendation, List<Item> added, List<Item> removed, List<RewordedItem> reworded) {
        public RecommendationChanges {
            Objects.requireNonNull(recommendation);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            reworded = List.copyOf(reworded);
        }

        private boolean isNothing() {
            return added.isEmpty() && removed.isEmpty() && reworded.isEmpty();
        }
    }

    /** What changed in one chapter: at least something. */
    public record ChapterChanges(int number, String title, List<RecommendationChanges> recommendations) {
        public ChapterChanges {
            Objects.requireNonNull(title);
            recommendations = List.copyOf(recommendations);
        }

        public int added() {
            return recommendations.stream()
                    .mapToInt(changes -> changes.added().size())
                    .sum();
        }

        public int removed() {
            return recommendations.stream()
                    .mapToInt(changes -> changes.removed().size())
                    .sum();
        }

        public int reworded() {
            return recommendations.stream()
                    .mapToInt(changes -> changes.reworded().size())
                    .sum();
        }
    }

    /** A rule that both editions have, but not the same. */
    public record ChangedRule(Rule before, Rule after) {
        public ChangedRule {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }

    public Questionnaire from() {
        return from;
    }

    public Questionnaire to() {
        return to;
    }

    /** The chapters in which something changed, in their order. */
    public List<ChapterChanges> chapters() {
        return chapters;
    }

    public List<Rule> addedRules() {
        return addedRules;
    }

    public List<Rule> removedRules() {
        return removedRules;
    }

    public List<ChangedRule> changedRules() {
        return changedRules;
    }

    public boolean isNothing() {
        return chapters.isEmpty() && addedRules.isEmpty() && removedRules.isEmpty() && changedRules.isEmpty();
    }

    private Optional<Rule> before(Rule rule) {
        return isSameInstrument() ? from.rule(rule.id()) : Optional.empty();
    }

    private boolean isSameInstrument() {
        return from.instrument().equals(to.instrument());
    }

    private static Map<ItemCode, Item> index(Questionnaire questionnaire) {
        var index = new LinkedHashMap<ItemCode, Item>();
        questionnaire.items().forEach(item -> index.put(item.code(), item));
        return index;
    }

    private List<ChapterChanges> compareChapters() {
        var titles = new TreeMap<Integer, String>();
        Stream.of(from, to)
                .flatMap(questionnaire -> questionnaire.chapters().stream())
                .forEach(asked -> titles.put(asked.number(), asked.chapter().title()));
        var changed = new ArrayList<ChapterChanges>();
        titles.forEach((number, title) -> {
            var recommendations = compare(number);
            if (!recommendations.isEmpty()) {
                changed.add(new ChapterChanges(number, title, recommendations));
            }
        });
        return List.copyOf(changed);
    }

    private List<RecommendationChanges> compare(int chapter) {
        var old = sections(from, chapter);
        var present = sections(to, chapter);
        var ids = new LinkedHashSet<>(present.keySet());
        ids.addAll(old.keySet());
        return ids.stream()
                .sorted()
                .map(id -> compare(Optional.ofNullable(old.get(id)), Optional.ofNullable(present.get(id))))
                .filter(changes -> !changes.isNothing())
                .toList();
    }

    private static Map<RecommendationId, Section> sections(Questionnaire questionnaire, int chapter) {
        var sections = new LinkedHashMap<RecommendationId, Section>();
        questionnaire.chapter(chapter).ifPresent(asked -> asked.sections()
                .forEach(section -> sections.put(section.recommendation().id(), section)));
        return sections;
    }

    private RecommendationChanges compare(Optional<Section> old, Optional<Section> present) {
        var recommendation = present.or(() -> old).orElseThrow().recommendation();
        var asked = items(present);
        return new RecommendationChanges(
                recommendation,
                asked.stream().filter(item -> !before.containsKey(item.code())).toList(),
                items(old).stream()
                        .filter(item ->
                                !isSameInstrument() || to.item(item.code()).isEmpty())
                        .toList(),
                asked.stream().flatMap(item -> reworded(item).stream()).toList());
    }

    private static Collection<Item> items(Optional<Section> section) {
        return section.map(Section::items).orElse(List.of());
    }

    private Optional<RewordedItem> reworded(Item after) {
        var old = before.get(after.code());
        return Optional.ofNullable(old)
                .map(item -> fields(item, after))
                .filter(fields -> !fields.isEmpty())
                .map(fields -> new RewordedItem(old, after, fields));
    }

    private Set<Field> fields(Item old, Item after) {
        var fields = EnumSet.noneOf(Field.class);
        add(fields, Field.LABEL, old, after, Item::label);
        add(fields, Field.GROUP, old, after, Item::group);
        add(fields, Field.HELP, old, after, Item::help);
        add(fields, Field.WHEN_UNKNOWN, old, after, Item::whenUnknown);
        add(fields, Field.REQUIRED, old, after, Item::required);
        add(fields, Field.RELEVANCE, old, after, item -> item.relevance().expression());
        if (!Wording.of(old, from.year())
                .type()
                .equals(Wording.of(after, to.year()).type())) {
            fields.add(Field.TYPE);
        }
        return fields;
    }

    private static void add(Set<Field> fields, Field field, Item old, Item after, Function<Item, Object> part) {
        if (!part.apply(old).equals(part.apply(after))) {
            fields.add(field);
        }
    }
}
