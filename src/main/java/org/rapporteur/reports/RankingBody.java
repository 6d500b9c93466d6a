package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.report.ByGroup;
import org.rapporteur.core.report.Ranking;
import org.rapporteur.reports.FiguresBody.Parts;
import org.rapporteur.reports.figures.Regions;

/** What was named out of a list, as the API gives it, in total and under {@code by_group} by regional group. */
@JsonNaming(SnakeCaseStrategy.class)
public record RankingBody(@JsonUnwrapped NamedBody total, Map<String, NamedBody> byGroup) {

    static RankingBody of(ByGroup<Ranking> ranking) {
        return new RankingBody(NamedBody.of(ranking.total()), Regions.byCode(ranking.byGroup(), NamedBody::of));
    }

    /**
     * What was named.
     *
     * @param denominators answered are those who named one option at the least
     * @param ranking every option, the most often named first
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record NamedBody(Parts denominators, int notAnswered, List<OptionBody> ranking) {
        static NamedBody of(Ranking ranking) {
            return new NamedBody(
                    Parts.of(ranking.denominators()),
                    ranking.denominators().notAnswered(),
                    ranking.named().stream()
                            .map(each -> new OptionBody(
                                    each.option().code(),
                                    each.option().label(),
                                    each.count(),
                                    ranking.percent(each).orElse(null),
                                    each.main(),
                                    ranking.percentMain(each).orElse(null)))
                            .toList());
        }
    }

    /**
     * One option.
     *
     * @param named by how many States, whatever the rank
     * @param percent of those who named any; {@code null} where nobody did
     * @param main by how many States as what weighs most
     * @param percentMain of those who named any; {@code null} where nobody did
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record OptionBody(
            String code, String label, int named, BigDecimal percent, int main, BigDecimal percentMain) {}
}
