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
    private final Checks checks;
    private final TrialValues values;
    private final Map<ItemCode, AnswerValue> given = new HashMap<>();

    /**
     * @param before the State's answers of the last year of which there are some
     * @param previous what it signed for the edition before
     */
    TrialAnswers(TrialState state, Questionnaire questionnaire, Answers before, Answers previous, Texts texts) {
        this.state = state;
        this.questionnaire = questionnaire;
        this.previous = previous;
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

    /** A return of which some chapters have been filled in so far. */
    Answers begun() {
        var chapters = questionnaire.chapters();
        answer(chapters.subList(0, 1 + (int) (state.drawn("begins") * (chapters.size() - 1))));
        return checks.relevant(new Answers(given));
    }

    private void answer(List<QuestionnaireChapter> chapters) {
        var answers = new GivenAnswers(given);
        chapters.stream().flatMap(QuestionnaireChapter::items).forEach(item -> {
            if (questionnaire.asks(item, answers, previous)) {
                values.of(item, answers).ifPresent(value -> given.put(item.code(), value));
            }
        });
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
