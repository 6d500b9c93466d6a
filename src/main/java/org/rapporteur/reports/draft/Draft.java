package org.rapporteur.reports.draft;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Count;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.figures.Regions;

/** What all parts of a draft work with. */
record Draft(
        ChapterReport report, Questionnaire questionnaire, DraftFacts facts, Prose prose, Composition composition) {

    /** The smallest number of answers of which a draft gives a share by regional group: fewer say too little. */
    static final int FEWEST = 5;

    /** How many steps at the top of the scale the sentences put together. */
    private static final int HIGH_STEPS = 2;

    String text(String key, Map<String, ?> arguments) {
        return prose.text(key, arguments);
    }

    /** The place of the chapter's figures on a subject. */
    Place place(String subject) {
        return Place.of(report.year(), report.chapter(), subject);
    }

    Place progress() {
        return place(report.progress());
    }

    String group(RegionalGroup group) {
        return prose.text("reports.region." + Regions.code(group));
    }

    /** The highest steps of the scale, the highest first: what sentences compare. */
    static List<Count> high(Distribution figures) {
        var steps = figures.steps();
        var first = Math.max(0, steps.size() - HIGH_STEPS);
        return steps.subList(first, steps.size()).stream()
                .sorted(Comparator.comparing(steps::indexOf).reversed())
                .toList();
    }

    /** How many are at the highest steps. */
    static int highCount(Distribution figures) {
        return high(figures).stream().mapToInt(Count::count).sum();
    }

    /** The labels of the highest steps, such as “Fully implemented” or “Substantially implemented”. */
    String highLabels(Distribution figures) {
        return prose.anyOf(high(figures).stream()
                .map(step -> quoted(step.option().label()))
                .toList());
    }

    String quoted(String label) {
        return prose.text("draft.quoted", Map.of("label", label));
    }

    /** The highest steps together, as one figure: their codes, with a plus sign between them. */
    static FigureId highFigure(Place place, Distribution figures) {
        return place.figure(
                high(figures).stream().map(step -> step.option().code()).collect(joining("+")));
    }

    /** Those of some things that have the greatest share, and those that have the least. */
    record Extremes<T>(List<T> most, List<T> least) {

        /** @return empty where there is nothing to compare, be it that all have the same share */
        static <T> Optional<Extremes<T>> of(List<T> things, ToIntFunction<T> part, ToIntFunction<T> whole) {
            Comparator<T> byShare = (one, other) -> Long.compare(
                    (long) part.applyAsInt(one) * whole.applyAsInt(other),
                    (long) part.applyAsInt(other) * whole.applyAsInt(one));
            var compared =
                    things.stream().filter(thing -> whole.applyAsInt(thing) > 0).toList();
            if (compared.size() < 2) {
                return Optional.empty();
            }
            var most = compared.stream().max(byShare).orElseThrow();
            var least = compared.stream().min(byShare).orElseThrow();
            return byShare.compare(most, least) == 0
                    ? Optional.empty()
                    : Optional.of(new Extremes<>(equal(compared, most, byShare), equal(compared, least, byShare)));
        }

        private static <T> List<T> equal(List<T> things, T one, Comparator<T> byShare) {
            return things.stream()
                    .filter(thing -> byShare.compare(thing, one) == 0)
                    .toList();
        }
    }

    /** A regional group with figures. */
    record OfGroup<F>(RegionalGroup group, F figures) {
        static <F> List<OfGroup<F>> all(SortedMap<RegionalGroup, F> byGroup) {
            return byGroup.entrySet().stream()
                    .map(entry -> new OfGroup<>(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
