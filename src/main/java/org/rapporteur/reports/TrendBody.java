package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.rapporteur.core.report.Trend;
import org.rapporteur.reports.BasisBody.CoverageBody;

/**
 * A trend as the API gives it.
 *
 * @param editions those shown, the oldest first, with who reported in each
 * @param panel how many States reported in every one of them
 * @param chapter all recommendations that every edition asks alike, pooled: counts answers
 */
@JsonNaming(SnakeCaseStrategy.class)
public record TrendBody(
        List<EditionBody> editions, CoverageBody panel, List<PointBody> chapter, List<OneBody> recommendations) {

    static TrendBody of(Trend trend) {
        return new TrendBody(
                trend.editions().stream()
                        .map(edition -> new EditionBody(edition.year(), CoverageBody.of(edition.coverage())))
                        .toList(),
                CoverageBody.of(trend.panel()),
                trend.chapter().stream().map(PointBody::of).toList(),
                trend.recommendations().stream().map(OneBody::of).toList());
    }

    /** Who reported in an edition. */
    public record EditionBody(int year, CoverageBody coverage) {}

    /** The figures of one edition: of all that reported then, and of the panel. */
    public record PointBody(int year, FiguresBody all, FiguresBody panel) {
        static PointBody of(Trend.Point point) {
            return new PointBody(point.year(), FiguresBody.of(point.all()), FiguresBody.of(point.panel()));
        }
    }

    /** The figures of one recommendation. */
    public record OneBody(String id, List<PointBody> points) {
        static OneBody of(Trend.OfRecommendation one) {
            return new OneBody(
                    one.id().toString(),
                    one.points().stream().map(PointBody::of).toList());
        }
    }
}
