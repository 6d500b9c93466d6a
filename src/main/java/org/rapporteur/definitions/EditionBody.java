package org.rapporteur.definitions;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;

/**
 * An edition as the API gives it.
 *
 * @param definitionHash SHA-256 over everything that the edition asks, in lower-case hexadecimal
 */
record EditionBody(int year, String instrument, LocalDate due, String definitionHash, List<ChapterBody> chapters) {

    static EditionBody of(Questionnaire questionnaire) {
        return new EditionBody(
                questionnaire.year(),
                questionnaire.instrument(),
                questionnaire.due(),
                questionnaire.definitionHash(),
                questionnaire.chapters().stream().map(ChapterBody::of).toList());
    }

    record ChapterBody(int number, String title, int items) {

        static ChapterBody of(QuestionnaireChapter chapter) {
            return new ChapterBody(chapter.number(), chapter.chapter().title(), (int)
                    chapter.items().count());
        }
    }
}
