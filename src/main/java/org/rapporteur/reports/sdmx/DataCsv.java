package org.rapporteur.reports.sdmx;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * SDMX-CSV 2.0: first which structure the row is of and what is to be done with it, then a column for each component.
 * Codes and numbers hold neither comma nor quote, so that no cell needs quotes, nor can any be read as a formula.
 */
final class DataCsv {

    private static final List<String> FIRST = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");

    private static final String INFORMATION = "I";

    private DataCsv() {}

    static byte[] write(DataSet data, String version) {
        var first = List.of("dataflow", Artefacts.AGENCY + ":" + Artefacts.DATAFLOW + "(" + version + ")", INFORMATION);
        var head = row(FIRST, Component::name);
        return Stream.concat(Stream.of(head), data.rows().stream().map(row -> row(first, row::cell)))
                .collect(joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> first, Function<Component, String> cell) {
        return Stream.concat(first.stream(), Arrays.stream(Component.values()).map(cell))
                .collect(joining(",", "", "\r\n"));
    }
}
