package org.rapporteur.editions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.RuleTexts;
import org.rapporteur.text.Texts;

/**
 * An edition as the secretariat sees it. Names that end in {@code Key} are keys of texts.
 *
 * @param moves what can be done with it
 * @param before the edition that it is compared with; empty for the first one
 */
record EditionView(
        int year,
        String status,
        String statusKey,
        String instrument,
        LocalDate due,
        String hash,
        EditionSize size,
        Span least,
        Span most,
        List<MoveView> moves,
        Optional<Integer> before,
        List<RuleView> rules,
        List<EventView> history) {

    private static final int SHORT = 12;

    static EditionView of(Edition edition, Optional<Edition> before, List<EditionEvent> history, Texts texts) {
        var questionnaire = edition.questionnaire();
        var size = EditionSize.of(questionnaire);
        return new EditionView(
                edition.year(),
                edition.status().key(),
                statusKey(edition.status()),
                questionnaire.catalogue().instrument().title(),
                questionnaire.due(),
                questionnaire.definitionHash(),
                size,
                Span.of(size.effort().required()),
                Span.of(size.effort().everything()),
                edition.status().next().stream()
                        .map(to -> MoveView.of(edition, to))
                        .toList(),
                before.map(Edition::year),
                rules(questionnaire, texts),
                history.stream().map(EventView::of).toList());
    }

    private static List<RuleView> rules(Questionnaire questionnaire, Texts texts) {
        var words = new RuleTexts(texts);
        return questionnaire.rules().stream()
                .map(rule -> RuleView.of(rule, questionnaire, words))
                .toList();
    }

    static String statusKey(EditionStatus status) {
        return "editions.status." + status.key();
    }

    public String getHome() {
        return "/editions/" + year;
    }

    /** The beginning of the hash, by which people tell definitions apart. */
    public String getShortHash() {
        return hash.substring(0, SHORT);
    }

    public boolean isDraft() {
        return status.equals(EditionStatus.DRAFT.key());
    }

    /** The checks that belong to no chapter. */
    public List<RuleView> getRulesOfReturn() {
        return rules.stream().filter(RuleView::isOfReturn).toList();
    }

    /** The kinds of answers, in the order of the table. */
    public List<String> getTypes() {
        return List.of("choice", "narrative", "count", "percentage", "year");
    }

    /**
     * A step that the edition can take.
     *
     * @param kind {@code open}, {@code closed}, {@code published}, or {@code reopen} where it was open before
     * @param to key of the status that it comes to
     */
    record MoveView(String kind, String to, String address) {
        static MoveView of(Edition edition, EditionStatus to) {
            var isAgain = to == EditionStatus.OPEN && edition.status() != EditionStatus.DRAFT;
            return new MoveView(
                    isAgain ? "reopen" : to.key(), to.key(), "/editions/" + edition.year() + "/status/" + to.key());
        }
    }

    /** How long something takes, about. @param unit {@code minutes} or {@code hours} */
    record Span(String unit, long count) {

        private static final int HOUR = 60;

        static Span of(Duration duration) {
            var minutes = duration.toMinutes();
            return minutes < HOUR
                    ? new Span("minutes", Math.max(minutes, 1))
                    : new Span("hours", Math.round((double) minutes / HOUR));
        }
    }

    /** A move that was made. */
    record EventView(String statusKey, Instant at, Optional<String> by) {
        static EventView of(EditionEvent event) {
            return new EventView("editions.became." + event.status().key(), event.at(), event.by());
        }
    }
}
