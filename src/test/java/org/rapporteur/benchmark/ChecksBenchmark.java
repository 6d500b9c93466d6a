package org.rapporteur.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.testing.CoreQuestionnaire;

/**
 * The budget of the rules: every one of them is evaluated on a whole return in less than 5 ms. Every question of 2026 is
 * answered, also in the return of the year before, and nearly all of them are relevant, so that the rules have most to
 * read; checking includes working out what is relevant.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ChecksBenchmark {

    private static final List<String> STATUSES = List.of("planned", "partial", "substantial", "partial", "full");

    private final Questionnaire questionnaire = CoreQuestionnaire.questionnaire();
    private Answers before;
    private Answers answers;

    @Setup
    public void prepare() {
        before = implemented(CoreQuestionnaire.answers(1), 0);
        answers = implemented(CoreQuestionnaire.answers(2), 1);
        if (rules().isEmpty()) {
            throw new IllegalStateException("the rules find nothing in the sample");
        }
    }

    /** The same answers with recommendations that are implemented more or less. */
    private Answers implemented(Answers given, int offset) {
        var changes = new HashMap<ItemCode, Optional<AnswerValue>>();
        var number = offset;
        for (var item : questionnaire.items()) {
            if (item.code().template().equals("status")) {
                changes.put(item.code(), Optional.of(new AnswerValue.Chosen(STATUSES.get(number++ % STATUSES.size()))));
            }
        }
        return given.with(changes);
    }

    @Benchmark
    public List<Finding> rules() {
        return new Checks(questionnaire, before).rules(answers);
    }

    @Benchmark
    public Relevance relevance() {
        return questionnaire.relevance(answers, before);
    }

    @Benchmark
    public Completion completion() {
        return Completion.total(
                new Checks(questionnaire, before).completion(answers).values());
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ChecksBenchmark.class.getName()).build()).run();
    }
}
