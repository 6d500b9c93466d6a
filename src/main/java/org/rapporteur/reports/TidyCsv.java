package org.rapporteur.reports;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.report.Denominators;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.text.Texts;

/**
 * Tidy tables in RFC 4180 form, in UTF-8: a row for each figure, with codes, which are the API's, and labels. Cells that
 * mean nothing for a figure are empty: {@code region} in rows of the total, {@code recommendation} where several are
 * pooled.
 */
public final class TidyCsv {

    private static final List<String> PLACE = List.of(
            "year",
            "edition",
            "states",
            "chapter",
            "reference",
            "recommendation",
            "title",
            "subject",
            "subject_label",
            "element",
            "element_label",
            "measure",
            "unit",
            "region",
            "region_label",
            "outcome",
            "outcome_label");
    private static final List<String> FIGURE = List.of(
            "count", "percent", "value", "member_states", "reporting", "asked", "answered", "applicable", "synthetic");

    private static final Pattern BREAKS_A_ROW = Pattern.compile("[\",\r\n]");

    private final int year;
    private final ObservationWords words;
    private final boolean synthetic;

    /** @param year of the report */
    public TidyCsv(int year, Texts texts, boolean synthetic) {
        this.year = year;
        this.words = new ObservationWords(texts);
        this.synthetic = synthetic;
    }

    byte[] file(Stream<Observation> observations) {
        return file(List.of(), observation -> Stream.empty(), observations);
    }

    /**
     * The whole file.
     *
     * @param more headings of columns between those of the place and those of the figure
     * @param cells what stands in them
     */
    byte[] file(List<String> more, Function<Observation, Stream<String>> cells, Stream<Observation> observations) {
        var rows = observations.map(
                observation -> Stream.of(place(observation), cells.apply(observation), figure(observation))
                        .flatMap(each -> each));
        return table(Stream.of(PLACE, more, FIGURE).flatMap(List::stream), rows);
    }

    /**
     * A table of something else about figures: the columns of their place, and then others.
     *
     * @param headings of the others
     * @param cells what stands in them
     * @param figure that a row is about
     */
    public <T> byte[] places(
            List<String> headings, Function<T, Stream<String>> cells, Function<T, Observation> figure, Stream<T> rows) {
        return table(
                Stream.concat(PLACE.stream(), headings.stream()),
                rows.map(row -> Stream.concat(place(figure.apply(row)), cells.apply(row))));
    }

    private static byte[] table(Stream<String> headings, Stream<Stream<String>> rows) {
        return Stream.concat(Stream.of(headings), rows)
                .map(TidyCsv::row)
                .collect(joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> place(Observation observation) {
        var place = observation.id().place();
        var labels = observation.labels();
        return Stream.of(
                String.valueOf(year),
                String.valueOf(place.year()),
                place.population().key(),
                place.chapter() == 0 ? "" : String.valueOf(place.chapter()),
                text(place.reference()),
                text(place.recommendation()),
                labels.title(),
                place.subject(),
                words.subject(observation),
                place.element(),
                words.element(observation),
                labels.measure(),
                labels.unit(),
                place.group().map(Regions::code).orElse(""),
                words.region(place),
                observation.id().outcome(),
                words.outcome(observation));
    }

    private Stream<String> figure(Observation observation) {
        return Stream.of(
                        Stream.of(text(observation.count()), plain(observation.percent()), plain(observation.value())),
                        whole(observation.whole()),
                        Stream.of(String.valueOf(synthetic)))
                .flatMap(cells -> cells);
    }

    private static Stream<String> whole(Whole whole) {
        if (whole instanceof Whole.Of of) {
            return denominators(of.denominators());
        } else if (whole instanceof Whole.Answers answers) {
            return Stream.of("", "", "", String.valueOf(answers.answered()), "");
        }
        var states = (Whole.States) whole;
        return Stream.of(String.valueOf(states.memberStates()), String.valueOf(states.reporting()), "", "", "");
    }

    private static Stream<String> denominators(Denominators denominators) {
        return Stream.of(
                        denominators.memberStates(),
                        denominators.reporting(),
                        denominators.asked(),
                        denominators.answered(),
                        denominators.applicable())
                .map(String::valueOf);
    }

    private static String text(Optional<?> any) {
        return any.map(Object::toString).orElse("");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** One cell of a spreadsheet: what could be read as a formula is kept from being one by an apostrophe. */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return BREAKS_A_ROW.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String row(Stream<String> cells) {
        return cells.map(TidyCsv::cell).collect(joining(",", "", "\r\n"));
    }
}
