package org.rapporteur.reports.draft;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Denominators;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Span;

/** Holds the figures that a document prints to the observations of the report, from which it may print nothing else. */
public final class DraftFigures {

    private final Map<FigureId, Observation> observations;
    private final Map<Place, Observation> places;

    public DraftFigures(ChapterReport report) {
        var all = Observations.of(report).toList();
        observations = all.stream().collect(toMap(Observation::id, Function.identity()));
        places = all.stream()
                .collect(toMap(observation -> observation.id().place(), Function.identity(), (first, second) -> first));
    }

    /** Every figure that a document prints. */
    public static List<Span.Figure> in(Document document) {
        return document.blocks().stream()
                .flatMap(DraftFigures::spans)
                .filter(Span.Figure.class::isInstance)
                .map(Span.Figure.class::cast)
                .toList();
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Summary summary) {
            return summary.paragraphs().stream().flatMap(paragraph -> paragraph.spans().stream());
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        } else if (block instanceof Block.Items items) {
            return items.items().stream().flatMap(List::stream);
        } else if (block instanceof Block.Quotation quotation) {
            return quotation.source().stream();
        } else if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
        }
        return Stream.empty();
    }

    /** What a document may print of a figure: its count in words or digits, its percentage, or its value. */
    public Set<String> printed(FigureId id) {
        var printed = new LinkedHashSet<String>();
        count(id).ifPresent(count -> {
            printed.add(digits(count));
            printed.add(words(count));
            whole(id).filter(whole -> whole > 0).ifPresent(whole -> percentages(count, whole)
                    .forEach(printed::add));
        });
        Optional.ofNullable(observations.get(id)).flatMap(Observation::value).ifPresent(value -> {
            printed.add(decimal(value));
            printed.add(value.toPlainString());
        });
        return printed;
    }

    /** Several outcomes together have a plus sign between their codes. */
    private Optional<Integer> count(FigureId id) {
        var denominator = denominator(id);
        if (denominator.isPresent()) {
            return denominator;
        }
        var counts = new ArrayList<Integer>();
        for (var outcome : id.outcome().split("[+]")) {
            var observation = observations.get(id.place().figure(outcome));
            if (observation == null || observation.count().isEmpty()) {
                return Optional.empty();
            }
            counts.add(observation.count().get());
        }
        return Optional.of(counts.stream().mapToInt(Integer::intValue).sum());
    }

    private Optional<Integer> denominator(FigureId id) {
        var observation = places.get(id.place());
        if (observation == null) {
            return Optional.empty();
        } else if (observation.whole() instanceof Whole.Of of) {
            return denominator(of.denominators(), id.outcome());
        } else if (observation.whole() instanceof Whole.States states) {
            return id.outcome().equals("member_states") ? Optional.of(states.memberStates()) : Optional.empty();
        }
        var answers = (Whole.Answers) observation.whole();
        return id.outcome().equals("answered") ? Optional.of(answers.answered()) : Optional.empty();
    }

    private static Optional<Integer> denominator(Denominators parts, String outcome) {
        return switch (outcome) {
            case "member_states" -> Optional.of(parts.memberStates());
            case "reporting" -> Optional.of(parts.reporting());
            case "asked" -> Optional.of(parts.asked());
            case "answered" -> Optional.of(parts.answered());
            case "applicable" -> Optional.of(parts.applicable());
            default -> Optional.empty();
        };
    }

    private Optional<Integer> whole(FigureId id) {
        return Optional.ofNullable(places.get(id.place())).map(observation -> {
            if (observation.whole() instanceof Whole.Of of) {
                return of.denominators().applicable();
            } else if (observation.whole() instanceof Whole.States states) {
                return states.memberStates();
            }
            return ((Whole.Answers) observation.whole()).answered();
        });
    }

    private static Stream<String> percentages(int part, int whole) {
        var exact = BigDecimal.valueOf(100L * part);
        var rounded =
                exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).intValueExact();
        var said = rounded == 0 && part > 0 ? 1 : rounded == 100 && part < whole ? 99 : rounded;
        return Stream.of(
                String.valueOf(said),
                exact.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).toPlainString());
    }

    private static String digits(int count) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(count);
    }

    private static String words(int count) {
        return count < 10
                ? new RuleBasedNumberFormat(Locale.UK, RuleBasedNumberFormat.SPELLOUT).format(count)
                : digits(count);
    }

    private static String decimal(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
