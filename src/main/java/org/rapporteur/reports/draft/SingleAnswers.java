package org.rapporteur.reports.draft;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.report.Count;
import org.rapporteur.core.report.ItemReport;
import org.rapporteur.core.report.Place;

/** What was asked once about a recommendation besides the progress: a paragraph. */
final class SingleAnswers {

    private final Draft draft;
    private final Prose prose;

    SingleAnswers(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
    }

    void write(ItemReport item, Place place) {
        if (item instanceof ItemReport.OfNumber number) {
            number(number, place);
        } else {
            choice((ItemReport.OfChoice) item, place);
        }
    }

    /** The options from the most often chosen one; nothing where nobody answered. */
    private void choice(ItemReport.OfChoice item, Place place) {
        var figures = item.figures().total();
        var chosen = figures.steps().stream()
                .filter(step -> step.count() > 0)
                .sorted(Comparator.comparing(Count::count).reversed())
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        var applicable = figures.denominators().applicable();
        var series = Stream.concat(chosen.stream().map(Count::count), Stream.of(applicable))
                .toList();
        var parts = chosen.stream()
                .map(step -> {
                    var id = place.figure(step.option().code());
                    return prose.text(
                            "draft.single.option",
                            Map.of(
                                    "label", draft.quoted(step.option().label()),
                                    "count", prose.figure(step.count(), series, id),
                                    "percent", prose.percent(step.count(), applicable, id)));
                })
                .toList();
        draft.composition()
                .paragraph(prose.text(
                        "draft.single.choice",
                        Map.of(
                                "question", item.label(),
                                "applicable", prose.figure(applicable, series, place.figure("applicable")),
                                "count", applicable,
                                "options", prose.allOf(parts))));
    }

    private void number(ItemReport.OfNumber item, Place place) {
        var figures = item.figures().total();
        figures.spread().ifPresent(spread -> draft.composition()
                .paragraph(prose.text(
                        item.type().measure() == Measure.YEAR ? "draft.single.year" : "draft.single.number",
                        Map.of(
                                "question", item.label(),
                                "given", prose.figure(figures.given(), place.figure("given")),
                                "count", figures.given(),
                                "minimum", value(item, spread.minimum(), place, "minimum"),
                                "median", value(item, spread.median(), place, "median"),
                                "maximum", value(item, spread.maximum(), place, "maximum")))));
    }

    /** A year has no separated thousands. */
    private String value(ItemReport.OfNumber item, BigDecimal number, Place place, String outcome) {
        return item.type().measure() == Measure.YEAR
                ? prose.year(number.intValueExact(), place.figure(outcome))
                : prose.value(number, place.figure(outcome));
    }
}
