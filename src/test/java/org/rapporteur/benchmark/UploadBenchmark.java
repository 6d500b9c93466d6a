package org.rapporteur.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.launch.StateClient;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.FilledWorkbook;

/**
 * The whole upload of a filled core workbook, as its sender waits for it (received, read, checked, merged, stored and
 * accounted for by the packaged program, over HTTP), against POI's opening of the same file. Every upload that counts
 * is the first one of its State, so that all of its answers are stored. The two are measured in turn, after equally
 * many by other States that do not count.
 */
final class UploadBenchmark {

    private static final int WARMING_STATES = 40;
    private static final int WARMING_ROUNDS = 10;
    private static final int COUNTED = 80;
    private static final double NANOSECONDS = 1_000_000; // in a millisecond

    private final PackagedProgram program;
    private final List<Double> uploads = new ArrayList<>();
    private final List<Double> openings = new ArrayList<>();

    private UploadBenchmark(PackagedProgram program) {
        this.program = program;
    }

    static Comparison run() throws IOException, InterruptedException {
        var settings = Map.of("RAPPORTEUR_DATA", folder().toString(), "RAPPORTEUR_TRIAL_RETURNS", "false");
        try (var program = PackagedProgram.start(settings).awaitStart()) {
            return new UploadBenchmark(program).compare();
        }
    }

    /** Of its own for each run, among what the build makes. */
    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
    }

    /** All of them, by the item's code, as a person writes them: a choice by its label. */
    private static Map<String, String> answers(int seed) {
        var questionnaire = CoreQuestionnaire.questionnaire();
        var given = CoreQuestionnaire.answers(seed);
        return questionnaire.items().stream()
                .collect(Collectors.toMap(item -> item.code().toString(), item -> text(item, given)));
    }

    private static String text(Item item, Answers given) {
        var answer = given.answer(item.code()).orElseThrow();
        if (!(item.type() instanceof Choice choice)) {
            return answer;
        }
        return choice.options().stream()
                .filter(option -> option.code().equals(answer))
                .findFirst()
                .map(Option::label)
                .orElseThrow();
    }

    private Comparison compare() throws IOException, InterruptedException {
        var states = CoreQuestionnaire.states().all();
        for (var round = 1; round <= WARMING_ROUNDS; round++) {
            measure(states.subList(0, WARMING_STATES), answers(round));
        }
        uploads.clear();
        openings.clear();
        measure(states.subList(WARMING_STATES, WARMING_STATES + COUNTED), answers(1));
        return new Comparison("upload a workbook / open it with POI", 1, median(uploads), median(openings));
    }

    private void measure(List<MemberState> states, Map<String, String> answers)
            throws IOException, InterruptedException {
        for (var state : states) {
            measure(new StateClient(program, state.iso3()), answers);
        }
    }

    /** Fetching the workbook proves the State's password, so that the upload after it does not wait for that. */
    private void measure(StateClient client, Map<String, String> answers) throws IOException, InterruptedException {
        var file = FilledWorkbook.fill(client.workbook(""), answers::get);
        var begun = System.nanoTime();
        var result = client.upload(file);
        var between = System.nanoTime();
        open(file);
        openings.add(milliseconds(between, System.nanoTime()));
        uploads.add(milliseconds(begun, between));
        if (result.at("/accounting/filled").asInt() != answers.size()
                || result.at("/accounting/stored").asInt() == 0) {
            throw new IllegalStateException("not everything is stored: " + result);
        }
    }

    private static void open(byte[] file) throws IOException {
        new XSSFWorkbook(new ByteArrayInputStream(file)).close();
    }

    private static double milliseconds(long from, long to) {
        return (to - from) / NANOSECONDS;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
