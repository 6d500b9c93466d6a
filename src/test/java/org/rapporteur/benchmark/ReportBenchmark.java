package org.rapporteur.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.launch.ApiClient;
import org.rapporteur.launch.StateClient;
import org.rapporteur.testing.CoreQuestionnaire;

/**
 * How long a chapter's report with its trend, and a submission, take while the series of editions grows: over HTTP, from the
 * packaged program, as people wait for them. Budgets: 0.2 s for a report over ten editions, and at most twice that over a
 * hundred; 0.2 s for a submission at every size. A hundred editions need about ten minutes and 10 GB of disk, which are
 * given back.
 */
public final class ReportBenchmark {

    private static final int CHAPTERS = 7;
    private static final int WARMING = 6;
    private static final int COUNTED = 15;
    private static final double NANOSECONDS = 1_000_000; // in a millisecond
    private static final double MILLISECONDS = 1000; // in a second

    private final LongSeries series;

    ReportBenchmark(LongSeries series) {
        this.series = series;
    }

    /** @param editions how many, in rising order, as {@link LongSeries#growTo} takes them */
    static List<Growth> run(List<Integer> editions) throws IOException, InterruptedException, SQLException {
        var growth = new ArrayList<Growth>();
        try (var series = LongSeries.start(editions.get(editions.size() - 1))) {
            for (var size : editions) {
                growth.add(new ReportBenchmark(series).measure(size));
            }
        }
        return growth;
    }

    Growth measure(int editions) throws IOException, InterruptedException, SQLException {
        var seconds = Math.round(milliseconds(() -> series.growTo(editions)) / MILLISECONDS);
        var answers = series.number("select count(*) from reported_answer");
        var bytes = series.number("select pg_total_relation_size('reported_answer')");
        return new Growth(editions, answers, bytes, seconds, chapters(), submissions(editions));
    }

    private interface Action {
        void run() throws IOException, InterruptedException, SQLException;
    }

    private static double milliseconds(Action action) throws IOException, InterruptedException, SQLException {
        var begun = System.nanoTime();
        action.run();
        return (System.nanoTime() - begun) / NANOSECONDS;
    }

    /** In turn, so that no chapter finds its own pages warm. */
    private List<Double> chapters() throws IOException, InterruptedException, SQLException {
        var secretariat = new ApiClient(series.program(), "secretariat");
        var times = new ArrayList<List<Double>>();
        for (var chapter = 1; chapter <= CHAPTERS; chapter++) {
            times.add(new ArrayList<>());
        }
        for (var round = 0; round < WARMING + COUNTED; round++) {
            for (var chapter = 1; chapter <= CHAPTERS; chapter++) {
                var address = "/reports/" + LongSeries.LATEST_YEAR + "/chapters/" + chapter + "?format=json";
                var time = milliseconds(() -> secretariat.download(address));
                if (round >= WARMING) {
                    times.get(chapter - 1).add(time);
                }
            }
        }
        return times.stream().map(ReportBenchmark::median).toList();
    }

    /** Of returns that are complete already and in which one more text is given. */
    private double submissions(int editions) throws IOException, InterruptedException, SQLException {
        var times = new ArrayList<Double>();
        var states = CoreQuestionnaire.states().all();
        for (var state : states.subList(0, WARMING + COUNTED)) {
            var client = new StateClient(series.program(), state.iso3(), LongSeries.LATEST_YEAR);
            var revision = client.view().get("revision").asInt();
            client.answer(
                    revision,
                    Map.of("1.a.explanation", "Synthetic text for trial: one more, with " + editions + " editions"));
            times.add(milliseconds(client::submit));
        }
        return median(times.subList(WARMING, times.size()));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** @param arguments numbers of editions, in rising order */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        System.out.println(Growth.heading());
        run(Arrays.stream(arguments).map(Integer::valueOf).toList()).forEach(System.out::println);
    }
}
