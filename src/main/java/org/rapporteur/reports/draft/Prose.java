package org.rapporteur.reports.draft;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.reports.document.Span;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

/**
 * Sentences of keyed texts in which every figure knows which one it is. A figure goes into a text as an argument that is
 * marked, and comes out of {@link #spans} as a span of its own, however deep it was nested.
 */
final class Prose {

    /** Two characters for private use, which no text of ours holds, around the number of the figure. */
    private static final Pattern MARK = Pattern.compile("\uE000([0-9]+)\uE001([^\uE000]*)\uE002");

    private final Texts texts;
    private final Numerals numerals;
    private final List<FigureId> figures = new ArrayList<>();

    Prose(Texts texts) {
        this.texts = texts;
        this.numerals = new Numerals(texts.locale());
    }

    Texts texts() {
        return texts;
    }

    /** A number that is no figure of the report, such as how many things a list names. */
    String number(int number) {
        return numerals.of(number);
    }

    /** A figure by itself. */
    String figure(int number, FigureId id) {
        return marked(numerals.of(number), id);
    }

    /** One figure of a series. */
    String figure(int number, Collection<Integer> series, FigureId id) {
        return marked(numerals.of(number, series), id);
    }

    /** A figure of a table. */
    String digits(int number, FigureId id) {
        return marked(numerals.digits(number), id);
    }

    /** A figure of a table that States gave, or that is computed of such. */
    String value(BigDecimal number, FigureId id) {
        return marked(numerals.decimal(number), id);
    }

    /** A year that States gave, or that is computed of such. */
    String year(int year, FigureId id) {
        return marked(String.valueOf(year), id);
    }

    /** A part of a whole that is not nothing, such as {@code 71 per cent}; no part of something is 0, no part is all. */
    String percent(int part, int whole, FigureId id) {
        var percent = numerals.percent(part, whole);
        var kind = percent == 0 && part > 0 ? "less" : percent == 100 && part < whole ? "more" : "exactly";
        return text(
                "draft.percent", Map.of("kind", kind, "percent", marked(String.valueOf(percent(percent, kind)), id)));
    }

    private static int percent(int percent, String kind) {
        return switch (kind) {
            case "less" -> 1;
            case "more" -> 99;
            default -> percent;
        };
    }

    String text(String key, Map<String, ?> arguments) {
        return texts.text(key, arguments);
    }

    String text(String key) {
        return texts.text(key);
    }

    /** One, two and three. */
    String allOf(Collection<String> parts) {
        return list(parts, Type.AND);
    }

    /** One, two or three. */
    String anyOf(Collection<String> parts) {
        return list(parts, Type.OR);
    }

    private String list(Collection<String> parts, Type type) {
        return ListFormatter.getInstance(Languages.formatting(texts.locale()), type, Width.WIDE)
                .format(parts);
    }

    /** A text cut into words and figures. */
    List<Span> spans(String marked) {
        var spans = new ArrayList<Span>();
        var matcher = MARK.matcher(marked);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                spans.add(new Span.Words(marked.substring(end, matcher.start())));
            }
            spans.add(new Span.Figure(matcher.group(2), figures.get(Integer.parseInt(matcher.group(1)))));
            end = matcher.end();
        }
        if (end < marked.length()) {
            spans.add(new Span.Words(marked.substring(end)));
        }
        return spans;
    }

    /** A text in which figures are words like the others. */
    String words(String marked) {
        return spans(marked).stream().map(Span::text).collect(joining());
    }

    private String marked(String printed, FigureId id) {
        figures.add(id);
        return "\uE000" + (figures.size() - 1) + "\uE001" + printed + "\uE002";
    }
}
