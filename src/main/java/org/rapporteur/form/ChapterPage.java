package org.rapporteur.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;

/**
 * A chapter in the form.
 *
 * @param saved how many answers were stored just now by the plain save button; empty where nothing was sent
 * @param unsaved how many were not
 */
public record ChapterPage(
        Instrument instrument,
        FrameView frame,
        int number,
        String title,
        Optional<String> chapeau,
        SummaryView summary,
        List<CardView> cards,
        Optional<Integer> saved,
        int unsaved) {
    public ChapterPage {
        cards = List.copyOf(cards);
    }

    /** @param open the recommendations whose questions are on the page */
    static ChapterPage of(
            FormReturn form, QuestionnaireChapter chapter, Set<String> open, Attempt attempt, Optional<Integer> saved) {
        var standing = form.now();
        var cards = new Cards(form, standing, attempt);
        var opened = open.isEmpty() ? first(chapter, standing) : open;
        return new ChapterPage(
                form.questionnaire().catalogue().instrument(),
                FrameView.of(form, standing, chapter.number()),
                chapter.number(),
                chapter.chapter().title(),
                chapter.chapter().chapeau().map(opening -> opening.text()),
                SummaryView.of(form, standing, Optional.of(chapter.number())),
                chapter.sections().stream()
                        .map(section -> cards.card(
                                section,
                                opened.contains(section.recommendation().id().toString())))
                        .toList(),
                saved,
                (int) attempt.items().stream().filter(attempt::isNotStored).count());
    }

    /** The first that is not done, else the first of all. */
    private static Set<String> first(QuestionnaireChapter chapter, Standing standing) {
        return chapter.sections().stream()
                .map(section -> section.recommendation().id())
                .filter(id -> !standing.completion(id).isComplete())
                .findFirst()
                .or(() -> chapter.sections().stream()
                        .map(section -> section.recommendation().id())
                        .findFirst())
                .map(id -> Set.of(id.toString()))
                .orElse(Set.of());
    }

    private int place() {
        return frame.chapters().stream()
                .map(FrameView.ChapterLink::number)
                .toList()
                .indexOf(number);
    }

    public Optional<Integer> getPrevious() {
        return place() == 0
                ? Optional.empty()
                : Optional.of(frame.chapters().get(place() - 1).number());
    }

    public Optional<Integer> getNext() {
        return place() == frame.chapters().size() - 1
                ? Optional.empty()
                : Optional.of(frame.chapters().get(place() + 1).number());
    }
}
