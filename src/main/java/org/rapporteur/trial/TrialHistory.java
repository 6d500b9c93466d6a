package org.rapporteur.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.returns.Channel;

/** The log of a return while it is being made up: what was carried over, then what the State made of it. */
final class TrialHistory {

    private final TrialState state;
    private final Questionnaire questionnaire;
    private final Optional<Answers> previous;
    private final TrialHabits habits;
    private final List<TrialRevision> revisions = new ArrayList<>();
    private final List<TrialSubmission> submissions = new ArrayList<>();

    /** @param previous what was signed for the edition before */
    TrialHistory(TrialState state, Questionnaire questionnaire, Optional<Answers> previous) {
        this.state = state;
        this.questionnaire = questionnaire;
        this.previous = previous;
        this.habits = new TrialHabits(state);
    }

    /** @param receipt number of the one by which the answers were signed */
    void carryOver(String receipt, Map<ItemCode, AnswerValue> answers, Instant at) {
        var changes = new TreeMap<ItemCode, Optional<AnswerValue>>();
        answers.forEach((code, value) -> changes.put(code, Optional.of(value)));
        append(receipt, Channel.CARRIED, changes, at);
    }

    /** Makes the answers what they are to be. What stands already is confirmed by being repeated, or left unreviewed. */
    void answer(Answers wanted, Instant at) {
        var present = TrialRevision.answers(revisions);
        var first = revisions.stream().allMatch(revision -> revision.channel() == Channel.CARRIED);
        var changes = new TreeMap<ItemCode, Optional<AnswerValue>>();
        wanted.sorted().forEach((code, value) -> {
            var stands = present.value(code).equals(Optional.of(value));
            if (!stands || first && !habits.leaves(code.recommendation(), questionnaire.year())) {
                changes.put(code, Optional.of(value));
            }
        });
        var relevance = questionnaire.relevance(wanted, previous.orElse(Answers.NONE));
        present.sorted().keySet().stream()
                .filter(code -> wanted.value(code).isEmpty())
                .filter(relevance::isRelevant)
                .forEach(code -> changes.put(code, Optional.empty()));
        append(TrialReturn.account(state.state()), Channel.TRIAL, changes, at);
    }

    private void append(String by, Channel channel, TreeMap<ItemCode, Optional<AnswerValue>> changes, Instant at) {
        if (!changes.isEmpty()) {
            revisions.add(new TrialRevision(revisions.size() + 1, at, by, channel, changes));
        }
    }

    /** Signs what stands. @param answers those of it that are sent */
    void submit(Answers answers, Instant at) {
        var number = "%d-%s-%03d".formatted(questionnaire.year(), state.state().iso3(), submissions.size() + 1);
        submissions.add(new TrialSubmission(number, revisions.size(), at, answers, TrialRevision.reviews(revisions)));
    }

    TrialReturn made(Answers answers) {
        return new TrialReturn(questionnaire, state.state(), revisions, submissions, answers, previous);
    }
}
