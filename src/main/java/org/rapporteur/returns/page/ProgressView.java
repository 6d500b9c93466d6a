package org.rapporteur.returns.page;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Completion;

/** How far the required answers are, chapter by chapter. */
public record ProgressView(Completion total, List<ChapterLine> chapters) {

    /** @param completion by the number of the chapter, of those that are shown */
    static ProgressView of(Questionnaire questionnaire, Map<Integer, Completion> completion, String home) {
        var chapters = questionnaire.chapters().stream()
                .filter(chapter -> completion.containsKey(chapter.number()))
                .map(chapter -> ChapterLine.of(chapter, completion.get(chapter.number()), home))
                .toList();
        return new ProgressView(Completion.total(completion.values()), chapters);
    }

    /**
     * A chapter.
     *
     * @param form address of its page in the form
     * @param workbook address of the workbook of this chapter alone
     */
    public record ChapterLine(int number, String title, Completion completion, String form, String workbook) {

        static ChapterLine of(QuestionnaireChapter chapter, Completion completion, String home) {
            var workbook = home + "/workbook?chapters=" + chapter.number();
            var form = home + "/form/" + chapter.number();
            return new ChapterLine(chapter.number(), chapter.chapter().title(), completion, form, workbook);
        }
    }
}
