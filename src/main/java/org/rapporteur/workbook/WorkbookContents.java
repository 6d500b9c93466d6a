package org.rapporteur.workbook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.core.validation.Effort;
import org.rapporteur.text.AnswerTexts;
import org.rapporteur.text.Texts;

/**
 * What a workbook is printed from.
 *
 * @param chapters numbers of the chapters that get a sheet
 * @param present the answers as of {@code revision}, which the answer column holds
 * @param previous last year's answers; {@link Answers#NONE} where there are none
 * @param unreviewed items whose present answer was carried over from last year and that nobody has looked at
 * @param revision the revision that an upload of this workbook is merged against; 0 for a return without answers
 * @param completion by chapter
 * @param effort how long the rest of the whole return takes
 * @param trial whether the program runs for practice only, which the cover then says
 */
public record WorkbookContents(
        Questionnaire questionnaire,
        MemberState state,
        Texts texts,
        Set<Integer> chapters,
        Answers present,
        Answers previous,
        Set<ItemCode> unreviewed,
        int revision,
        SortedMap<Integer, Completion> completion,
        Effort effort,
        boolean trial) {

    /** @throws IllegalArgumentException where a chapter is not asked */
    public WorkbookContents {
        Objects.requireNonNull(state);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(present);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(completion);
        Objects.requireNonNull(effort);
        unreviewed = Set.copyOf(unreviewed);
        chapters = Set.copyOf(chapters);
        for (var number : chapters) {
            if (questionnaire.chapter(number).isEmpty()) {
                throw new IllegalArgumentException("edition " + questionnaire.year() + " asks no chapter " + number);
            }
        }
    }

    /** Whether an item has a row in the workbook. */
    boolean isPrinted(Item item) {
        return chapters.contains(item.code().recommendation().chapter());
    }

    /** Whether any answer in it is to be reviewed. */
    boolean hasReview() {
        return unreviewed.stream()
                .flatMap(code -> questionnaire.item(code).stream())
                .anyMatch(this::isPrinted);
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

    /** The chapters that get a sheet, in the order of the questionnaire. */
    Iterable<QuestionnaireChapter> printedChapters() {
        return questionnaire.chapters().stream()
                .filter(chapter -> chapters.contains(chapter.number()))
                .toList();
    }

    Completion completionOf(int chapter) {
        return completion.getOrDefault(chapter, Completion.NOTHING);
    }

    /** How far a chapter is in what has no row in the workbook. */
    Completion completionOfUnprinted(int chapter) {
        var relevance = questionnaire.relevance(present, previous);
        var unprinted = questionnaire
                .chapter(chapter)
                .orElseThrow()
                .items()
                .filter(item -> !isPrinted(item))
                .toList();
        return Checks.completion(unprinted.stream(), relevance);
    }
}
