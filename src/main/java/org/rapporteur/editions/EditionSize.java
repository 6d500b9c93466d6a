package org.rapporteur.editions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Effort;

/**
 * How much an edition asks for.
 *
 * @param effort of a State that begins
 */
public record EditionSize(List<ChapterSize> chapters, Effort effort) {
    public EditionSize {
        chapters = List.copyOf(chapters);
        Objects.requireNonNull(effort);
    }

    /**
     * How much a chapter asks for.
     *
     * @param items in all
     * @param byType items by the keys of their types
     * @param needed answers that every submission needs
     * @param neededAtMost answers that a submission can come to need, depending on others
     * @param effort for all of its items
     */
    public record ChapterSize(
            int number,
            String title,
            int recommendations,
            int items,
            Map<String, Integer> byType,
            int needed,
            int neededAtMost,
            Duration effort) {

        private static ChapterSize of(QuestionnaireChapter chapter, Relevance atFirst) {
            var items = chapter.items().toList();
            var required = items.stream().filter(Item::required).toList();
            return new ChapterSize(
                    chapter.number(),
                    chapter.chapter().title(),
                    chapter.sections().size(),
                    items.size(),
                    byType(items),
                    (int) required.stream()
                            .filter(item -> atFirst.isRelevant(item.code()))
                            .count(),
                    required.size(),
                    items.stream().map(Item::effort).reduce(Duration.ZERO, Duration::plus));
        }

        private static Map<String, Integer> byType(List<Item> items) {
            var counts = new TreeMap<String, Integer>();
            items.forEach(item -> counts.merge(item.type().key(), 1, Integer::sum));
            return counts;
        }

        public int ofType(String key) {
            return byType.getOrDefault(key, 0);
        }
    }

    static EditionSize of(Questionnaire questionnaire) {
        var atFirst = questionnaire.relevance(Answers.NONE, Answers.NONE);
        return new EditionSize(
                questionnaire.chapters().stream()
                        .map(chapter -> ChapterSize.of(chapter, atFirst))
                        .toList(),
                new Checks(questionnaire, Answers.NONE).effort(Answers.NONE));
    }

    public int items() {
        return chapters.stream().mapToInt(ChapterSize::items).sum();
    }

    public int recommendations() {
        return chapters.stream().mapToInt(ChapterSize::recommendations).sum();
    }

    public int needed() {
        return chapters.stream().mapToInt(ChapterSize::needed).sum();
    }

    public int neededAtMost() {
        return chapters.stream().mapToInt(ChapterSize::neededAtMost).sum();
    }

    public int ofType(String key) {
        return chapters.stream().mapToInt(chapter -> chapter.ofType(key)).sum();
    }
}
