package org.rapporteur.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.editions.EditionSize.ChapterSize;

/**
 * An edition as the API gives it.
 *
 * @param status {@code draft}, {@code open}, {@code closed} or {@code published}
 * @param definitionHash SHA-256 over everything that the edition asks, in lower-case hexadecimal; of a draft it changes
 *     with the definition
 * @param items in all
 * @param required answers that every submission needs
 * @param requiredAtMost answers that a submission can come to need, depending on others
 * @param rules that the answers are checked by
 */
record EditionBody(
        int year,
        String instrument,
        LocalDate due,
        String status,
        String definitionHash,
        int items,
        int required,
        int requiredAtMost,
        int rules,
        List<ChapterBody> chapters) {

    static EditionBody of(Edition edition) {
        var questionnaire = edition.questionnaire();
        var size = EditionSize.of(questionnaire);
        return new EditionBody(
                questionnaire.year(),
                questionnaire.instrument(),
                questionnaire.due(),
                edition.status().key(),
                questionnaire.definitionHash(),
                size.items(),
                size.needed(),
                size.neededAtMost(),
                questionnaire.rules().size(),
                size.chapters().stream().map(ChapterBody::of).toList());
    }

    /** @param types how many items there are of each type, by its name */
    record ChapterBody(
            int number,
            String title,
            int recommendations,
            int items,
            Map<String, Integer> types,
            int required,
            int requiredAtMost) {

        static ChapterBody of(ChapterSize chapter) {
            return new ChapterBody(
                    chapter.number(),
                    chapter.title(),
                    chapter.recommendations(),
                    chapter.items(),
                    chapter.byType(),
                    chapter.needed(),
                    chapter.neededAtMost());
        }
    }
}
