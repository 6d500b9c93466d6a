package org.rapporteur.reports.sdmx;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.report.Basis.ReportingState;
import org.rapporteur.core.report.Denominators;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.core.report.Place;

/** The rows of a report: one for each count, each percentage and each value. */
final class Rows {

    static final String ANNUAL = "A";

    /** Units of the standard's list: percentages, and units that are none of a system. */
    static final String PER_CENT = "PT";

    static final String NUMBER = "NUMBER";
    static final String YEAR = "YEAR";

    /** Statuses of the standard's list. */
    static final String NORMAL = "A";

    static final String LOW_RELIABILITY = "U";

    private static final String REPORTED = "reporting";

    private final Scope scope;
    private final FigureCodes codes;

    Rows(Scope scope) {
        this.scope = scope;
        this.codes = new FigureCodes(scope);
    }

    /** The rows of one figure. In a report about one regional group, the group's figures are the total's once more. */
    Stream<Row> of(Observation observation) {
        var place = observation.id().place();
        if (scope.basis().region().isPresent() && place.group().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                        observation.count().map(BigDecimal::valueOf).stream()
                                .map(count -> row(observation, codes.counted(observation), count)),
                        observation.percent().stream().map(percent -> row(observation, FigureCodes.PERCENT, percent)),
                        observation.value().stream().map(value -> row(observation, FigureCodes.VALUE, value)))
                .flatMap(rows -> rows);
    }

    /** Who reported, State by State. */
    Stream<Row> states() {
        var basis = scope.basis();
        return Stream.concat(
                basis.reporting().stream().map(ReportingState::state).map(state -> state(state, 1)),
                basis.notReporting().stream().map(state -> state(state, 0)));
    }

    private Row state(MemberState state, int reporting) {
        var place = Place.of(scope.questionnaire().year(), scope.chapter(), Place.COVERAGE);
        var cells = placed(place);
        cells.put(Component.REF_AREA, state.m49());
        cells.put(Component.ITEM, CodeIds.NONE);
        cells.put(Component.OUTCOME, CodeIds.of(REPORTED));
        figure(cells, FigureCodes.STATES, FigureCodes.STATES, BigDecimal.valueOf(reporting));
        whole(cells, new Whole.States(1, reporting));
        return new Row(cells);
    }

    private Row row(Observation observation, String measure, BigDecimal figure) {
        var cells = placed(observation.id().place());
        cells.put(Component.ITEM, codes.item(observation));
        cells.put(Component.OUTCOME, codes.outcome(observation));
        figure(cells, measure, unit(observation, measure), figure);
        whole(cells, observation.whole());
        return new Row(cells);
    }

    private Map<Component, String> placed(Place place) {
        var cells = new EnumMap<Component, String>(Component.class);
        cells.put(Component.FREQ, ANNUAL);
        cells.put(Component.REF_AREA, codes.area(place));
        cells.put(Component.POPULATION, CodeIds.of(place.population().key()));
        cells.put(Component.RECOMMENDATION, codes.recommendation(place));
        cells.put(Component.REFERENCE, codes.reference(place));
        cells.put(Component.TIES, codes.ties(place));
        cells.put(Component.SUBJECT, codes.subject(place));
        cells.put(Component.TIME_PERIOD, String.valueOf(place.year()));
        cells.put(Component.OBS_STATUS, isDoubtful(place) ? LOW_RELIABILITY : NORMAL);
        cells.put(Component.SYNTHETIC, String.valueOf(scope.synthetic()));
        return cells;
    }

    private boolean isDoubtful(Place place) {
        return place.reference().filter(scope.doubtful()::contains).isPresent();
    }

    private static void figure(Map<Component, String> cells, String measure, String unit, BigDecimal figure) {
        cells.put(Component.MEASURE, measure);
        cells.put(Component.OBS_VALUE, figure.toPlainString());
        cells.put(Component.UNIT_MEASURE, unit);
        cells.put(Component.DECIMALS, String.valueOf(Math.max(figure.scale(), 0)));
    }

    private static String unit(Observation observation, String measure) {
        if (measure.equals(FigureCodes.PERCENT)) {
            return PER_CENT;
        } else if (!measure.equals(FigureCodes.VALUE)) {
            return measure;
        }
        var measured = observation.labels().measure();
        if (measured.equals(Measure.PERCENTAGE.key())) {
            return PER_CENT;
        }
        return measured.equals(Measure.YEAR.key()) ? YEAR : NUMBER;
    }

    private static void whole(Map<Component, String> cells, Whole whole) {
        if (whole instanceof Whole.Of of) {
            denominators(cells, of.denominators());
        } else if (whole instanceof Whole.Answers answers) {
            put(cells, Component.ANSWERED, answers.answered());
        } else {
            var states = (Whole.States) whole;
            put(cells, Component.MEMBER_STATES, states.memberStates());
            put(cells, Component.REPORTING, states.reporting());
        }
    }

    private static void denominators(Map<Component, String> cells, Denominators denominators) {
        put(cells, Component.MEMBER_STATES, denominators.memberStates());
        put(cells, Component.REPORTING, denominators.reporting());
        put(cells, Component.ASKED, denominators.asked());
        put(cells, Component.ANSWERED, denominators.answered());
        put(cells, Component.APPLICABLE, denominators.applicable());
    }

    private static void put(Map<Component, String> cells, Component component, int count) {
        cells.put(component, String.valueOf(count));
    }
}
