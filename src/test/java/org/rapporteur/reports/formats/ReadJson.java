package org.rapporteur.reports.formats;

import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.reports.formats.Readings.Measure;

/**
 * Walks through a report as JSON, and remembers which numbers it came by: those it did not are {@link #unread}.
 *
 * <p>What a report says of itself in words, such as titles, is no figure.
 */
final class ReadJson {

    private static final Set<String> OF_A_RECOMMENDATION = Set.of(
            "id",
            "title",
            "support",
            "denominators",
            "distribution",
            "not_applicable",
            "not_known",
            "not_answered",
            "percent",
            "by_group",
            "carried");

    private final Readings readings = new Readings();
    private final Set<String> read = new HashSet<>();
    private final Node root;
    private final String progress;
    private final Place all;

    private ReadJson(byte[] file, String progress) {
        var tree = new JsonPath(new String(file, StandardCharsets.UTF_8))
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(BIG_DECIMAL))
                .getMap("$");
        this.root = new Node("", tree);
        this.progress = progress;
        this.all = Place.of(
                root.at("year").number().intValueExact(),
                root.has("chapter") ? root.at("chapter").number().intValueExact() : 0,
                Place.COVERAGE);
    }

    /** @param progress id of the template that asks for the progress, which stands at the top of each recommendation */
    static ReadJson ofChapter(byte[] file, String progress) {
        var json = new ReadJson(file, progress);
        json.basis();
        json.sums(json.root.at("sums"));
        json.root.at("recommendations").items().forEach(json::recommendation);
        json.root.at("correspondence").items().forEach(json::reference);
        json.trend(json.root.at("trend"));
        return json;
    }

    static ReadJson ofCorrespondence(byte[] file, String progress) {
        var json = new ReadJson(file, progress);
        json.basis();
        json.root.at("references").items().forEach(json::reference);
        return json;
    }

    Readings readings() {
        return readings;
    }

    /** Where the numbers stand that are no figures of the report. */
    List<String> unread() {
        return root.numbers().filter(path -> !read.contains(path)).toList();
    }

    private void basis() {
        var basis = root.at("basis");
        readings.count(all.figure("not_reporting"), (int)
                basis.at("not_reporting").items().count());
        share(all, basis);
        basis.at("by_group").entries((code, group) -> coverage(all.of(group(code)), group));
    }

    private void coverage(Place place, Node coverage) {
        share(place, coverage);
        count(place, "not_reporting", coverage.at("not_reporting"));
    }

    private void share(Place place, Node coverage) {
        count(place, "member_states", coverage.at("member_states"));
        count(place, "reporting", coverage.at("reporting"));
        add(place, "reporting", Measure.PERCENT, coverage.at("percent"));
    }

    private void sums(Node sums) {
        if (sums.has("progress")) {
            grouped(all.of(progress, ""), sums.at("progress"));
        }
        if (sums.has("ranking")) {
            grouped(all.of(sums.at("ranking").at("template").text(), ""), sums.at("ranking"));
        }
        if (sums.has("assistance")) {
            assistance(sums.at("assistance"));
        }
        if (sums.has("carried")) {
            grouped(all.of(Place.CARRIED, ""), sums.at("carried"));
        }
    }

    private void assistance(Node assistance) {
        var template = assistance.at("template").text();
        grouped(all.of(template, ""), assistance.at("figures"));
        for (var what : List.of("needed", "provided")) {
            assistance
                    .at(what)
                    .items()
                    .forEach(each -> count(
                            all.of(RecommendationId.parse(each.at("id").text())).of(template, ""),
                            what,
                            each.at("count")));
        }
    }

    private void recommendation(Node one) {
        var place = all.of(RecommendationId.parse(one.at("id").text()));
        grouped(place.of(progress, ""), one);
        if (one.has("carried")) {
            grouped(place.of(Place.CARRIED, ""), one.at("carried"));
        }
        one.entries((name, asked) -> {
            if (!OF_A_RECOMMENDATION.contains(name)) {
                template(place, name, asked);
            }
        });
    }

    private void template(Place place, String template, Node asked) {
        if (asked.isList()) {
            asked.items()
                    .forEach(item -> grouped(place.of(template, item.at("id").text()), item));
        } else {
            grouped(place.of(template, ""), asked);
        }
    }

    private void reference(Node one) {
        if (one.has("denominators")) {
            var reference = Reference.parse(one.at("reference").text());
            grouped(all.of(reference).of(progress, ""), one);
        }
    }

    private void trend(Node trend) {
        trend.at("editions")
                .items()
                .forEach(edition -> coverage(
                        all.of(edition.at("year").number().intValueExact(), Population.ALL), edition.at("coverage")));
        coverage(all.of(all.year(), Population.PANEL), trend.at("panel"));
        trend.at("chapter").items().forEach(point -> point(all.of(progress, Place.COMPARABLE), point));
        trend.at("recommendations").items().forEach(one -> one.at("points")
                .items()
                .forEach(point -> point(
                        all.of(RecommendationId.parse(one.at("id").text())).of(progress, ""), point)));
    }

    private void point(Place place, Node point) {
        var year = point.at("year").number().intValueExact();
        figures(place.of(year, Population.ALL), point.at("all"));
        figures(place.of(year, Population.PANEL), point.at("panel"));
    }

    /** In total, and then of each regional group. */
    private void grouped(Place place, Node figures) {
        figures(place, figures);
        figures.at("by_group").entries((code, group) -> figures(place.of(group(code)), group));
    }

    private void figures(Place place, Node figures) {
        if (figures.has("denominators")) {
            figures.at("denominators").entries((part, count) -> count(place, part, count));
        }
        if (figures.has("ranking")) {
            count(place, "not_answered", figures.at("not_answered"));
            figures.at("denominators")
                    .entries((part, count) -> count(place.of(place.subject(), Place.MAIN), part, count));
            figures.at("ranking").items().forEach(option -> option(place, option));
        } else if (figures.has("distribution")) {
            figures.at("distribution").entries((step, count) -> count(place, step, count));
            figures.at("percent").entries((step, percent) -> add(place, step, Measure.PERCENT, percent));
            List.of("not_known", "not_applicable", "not_answered")
                    .forEach(each -> count(place, each, figures.at(each)));
        } else if (figures.has("given")) {
            List.of("given", "not_known", "not_answered").forEach(each -> count(place, each, figures.at(each)));
            List.of("minimum", "median", "maximum", "sum")
                    .forEach(each -> add(place, each, Measure.VALUE, figures.at(each)));
        } else {
            List.of("answered", "not_reviewed", "confirmed", "changed", "fresh")
                    .forEach(each -> count(place, each, figures.at(each)));
            figures.at("percent").entries((part, percent) -> add(place, part, Measure.PERCENT, percent));
        }
    }

    private void option(Place place, Node option) {
        var code = option.at("code").text();
        var main = place.of(place.subject(), Place.MAIN);
        count(place, code, option.at("named"));
        add(place, code, Measure.PERCENT, option.at("percent"));
        count(main, code, option.at("main"));
        add(main, code, Measure.PERCENT, option.at("percent_main"));
    }

    private void count(Place place, String outcome, Node number) {
        add(place, outcome, Measure.COUNT, number);
    }

    private void add(Place place, String outcome, Measure measure, Node number) {
        if (!number.isNull()) {
            readings.add(place.figure(outcome), measure, number.number());
        }
    }

    private static RegionalGroup group(String code) {
        return RegionalGroup.valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** A value of the file, and where it stands. */
    private final class Node {
        private final String path;
        private final Object value;

        private Node(String path, Object value) {
            this.path = path;
            this.value = value;
        }

        private Node at(String name) {
            if (!object().containsKey(name)) {
                throw new IllegalArgumentException(path + " has no " + name);
            }
            return child(name);
        }

        private boolean has(String name) {
            return object().get(name) != null;
        }

        private boolean isList() {
            return value instanceof List;
        }

        private boolean isNull() {
            return value == null;
        }

        private String text() {
            return (String) value;
        }

        private BigDecimal number() {
            read.add(path);
            return new BigDecimal(value.toString());
        }

        private Stream<Node> items() {
            var list = (List<?>) value;
            return IntStream.range(0, list.size()).mapToObj(i -> new Node(path + "/" + i, list.get(i)));
        }

        private void entries(BiConsumer<String, Node> found) {
            object().keySet().forEach(name -> found.accept(name, child(name)));
        }

        private Stream<String> numbers() {
            if (value instanceof Map) {
                return object().keySet().stream().flatMap(name -> child(name).numbers());
            }
            return value instanceof List
                    ? items().flatMap(Node::numbers)
                    : value instanceof Number ? Stream.of(path) : Stream.empty();
        }

        private Node child(String name) {
            return new Node(path + "/" + name, object().get(name));
        }

        @SuppressWarnings("unchecked")
        private Map<String, Object> object() {
            return (Map<String, Object>) value;
        }
    }
}
