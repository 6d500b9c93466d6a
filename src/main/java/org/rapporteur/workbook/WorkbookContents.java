package org.rapporteur.workbook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.core.validation.Effort;
import org.rapporteur.text.AnswerTexts;
import org.rapporteur.text.Texts;

/**
 * What a workbook is printed from.
 *
 * @param part of the questionnaire that is printed, in a sheet for each chapter that it touches
 * @param reads what the one who gets the workbook may see: nothing of what is beyond it goes into the file, in whatever form
 * @param present the answers as of {@code revision}, which the answer column holds
 * @param previous last year's answers; {@link Answers#NONE} where there are none
 * @param unreviewed items whose present answer was carried over from last year and that nobody has looked at
 * @param revision the revision that an upload of this workbook is merged against; 0 for a return without answers
 * @param completion by chapter
 * @param effort how long the rest of that part takes
 * @param trial whether the program runs for practice only, which the cover then says
 */
public record WorkbookContents(
        Questionnaire questionnaire,
        MemberState state,
        Texts texts,
        Part part,
        Part reads,
        Answers present,
        Answers previous,
        Set<ItemCode> unreviewed,
        int revision,
        SortedMap<Integer, Completion> completion,
        Effort effort,
        boolean trial) {

    /** @throws IllegalArgumentException where nothing is printed */
    public WorkbookContents {
        Objects.requireNonNull(state);
        Objects.requireNonNull(texts);
        present = present.within(reads);
        previous = previous.within(reads);
        Objects.requireNonNull(completion);
        Objects.requireNonNull(effort);
        unreviewed = Set.copyOf(unreviewed);
        if (part.isNothingOf(questionnaire)) {
            throw new IllegalArgumentException("edition " + questionnaire.year() + " asks nothing of " + part);
        }
    }

    /** Whether an item has a row in the workbook. */
    boolean isPrinted(Item item) {
        return part.covers(item.code());
    }

    /** Whether any answer in it is to be reviewed. */
    boolean hasReview() {
        return unreviewed.stream().anyMatch(part::covers);
    }

    /** The columns of the chapters' sheets. */
    List<Column> columns() {
        return Column.printed(hasReview(), true);
    }

    boolean isUnreviewed(Item item) {
        return unreviewed.contains(item.code());
    }

    /** The answer as a person reads it; empty where there is none. */
    String presentText(Item item) {
        return text(item, present);
    }

    /** Last year's answer as a person reads it; empty where there is none. */
    String previousText(Item item) {
        return text(item, previous);
    }

    private String text(Item item, Answers answers) {
        return answers.value(item.code())
                .map(value -> AnswerTexts.of(item, value, texts))
                .orElse("");
    }

    /** The chapters that get a sheet, with what of them is printed, in the order of the questionnaire. */
    List<QuestionnaireChapter> printedChapters() {
        return questionnaire.chapters().stream()
                .filter(part::touches)
                .map(part::of)
                .toList();
    }

    Completion completionOf(int chapter) {
        return completion.getOrDefault(chapter, Completion.NOTHING);
    }
}
