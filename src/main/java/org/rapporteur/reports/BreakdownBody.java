package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.reports.figures.Regions;

/** Figures in total, and {@code by_group} the same of each regional group, as the API gives them. */
@JsonNaming(SnakeCaseStrategy.class)
public record BreakdownBody(@JsonUnwrapped FiguresBody total, Map<String, FiguresBody> byGroup) {

    static BreakdownBody of(Breakdown breakdown) {
        return new BreakdownBody(
                FiguresBody.of(breakdown.total()), Regions.byCode(breakdown.byGroup(), FiguresBody::of));
    }
}
