package org.rapporteur.returns.page;

import java.util.List;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;

/** How far the required answers are, chapter by chapter. */
public record ProgressView(Completion total, List<ChapterLine> chapters) {

    static ProgressView of(Questionnaire questionnaire, Answers answers, String home) {
        var completion = new Checks(questionnaire).completion(answers);
        var chapters = questionnaire.chapters().stream()
                .map(chapter -> ChapterLine.of(chapter, completion.get(chapter.number()), home))
                .toList();
        return new ProgressView(Completion.total(completion.values()), chapters);
    }

    /** A chapter. @param workbook address of the workbook of this chapter alone */
    public record ChapterLine(int number, String title, Completion completion, String workbook) {

        static ChapterLine of(QuestionnaireChapter chapter, Completion completion, String home) {
            var workbook = home + "/workbook?chapters=" + chapter.number();
            return new ChapterLine(chapter.number(), chapter.chapter().title(), completion, workbook);
        }
    }
}
