package org.rapporteur.reports.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.Count;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.draft.Draft.Extremes;
import org.rapporteur.reports.draft.Draft.OfGroup;

/** How far implementation is, in sentences. */
final class ProgressSentences {

    private final Draft draft;
    private final Prose prose;

    ProgressSentences(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
    }

    /** How many of a chapter's answers are at the highest steps. */
    String pooledHigh(Distribution figures) {
        var place = draft.progress();
        var high = Draft.highCount(figures);
        var applicable = figures.denominators().applicable();
        return prose.text(
                "draft.progress.pooled_high",
                Map.of(
                        "applicable", prose.figure(applicable, place.figure("applicable")),
                        "recommendations",
                                prose.number(draft.report().recommendations().size()),
                        "recommendation_count", draft.report().recommendations().size(),
                        "none", high == 0 ? "yes" : "no",
                        "high", prose.figure(high, Draft.highFigure(place, figures)),
                        "percent", prose.percent(high, applicable, Draft.highFigure(place, figures)),
                        "labels", draft.highLabels(figures)));
    }

    /** Of the States that reported, how many answered, and to how many it applies. */
    String answered(Place place, Distribution figures) {
        var parts = figures.denominators();
        return prose.text(
                "draft.progress.answered",
                Map.of(
                        "kind", answeredKind(figures),
                        "reporting", prose.figure(parts.reporting(), place.figure("reporting")),
                        "reporting_count", parts.reporting(),
                        "answered", prose.figure(parts.answered(), place.figure("answered")),
                        "answered_count", parts.answered()));
    }

    private static String answeredKind(Distribution figures) {
        var parts = figures.denominators();
        if (parts.reporting() == 0) {
            return "nobody";
        } else if (parts.answered() == 0) {
            return "none";
        }
        return parts.answered() == parts.reporting() ? "all" : "some";
    }

    /** The steps from the highest to the lowest, and who does not know; empty where it applies to nobody. */
    List<String> steps(Place place, Distribution figures) {
        var applicable = figures.denominators().applicable();
        if (applicable == 0) {
            return beside(place, figures);
        }
        var chosen = chosen(figures);
        var none = figures.steps().stream()
                .filter(step -> step.count() == 0)
                .sorted(Comparator.comparing(figures.steps()::indexOf).reversed())
                .map(step -> draft.quoted(step.option().label()))
                .toList();
        var sentences = new ArrayList<String>();
        sentences.add(prose.text(
                "draft.progress.steps",
                Map.of(
                        "applicable",
                        prose.figure(applicable, place.figure("applicable")),
                        "count",
                        applicable,
                        "first",
                        chosen.isEmpty()
                                ? ""
                                : draft.quoted(chosen.get(0).option().label()),
                        "steps",
                        prose.allOf(parts(place, figures, chosen)),
                        "kind",
                        chosen.isEmpty() ? "unknown" : chosen.size() == 1 && only(figures, chosen) ? "all" : "some")));
        if (!none.isEmpty() && !chosen.isEmpty() && !only(figures, chosen)) {
            sentences.add(prose.text("draft.progress.none", Map.of("labels", prose.anyOf(none))));
        }
        sentences.addAll(beside(place, figures));
        return sentences;
    }

    private static boolean only(Distribution figures, List<Count> chosen) {
        return chosen.get(0).count() == figures.denominators().applicable();
    }

    /** The steps that somebody chose, the highest first. */
    private static List<Count> chosen(Distribution figures) {
        return figures.steps().stream()
                .filter(step -> step.count() > 0)
                .sorted(Comparator.comparing(figures.steps()::indexOf).reversed())
                .toList();
    }

    private List<String> parts(Place place, Distribution figures, List<Count> chosen) {
        var series = Stream.concat(chosen.stream().map(Count::count), Stream.of(figures.notKnown()))
                .toList();
        var steps = chosen.stream().map(step -> {
            var id = place.figure(step.option().code());
            return prose.text(
                    step.equals(chosen.get(0)) ? "draft.progress.first_step" : "draft.progress.step",
                    Map.of(
                            "count", prose.figure(step.count(), series, id),
                            "percent",
                                    prose.percent(
                                            step.count(), figures.denominators().applicable(), id),
                            "label", draft.quoted(step.option().label())));
        });
        var unknown = figures.notKnown() == 0
                ? Stream.<String>empty()
                : Stream.of(prose.text(
                        "draft.progress.not_known",
                        Map.of(
                                "count", prose.figure(figures.notKnown(), series, place.figure("not_known")),
                                "percent",
                                        prose.percent(
                                                figures.notKnown(),
                                                figures.denominators().applicable(),
                                                place.figure("not_known")))));
        return Stream.concat(steps, unknown).toList();
    }

    /** What stands beside the scale: not applicable and not answered. */
    private List<String> beside(Place place, Distribution figures) {
        var sentences = new ArrayList<String>();
        if (figures.notApplicable() > 0) {
            sentences.add(prose.text(
                    "draft.progress.not_applicable",
                    Map.of(
                            "states", prose.figure(figures.notApplicable(), place.figure("not_applicable")),
                            "count", figures.notApplicable())));
        }
        if (figures.notAnswered() > 0 && figures.denominators().answered() > 0) {
            sentences.add(prose.text(
                    "draft.progress.not_answered",
                    Map.of(
                            "states", prose.figure(figures.notAnswered(), place.figure("not_answered")),
                            "count", figures.notAnswered())));
        }
        return sentences;
    }

    /** In which regional groups the highest steps are most and least frequent; empty where that tells nothing. */
    Optional<String> byGroup(Place place, Breakdown figures) {
        var groups = OfGroup.all(figures.byGroup()).stream()
                .filter(group -> group.figures().denominators().applicable() >= Draft.FEWEST)
                .toList();
        return Extremes.of(groups, group -> Draft.highCount(group.figures()), group -> group.figures()
                        .denominators()
                        .applicable())
                .map(extremes -> prose.text(
                        "draft.progress.groups",
                        Map.of(
                                "labels", draft.highLabels(figures.total()),
                                "most",
                                        prose.allOf(extremes.most().stream()
                                                .map(group -> group(place, group))
                                                .toList()),
                                "least",
                                        prose.allOf(extremes.least().stream()
                                                .map(group -> group(place, group))
                                                .toList()))));
    }

    private String group(Place total, OfGroup<Distribution> group) {
        var place = total.of(group.group());
        var high = Draft.highCount(group.figures());
        var applicable = group.figures().denominators().applicable();
        var series = List.of(high, applicable);
        return prose.text(
                high == 0 ? "draft.progress.group.none" : "draft.progress.group",
                Map.of(
                        "group", draft.group(group.group()),
                        "high", prose.figure(high, series, Draft.highFigure(place, group.figures())),
                        "applicable", prose.figure(applicable, series, place.figure("applicable")),
                        "percent", prose.percent(high, applicable, Draft.highFigure(place, group.figures()))));
    }
}
