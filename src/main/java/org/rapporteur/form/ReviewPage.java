package org.rapporteur.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.form.SinceLastYear.Compared;
import org.rapporteur.form.SinceLastYear.Kind;
import org.rapporteur.text.AnswerTexts;

/**
 * What is read before submitting.
 *
 * @param none key of what somebody looked for and there is no more of; empty where nobody looked
 * @param missing required questions without an answer, the first of them
 * @param chapters what has changed since last year, counted
 * @param shown which kind of it is listed
 * @param chapter of what is listed; empty for all of them
 * @param answers what is listed, the first of it
 * @param more what is not listed any more
 */
public record ReviewPage(
        FrameView frame,
        Optional<String> none,
        boolean lastYear,
        SummaryView summary,
        List<Missing> missing,
        List<ChapterCounts> chapters,
        String shown,
        Optional<Integer> chapter,
        List<ComparedAnswer> answers,
        int more) {

    /** So that the page stays light; a chapter can be chosen to see the others. */
    private static final int MOST = 100;

    public ReviewPage {
        missing = List.copyOf(missing);
        chapters = List.copyOf(chapters);
        answers = List.copyOf(answers);
    }

    static ReviewPage of(FormReturn form, Kind kind, Optional<Integer> chapter, Optional<String> none) {
        var standing = form.now();
        var compared = SinceLastYear.of(form, standing);
        var listed = compared.of(chapter, kind).toList();
        return new ReviewPage(
                FrameView.of(form, standing, 0),
                none,
                form.view().previous().size() > 0,
                SummaryView.of(form, standing, Optional.empty()),
                form.questionnaire()
                        .items(form.view().mandate().reads())
                        .filter(standing::isMissing)
                        .limit(MOST)
                        .map(item -> Missing.of(item, form))
                        .toList(),
                form.chapters().stream()
                        .map(each ->
                                ChapterCounts.of(each.number(), each.chapter().title(), compared))
                        .toList(),
                kind.key(),
                chapter,
                listed.stream()
                        .limit(MOST)
                        .map(each -> ComparedAnswer.of(each, form))
                        .toList(),
                Math.max(0, listed.size() - MOST));
    }

    public boolean isBlocked() {
        return frame.total().missing() > 0 || summary.errors() > 0 || summary.unexplained() > 0;
    }

    public String getShownKey() {
        return "form.review." + shown;
    }

    public int getMissingMore() {
        return frame.total().missing() - missing.size();
    }

    /** The sums of the columns, in the order of {@link ChapterCounts#cells}. */
    public List<Cell> getTotals() {
        return Stream.of(Kind.values())
                .map(kind -> new Cell(
                        kind.key(),
                        chapters.stream()
                                .flatMap(line -> line.cells().stream())
                                .filter(cell -> cell.kind().equals(kind.key()))
                                .mapToInt(Cell::count)
                                .sum()))
                .toList();
    }

    /** A number of answers of one kind. */
    public record Cell(String kind, int count) {
        public String getKey() {
            return "form.review." + kind;
        }
    }

    /** What has changed in a chapter. */
    public record ChapterCounts(int number, String title, List<Cell> cells) {

        static ChapterCounts of(int number, String title, SinceLastYear compared) {
            return new ChapterCounts(
                    number,
                    title,
                    Stream.of(Kind.values())
                            .map(kind -> new Cell(kind.key(), compared.count(number, kind)))
                            .toList());
        }
    }

    /** A required question without an answer. @param title of the recommendation that it is about */
    public record Missing(String recommendation, String title, String question, String address) {

        static Missing of(Item item, FormReturn form) {
            var id = item.code().recommendation();
            return new Missing(
                    id.toString(),
                    form.section(id.toString()).recommendation().title(),
                    item.label(),
                    ItemAddress.of(form.home(), item.code()));
        }
    }

    /** An answer beside last year's, in words; an empty one stands for none. */
    public record ComparedAnswer(
            String recommendation, String question, Optional<String> then, Optional<String> now, String address) {

        static ComparedAnswer of(Compared compared, FormReturn form) {
            var item = compared.item();
            var before = form.before().flatMap(questionnaire -> questionnaire.item(item.code()));
            return new ComparedAnswer(
                    item.code().recommendation().toString(),
                    item.group().map(group -> group + " " + item.label()).orElse(item.label()),
                    compared.then().map(value -> AnswerTexts.of(before.orElse(item), value, form.texts())),
                    compared.now().map(value -> AnswerTexts.of(item, value, form.texts())),
                    ItemAddress.of(form.home(), item.code()));
        }
    }
}
