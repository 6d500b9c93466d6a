package org.rapporteur.definitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** What a schema cannot say about indicators: whether there is a number between their bounds. */
final class IndicatorChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS_OF_PERCENTAGE = 2;

    private final DefinitionMistakes mistakes;

    IndicatorChecks(DefinitionMistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(List<LocatedNode> indicators) {
        Duplicates.of("id", indicators)
                .forEach(twice -> mistakes.add(twice.place(), Kind.INDICATOR_TWICE, Map.of("id", twice.text())));
        indicators.forEach(this::check);
    }

    private void check(LocatedNode indicator) {
        switch (indicator.text("type")) {
            case "count" -> {
                var decimals =
                        indicator.find("decimals").map(LocatedNode::integer).orElse(0);
                check(indicator, BigDecimal.ZERO, number(indicator.at("maximum")), decimals);
            }
            case "percentage" -> check(indicator, BigDecimal.ZERO, HUNDRED, DECIMALS_OF_PERCENTAGE);
            case "year" -> check(indicator, TemplatesMapper.FIRST_YEAR, TemplatesMapper.LAST_YEAR, 0);
            default -> {
                // a yes or a no has no bounds
            }
        }
    }

    /** The bounds that are not written are the usual ones. */
    private void check(LocatedNode indicator, BigDecimal lowest, BigDecimal highest, int decimals) {
        var written = Stream.of("minimum", "maximum")
                .flatMap(name -> indicator.find(name).stream())
                .toList();
        written.forEach(bound -> checkDecimals(bound, decimals));
        var minimum = indicator.find("minimum").map(IndicatorChecks::number).orElse(lowest);
        var maximum = indicator.find("maximum").map(IndicatorChecks::number).orElse(highest);
        if (minimum.compareTo(maximum) > 0) {
            mistakes.add(
                    written.get(0).place(),
                    Kind.BOUNDS_REVERSED,
                    Map.of("minimum", minimum.toPlainString(), "maximum", maximum.toPlainString()));
        }
    }

    private void checkDecimals(LocatedNode bound, int decimals) {
        if (number(bound).stripTrailingZeros().scale() > decimals) {
            mistakes.add(
                    bound.place(),
                    Kind.BOUND_DECIMALS,
                    Map.of("found", bound.text(), "decimals", String.valueOf(decimals)));
        }
    }

    private static BigDecimal number(LocatedNode bound) {
        return new BigDecimal(bound.text());
    }
}
