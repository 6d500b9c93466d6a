package org.rapporteur.returns.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;

/** Required items that still need an answer. @param chapters that have any */
public record MissingView(int count, List<ChapterMissing> chapters) {

    /** @param blocking all that blocks a submission; what rules say of answers that are there is not missing */
    static MissingView of(Questionnaire questionnaire, List<Finding> blocking) {
        var codes = blocking.stream()
                .filter(finding -> finding.code() == FindingCode.ANSWER_MISSING)
                .map(Finding::item)
                .flatMap(Optional::stream)
                .toList();
        var chapters = questionnaire.chapters().stream()
                .map(chapter -> ChapterMissing.of(chapter, codes, questionnaire))
                .filter(chapter -> !chapter.items().isEmpty())
                .toList();
        return new MissingView(codes.size(), chapters);
    }

    /** Whether everything that is required is answered. */
    public boolean isNothing() {
        return count == 0;
    }

    /** What is missing of one chapter. */
    public record ChapterMissing(int number, String title, List<MissingItem> items) {

        static ChapterMissing of(QuestionnaireChapter chapter, List<ItemCode> codes, Questionnaire questionnaire) {
            var items = codes.stream()
                    .filter(code -> code.recommendation().chapter() == chapter.number())
                    .map(code -> MissingItem.of(code, questionnaire, chapter))
                    .toList();
            return new ChapterMissing(chapter.number(), chapter.chapter().title(), items);
        }
    }

    /** An item without an answer. @param title of its recommendation */
    public record MissingItem(String recommendation, String title, String label) {

        static MissingItem of(ItemCode code, Questionnaire questionnaire, QuestionnaireChapter chapter) {
            var title = chapter.sections().stream()
                    .map(section -> section.recommendation())
                    .filter(recommendation -> recommendation.id().equals(code.recommendation()))
                    .findFirst()
                    .orElseThrow()
                    .title();
            var label = questionnaire.item(code).orElseThrow().label();
            return new MissingItem(code.recommendation().toString(), title, label);
        }
    }
}
