package org.rapporteur.reports.formats;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.reports.formats.Readings.Measure;

/** Reads a tidy table by RFC 4180 and by its header alone. */
final class ReadCsv {

    private static final List<String> PARTS = List.of("member_states", "reporting", "asked", "answered", "applicable");

    private ReadCsv() {}

    static Readings of(byte[] file) {
        var readings = new Readings();
        rows(file).forEach(row -> {
            var id = id(row);
            number(row, "count").ifPresent(count -> readings.add(id, Measure.COUNT, count));
            number(row, "percent").ifPresent(percent -> readings.add(id, Measure.PERCENT, percent));
            number(row, "value").ifPresent(value -> readings.add(id, Measure.VALUE, value));
            PARTS.forEach(part ->
                    number(row, part).ifPresent(count -> readings.add(id.place().figure(part), Measure.COUNT, count)));
        });
        return readings;
    }

    /** The rows, each by the headings of the columns. */
    static List<Map<String, String>> rows(byte[] file) {
        var records = new Rfc4180(new String(file, StandardCharsets.UTF_8)).records();
        var head = records.get(0);
        return records.subList(1, records.size()).stream()
                .map(cells -> {
                    if (cells.size() != head.size()) {
                        throw new IllegalArgumentException(cells + " does not fit " + head);
                    }
                    var row = new LinkedHashMap<String, String>();
                    for (int i = 0; i < head.size(); i++) {
                        row.put(head.get(i), cells.get(i));
                    }
                    return (Map<String, String>) row;
                })
                .toList();
    }

    private static FigureId id(Map<String, String> row) {
        return new Place(
                        Integer.parseInt(row.get("edition")),
                        Population.valueOf(row.get("states").toUpperCase(Locale.ROOT)),
                        some(row, "chapter").map(Integer::parseInt).orElse(0),
                        some(row, "recommendation").map(RecommendationId::parse),
                        some(row, "reference").map(Reference::parse),
                        row.get("subject"),
                        row.get("element"),
                        some(row, "region").map(code -> RegionalGroup.valueOf(code.toUpperCase(Locale.ROOT))))
                .figure(row.get("outcome"));
    }

    private static Optional<BigDecimal> number(Map<String, String> row, String column) {
        return some(row, column).map(BigDecimal::new);
    }

    private static Optional<String> some(Map<String, String> row, String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The grammar of the standard: records end in CRLF; a field within quotes may hold anything, quotes doubled. */
    private static final class Rfc4180 {
        private final String text;
        private int at;

        private Rfc4180(String text) {
            this.text = text;
        }

        private List<List<String>> records() {
            var records = new ArrayList<List<String>>();
            while (at < text.length()) {
                records.add(record());
            }
            return records;
        }

        private List<String> record() {
            var fields = new ArrayList<>(List.of(field()));
            while (text.charAt(at) == ',') {
                at++;
                fields.add(field());
            }
            if (!text.startsWith("\r\n", at)) {
                throw new IllegalArgumentException("no end of a record at " + at);
            }
            at += 2;
            return fields;
        }

        private String field() {
            return text.charAt(at) == '"' ? quoted() : plain();
        }

        private String plain() {
            var first = at;
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(first, at);
        }

        private String quoted() {
            var field = new StringBuilder();
            while (true) {
                var quote = text.indexOf('"', at + 1);
                field.append(text, at + 1, quote);
                at = quote + 1;
                if (text.charAt(at) != '"') {
                    return field.toString();
                }
                field.append('"');
            }
        }
    }
}
