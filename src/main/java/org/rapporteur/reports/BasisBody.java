package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.Coverage;
import org.rapporteur.core.report.Percentage;
import org.rapporteur.reports.figures.Regions;

/**
 * What a report rests on, as the API gives it.
 *
 * @param region code of the one group that the report is about; {@code null} for all Member States
 * @param percent of the Member States, how many reported
 * @param latestSubmission in ISO 8601; {@code null} where there is none
 * @param notReporting ISO codes of the Member States without a submission
 */
@JsonNaming(SnakeCaseStrategy.class)
public record BasisBody(
        String region,
        int memberStates,
        int reporting,
        BigDecimal percent,
        String latestSubmission,
        Map<String, CoverageBody> byGroup,
        List<String> notReporting) {

    static BasisBody of(Basis basis) {
        var total = basis.total();
        return new BasisBody(
                basis.region().map(Regions::code).orElse(null),
                total.memberStates(),
                total.reporting(),
                share(total),
                basis.latestSubmission().map(Object::toString).orElse(null),
                Regions.byCode(basis.groups(), CoverageBody::of),
                basis.notReporting().stream().map(MemberState::iso3).toList());
    }

    private static BigDecimal share(Coverage coverage) {
        return Percentage.of(coverage.reporting(), coverage.memberStates()).orElse(null);
    }

    /**
     * How many Member States there are, and how many of them submitted.
     *
     * @param notReporting how many did not
     * @param percent of the Member States, how many did; {@code null} where there is none
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record CoverageBody(int memberStates, int reporting, int notReporting, BigDecimal percent) {
        static CoverageBody of(Coverage coverage) {
            return new CoverageBody(
                    coverage.memberStates(),
                    coverage.reporting(),
                    coverage.memberStates() - coverage.reporting(),
                    share(coverage));
        }
    }
}
