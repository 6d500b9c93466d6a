package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.Coverage;
import org.rapporteur.reports.figures.Regions;

/**
 * What a report rests on, as the API gives it.
 *
 * @param region code of the one group that the report is about; {@code null} for all Member States
 * @param latestSubmission in ISO 8601; {@code null} where there is none
 * @param notReporting ISO codes of the Member States without a submission
 */
@JsonNaming(SnakeCaseStrategy.class)
public record BasisBody(
        String region,
        int memberStates,
        int reporting,
        String latestSubmission,
        Map<String, CoverageBody> byGroup,
        List<String> notReporting) {

    static BasisBody of(Basis basis) {
        var total = basis.total();
        return new BasisBody(
                basis.region().map(Regions::code).orElse(null),
                total.memberStates(),
                total.reporting(),
                basis.latestSubmission().map(Object::toString).orElse(null),
                Regions.byCode(basis.groups(), CoverageBody::of),
                basis.notReporting().stream().map(MemberState::iso3).toList());
    }

    /** How many Member States there are, and how many of them submitted. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record CoverageBody(int memberStates, int reporting) {
        static CoverageBody of(Coverage coverage) {
            return new CoverageBody(coverage.memberStates(), coverage.reporting());
        }
    }
}
