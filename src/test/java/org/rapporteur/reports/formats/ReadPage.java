package org.rapporteur.reports.formats;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.reports.formats.Readings.Measure;

/** Reads the figures of a page by the addresses that they lead to; wholes, which lead nowhere, by row and heading. */
final class ReadPage {

    private static final Pattern FIGURE =
            Pattern.compile("<a href=\"(/reports/[^\"]*/answers[^\"]*#[^\"]*)\"[^>]*>([^<]*)</a>"
                    + "(?:</b>)?(?: <span class=\"share\">([0-9.]+)%</span>| \\(([0-9.]+)%\\))?");
    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("/reports/([0-9]+)(?:/chapters/([0-9]+)|/correspondence)/answers\\?([^#]*)#(.*)");
    private static final Map<String, String> WHOLES = Map.of(
            "Applicable", "applicable",
            "Answered", "answered",
            "Asked", "asked",
            "Reporting", "reporting",
            "Member States", "member_states");

    private final String html;

    ReadPage(String html) {
        this.html = html;
    }

    /** A figure as a page prints it, such as {@code 1,064} or {@code nine}. */
    record Printed(FigureId id, String text) {}

    /** Every figure that leads somewhere. */
    List<Printed> printed() {
        return figures(html)
                .map(link -> new Printed(id(link.group(1)), link.group(2)))
                .toList();
    }

    void addTo(Readings readings) {
        figures(html).forEach(link -> add(link, readings));
        TABLE.matcher(html).results().forEach(table -> addWholes(table.group(), readings));
    }

    private static void add(MatchResult link, Readings readings) {
        var id = id(link.group(1));
        readings.add(id, isValue(id) ? Measure.VALUE : Measure.COUNT, number(link.group(2)));
        Optional.ofNullable(link.group(3))
                .or(() -> Optional.ofNullable(link.group(4)))
                .ifPresent(percent -> readings.add(id, Measure.PERCENT, number(percent)));
    }

    private static boolean isValue(FigureId id) {
        return List.of("minimum", "median", "maximum", "sum").contains(id.outcome());
    }

    private static void addWholes(String table, Readings readings) {
        var rows = ROW.matcher(table).results().map(row -> cells(row.group(1))).toList();
        var headings = rows.get(0);
        rows.stream().skip(1).filter(cells -> cells.size() == headings.size()).forEach(cells -> cells.stream()
                .flatMap(ReadPage::figures)
                .findFirst()
                .map(link -> id(link.group(1)).place())
                .ifPresent(place -> addWholes(place, headings, cells, readings)));
    }

    private static void addWholes(Place place, List<String> headings, List<String> cells, Readings readings) {
        for (int i = 1; i < cells.size(); i++) {
            var whole = WHOLES.get(headings.get(i));
            if (whole != null && cells.get(i).matches("[0-9,]+")) {
                readings.add(place.figure(whole), Measure.COUNT, number(cells.get(i)));
            }
        }
    }

    private static List<String> cells(String row) {
        return CELL.matcher(row).results().map(cell -> cell.group(1).strip()).toList();
    }

    private static Stream<MatchResult> figures(String html) {
        return FIGURE.matcher(html).results();
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    private static FigureId id(String href) {
        var address = ADDRESS.matcher(href.replace("&amp;", "&"));
        if (!address.matches()) {
            throw new IllegalArgumentException(href + " is no address of a figure");
        }
        var query = query(address.group(3));
        var year = Integer.parseInt(address.group(1));
        return new Place(
                        some(query, "edition").map(Integer::parseInt).orElse(year),
                        some(query, "states")
                                .map(key -> Population.valueOf(key.toUpperCase(Locale.ROOT)))
                                .orElse(Population.ALL),
                        Optional.ofNullable(address.group(2))
                                .map(Integer::parseInt)
                                .orElse(0),
                        some(query, "recommendation").map(RecommendationId::parse),
                        some(query, "reference").map(Reference::parse),
                        query.get("subject"),
                        query.getOrDefault("element", ""),
                        some(query, "region").map(code -> RegionalGroup.valueOf(code.toUpperCase(Locale.ROOT))))
                .figure(address.group(4));
    }

    private static Map<String, String> query(String text) {
        var query = new HashMap<String, String>();
        for (var part : text.split("&")) {
            var pair = part.split("=", 2);
            query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static Optional<String> some(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name));
    }
}
