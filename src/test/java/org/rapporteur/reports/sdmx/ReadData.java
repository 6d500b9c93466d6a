package org.rapporteur.reports.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;

/** A file of SDMX-CSV read by its header alone, and its codes read back as the code lists describe them. */
final class ReadData {

    private static final Pattern RECOMMENDATION = Pattern.compile("R([0-9]+)_([A-Z]+)");
    private static final Pattern STATE = Pattern.compile("[0-9]{3}");

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> head;

    ReadData(byte[] csv) {
        var lines = new String(csv, StandardCharsets.UTF_8).split("\r\n");
        head = List.of(lines[0].split(","));
        for (var line : List.of(lines).subList(1, lines.length)) {
            assertThat(line).doesNotContain("\"", "\n", "\r", "=", "'");
            var cells = line.split(",", -1);
            assertThat(cells).as(line).hasSize(head.size());
            var row = new LinkedHashMap<String, String>();
            for (var i = 0; i < cells.length; i++) {
                row.put(head.get(i), cells[i]);
            }
            rows.add(row);
        }
    }

    List<String> head() {
        return head;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** The rows about single Member States. */
    Stream<Map<String, String>> states() {
        return rows.stream().filter(row -> STATE.matcher(row.get("REF_AREA")).matches());
    }

    /** The figures by what they are; single States left out. */
    Map<FigureId, List<String>> figures() {
        var figures = new LinkedHashMap<FigureId, Map<String, String>>();
        rows.stream()
                .filter(row -> !STATE.matcher(row.get("REF_AREA")).matches())
                .forEach(row -> {
                    var figure = figures.computeIfAbsent(id(row), id -> new LinkedHashMap<>());
                    assertThat(figure.put(kind(row), row.get("OBS_VALUE")))
                            .as(row.toString())
                            .isNull();
                    figure.put("whole", whole(row));
                });
        var read = new LinkedHashMap<FigureId, List<String>>();
        figures.forEach((id, figure) -> read.put(
                id,
                List.of(
                        figure.getOrDefault("count", ""),
                        figure.getOrDefault("PERCENT", ""),
                        figure.getOrDefault("VALUE", ""),
                        figure.get("whole"))));
        return read;
    }

    /** The same of the observations that the file was made of. */
    static Map<FigureId, List<String>> figures(Stream<Observation> observations) {
        var figures = new LinkedHashMap<FigureId, List<String>>();
        observations.forEach(each -> assertThat(figures.put(
                        each.id(),
                        List.of(
                                each.count().map(String::valueOf).orElse(""),
                                each.percent().map(BigDecimal::toPlainString).orElse(""),
                                each.value().map(BigDecimal::toPlainString).orElse(""),
                                whole(each.whole()))))
                .isNull());
        return figures;
    }

    private static String kind(Map<String, String> row) {
        var measure = row.get("MEASURE");
        return measure.equals("STATES") || measure.equals("ANSWERS") ? "count" : measure;
    }

    private static String whole(Map<String, String> row) {
        return String.join(
                " ",
                row.get("MEMBER_STATES"),
                row.get("REPORTING"),
                row.get("ASKED"),
                row.get("ANSWERED"),
                row.get("APPLICABLE"));
    }

    private static String whole(Whole whole) {
        if (whole instanceof Whole.Of of) {
            var all = of.denominators();
            return all.memberStates() + " " + all.reporting() + " " + all.asked() + " " + all.answered() + " "
                    + all.applicable();
        }
        return whole instanceof Whole.States states
                ? states.memberStates() + " " + states.reporting() + "   "
                : "   " + ((Whole.Answers) whole).answered() + " ";
    }

    private static FigureId id(Map<String, String> row) {
        var pooled = row.get("RECOMMENDATION");
        var one = RECOMMENDATION.matcher(pooled);
        var recommendation = one.matches()
                ? Optional.of(new RecommendationId(Integer.parseInt(one.group(1)), lower(one.group(2))))
                : Optional.<RecommendationId>empty();
        var chapter = recommendation
                .map(RecommendationId::chapter)
                .orElseGet(() -> pooled.equals("_T") ? 0 : Integer.parseInt(pooled.substring(1)));
        var place = new Place(
                Integer.parseInt(row.get("TIME_PERIOD")),
                Population.valueOf(row.get("POPULATION")),
                chapter,
                recommendation,
                some(row.get("REFERENCE"), "_Z")
                        .map(code -> Reference.parse(code.replaceFirst("_", " ").replace('_', '.'))),
                lower(row.get("SUBJECT")),
                some(row.get("ITEM"), "_Z").map(ReadData::last).orElse(""),
                some(row.get("REF_AREA"), "_T").map(RegionalGroup::valueOf));
        return place.figure(last(row.get("OUTCOME")));
    }

    private static Optional<String> some(String code, String none) {
        return Optional.of(code).filter(each -> !each.equals(none));
    }

    private static String last(String code) {
        return lower(code.substring(code.lastIndexOf('@') + 1));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
