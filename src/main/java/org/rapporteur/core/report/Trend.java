package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * Progress over several editions, in two series: all States that reported in each edition, and the panel of those that
 * reported in every one. Only the panel tells whether States got on; the other series also moves with who reports.
 *
 * @param editions shown, the oldest first; the last one is the report's own
 * @param panel how many States reported in every one of them, and how many there are
 * @param chapter the answers on all recommendations that every edition shown asks on the same scale, pooled
 * @param recommendations those of the report, in printed order
 */
public record Trend(
        List<EditionCoverage> editions, Coverage panel, List<Point> chapter, List<OfRecommendation> recommendations) {
    /** Of an edition in which nobody has reported yet. */
    public static final Trend NONE = new Trend(List.of(), new Coverage(0, 0), List.of(), List.of());

    public Trend {
        editions = List.copyOf(editions);
        Objects.requireNonNull(panel);
        chapter = List.copyOf(chapter);
        recommendations = List.copyOf(recommendations);
    }

    /** Whether there is anything to compare. */
    public boolean isShown() {
        return editions.size() > 1;
    }

    /** The recommendations that every edition shown asks on the same scale. */
    public List<OfRecommendation> comparable() {
        return comparable(recommendations, editions.size());
    }

    static List<OfRecommendation> comparable(List<OfRecommendation> recommendations, int editions) {
        return recommendations.stream()
                .filter(each -> each.points().size() == editions)
                .toList();
    }

    /** Who reported in an edition. */
    public record EditionCoverage(int year, Coverage coverage) {
        public EditionCoverage {
            Objects.requireNonNull(coverage);
        }
    }

    /**
     * One edition's figures.
     *
     * @param all of the States that reported then
     * @param panel of those among them that reported in every edition shown
     */
    public record Point(int year, Distribution all, Distribution panel) {
        public Point {
            Objects.requireNonNull(all);
            Objects.requireNonNull(panel);
        }

        Point plus(Point other) {
            return new Point(year, all.plus(other.all), panel.plus(other.panel));
        }

        /** The figures of one of the two series. */
        public Distribution of(Population population) {
            return switch (population) {
                case ALL -> all;
                case PANEL -> panel;
            };
        }
    }

    /**
     * The progress on one recommendation.
     *
     * @param points the editions that ask for it on the scale of the report's own edition
     */
    public record OfRecommendation(RecommendationId id, String title, List<Point> points) {
        public OfRecommendation {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            points = List.copyOf(points);
        }

        Optional<Point> in(int year) {
            return points.stream().filter(point -> point.year() == year).findFirst();
        }
    }
}
