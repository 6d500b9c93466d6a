package org.rapporteur.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the budgets of the workbook, of the rules and of the reports, and prints them as tables. */
public final class Benchmarks {

    private static final List<Integer> EDITIONS = List.of(3, 10, 100);

    private Benchmarks() {}

    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, SQLException {
        var table = Stream.concat(workbook().stream(), Stream.of(UploadBenchmark.run()));
        System.out.println(Comparison.heading());
        table.forEach(System.out::println);
        System.out.println();
        System.out.println(Timing.heading());
        rules().forEach(System.out::println);
        System.out.println();
        System.out.println(Growth.heading());
        ReportBenchmark.run(EDITIONS).forEach(System.out::println);
    }

    /** What is not checked by rules is shown for comparison, under the same budget. */
    private static List<Timing> rules() throws RunnerException {
        var medians = medians(ChecksBenchmark.class);
        return List.of(
                new Timing("evaluate every rule on a full return", 5, medians.get("rules")),
                new Timing("work out what is relevant in it", 5, medians.get("relevance")),
                new Timing("work out its completion", 5, medians.get("completion")));
    }

    private static List<Comparison> workbook() throws RunnerException {
        var medians = medians(WorkbookBenchmark.class);
        return List.of(
                new Comparison(
                        "read a workbook / unzip it and pull its XML events",
                        2.5,
                        medians.get("read"),
                        medians.get("unpackAndPull")),
                new Comparison(
                        "write a pre-filled workbook / build it with POI",
                        0.5,
                        medians.get("write"),
                        medians.get("buildWithPoi")));
    }

    private static Map<String, Double> medians(Class<?> benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        Function<RunResult, String> name = result -> result.getPrimaryResult().getLabel();
        return new Runner(options).run().stream().collect(Collectors.toMap(name, result -> result.getPrimaryResult()
                .getStatistics()
                .getPercentile(50)));
    }
}
