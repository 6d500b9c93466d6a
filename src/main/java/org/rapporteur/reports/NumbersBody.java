package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.Map;
import org.rapporteur.core.report.ItemReport;
import org.rapporteur.core.report.Summary;
import org.rapporteur.reports.FiguresBody.Parts;
import org.rapporteur.reports.figures.Regions;

/**
 * The answers to a question for a number as the API gives them, in total and under {@code by_group} by regional group.
 *
 * @param measure {@code count}, {@code percentage} or {@code year}
 * @param of the unit of a count, or what 100 per cent is; empty for a year
 */
@JsonNaming(SnakeCaseStrategy.class)
public record NumbersBody(String measure, String of, @JsonUnwrapped SpreadBody total, Map<String, SpreadBody> byGroup) {

    static NumbersBody of(ItemReport.OfNumber item) {
        return new NumbersBody(
                item.type().measure().key(),
                item.type().of(),
                SpreadBody.of(item.figures().total()),
                Regions.byCode(item.figures().byGroup(), SpreadBody::of));
    }

    /**
     * How numbers lie.
     *
     * @param given how many gave a number
     * @param median of years that by which half of those who gave one had begun
     * @param sum of a count; {@code null} for the others
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record SpreadBody(
            Parts denominators,
            int given,
            int notKnown,
            int notAnswered,
            BigDecimal minimum,
            BigDecimal median,
            BigDecimal maximum,
            BigDecimal sum) {

        static SpreadBody of(Summary summary) {
            var spread = summary.spread();
            return new SpreadBody(
                    Parts.of(summary.denominators()),
                    summary.given(),
                    summary.notKnown(),
                    summary.notAnswered(),
                    spread.map(Summary.Spread::minimum).orElse(null),
                    spread.map(Summary.Spread::median).orElse(null),
                    spread.map(Summary.Spread::maximum).orElse(null),
                    spread.flatMap(Summary.Spread::sum).orElse(null));
        }
    }
}
