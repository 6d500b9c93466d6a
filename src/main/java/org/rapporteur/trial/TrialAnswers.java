package org.rapporteur.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.text.Texts;

/** Makes up a State's answers of one year: every required item, and most of the others. */
final class TrialAnswers {

    private static final int ROUNDS = 4;

    private final TrialState state;
    private final Questionnaire questionnaire;
    private final Answers previous;
    private final Answers carried;
    private final TrialHabits habits;
    private final Checks checks;
    private final TrialValues values;
    private final Map<ItemCode, AnswerValue> given = new HashMap<>();

    /**
     * @param before the State's answers of the last year of which there are some
     * @param previous what it signed for the edition before
     * @param carried what of that was carried over
     */
    TrialAnswers(
            TrialState state,
            Questionnaire questionnaire,
            Answers before,
            Answers previous,
            Answers carried,
            Texts texts) {
        this.state = state;
        this.questionnaire = questionnaire;
        this.previous = previous;
        this.carried = carried;
        this.habits = new TrialHabits(state);
        this.checks = new Checks(questionnaire, previous);
        this.values = new TrialValues(state, questionnaire, before, texts);
    }

    /** A return that can be submitted. */
    Answers complete() {
        answer(questionnaire.chapters());
        var answers = checks.relevant(new Answers(given));
        for (int round = 0; round < ROUNDS; round++) {
            var blocking = checks.blocking(answers);
            if (blocking.isEmpty()) {
                return answers;
            }
            blocking.forEach(this::mend);
            answers = checks.relevant(new Answers(given));
        }
        return answers;
    }

    /** A return of which some chapters have been filled in so far; in the others stands what was carried over. */
    Answers begun() {
        var chapters = questionnaire.chapters();
        var reached = 1 + (int) (state.drawn("begins") * (chapters.size() - 1));
        answer(chapters.subList(0, reached));
        chapters.subList(reached, chapters.size()).stream()
                .flatMap(QuestionnaireChapter::items)
                .forEach(item -> carried.value(item.code()).ifPresent(value -> given.put(item.code(), value)));
        return checks.relevant(new Answers(given));
    }

    /**
     * What a State submitted before it corrected its answers, some of which were missing then.
     *
     * @param complete the answers as they were corrected
     * @return empty for a State that did not correct anything, or could not have submitted this
     */
    Optional<Answers> beforeCorrection(Answers complete) {
        if (!habits.corrects(questionnaire.year())) {
            return Optional.empty();
        }
        var changes = new HashMap<ItemCode, Optional<AnswerValue>>();
        complete.sorted().keySet().stream()
                .filter(code -> habits.forgets(code, questionnaire.year()))
                .filter(code -> questionnaire.item(code).stream().noneMatch(Item::required))
                .forEach(code -> changes.put(code, Optional.empty()));
        var early = checks.relevant(complete.with(changes));
        return Optional.of(early)
                .filter(answers -> !answers.equals(complete))
                .filter(answers -> checks.blocking(answers).isEmpty());
    }

    private void answer(List<QuestionnaireChapter> chapters) {
        var answers = new GivenAnswers(given);
        chapters.stream().flatMap(QuestionnaireChapter::items).forEach(item -> {
            if (questionnaire.asks(item, answers, previous)) {
                value(item, answers).ifPresent(value -> given.put(item.code(), value));
            }
        });
    }

    /** Who answers hardly more than what is required leaves the rest as it was carried over, or empty. */
    private Optional<AnswerValue> value(Item item, Condition.Known answers) {
        var year = questionnaire.year();
        var leaves = !item.required()
                && habits.isBrief(year)
                && !habits.saysMoreOf(item.code().recommendation(), year);
        return leaves ? carried.value(item.code()) : values.of(item, answers);
    }

    /** Explains what a rule warns about, answers what is missing and takes back what a rule refuses. */
    private void mend(Finding finding) {
        var item = finding.item().flatMap(questionnaire::item).orElseThrow();
        switch (finding.code()) {
            case EXPLANATION_MISSING -> given.put(item.code(), values.explanation(item));
            case ANSWER_MISSING ->
                values.of(item, new GivenAnswers(given)).ifPresent(value -> given.put(item.code(), value));
            default -> refused(finding).forEach(given::remove);
        }
    }

    /** What can be left out of what a finding points at. */
    private List<ItemCode> refused(Finding finding) {
        return Stream.concat(finding.item().stream(), finding.others().stream())
                .flatMap(code -> questionnaire.item(code).stream())
                .filter(item -> !item.required())
                .map(Item::code)
                .toList();
    }

    /** What has been answered so far. */
    private record GivenAnswers(Map<ItemCode, AnswerValue> given) implements Condition.Known {
        @Override
        public Optional<String> answer(ItemCode code) {
            return Optional.ofNullable(given.get(code)).map(AnswerValue::exported);
        }
    }
}
