package org.rapporteur.reports.draft;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.report.Coverage;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.draft.Draft.Extremes;
import org.rapporteur.reports.draft.Draft.OfGroup;

/** Who reported, in sentences. */
final class CoverageSentences {

    private final Draft draft;
    private final Prose prose;
    private final Place place;

    CoverageSentences(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.place = draft.place(Place.COVERAGE);
    }

    /** How many of the States that the report covers reported. */
    String reported() {
        var total = draft.report().basis().total();
        return prose.text(
                "draft.coverage.reported",
                Map.of(
                        "kind", kind(total),
                        "scope", scope(),
                        "states", prose.figure(total.memberStates(), place.figure("member_states")),
                        "reporting", prose.figure(total.reporting(), place.figure("reporting")),
                        "percent", percent(total, place),
                        "year", String.valueOf(draft.report().year())));
    }

    /** Up to when; empty where nobody reported. */
    List<String> latest() {
        return draft.report().basis().latestSubmission().stream()
                .map(latest -> prose.text(
                        "draft.coverage.latest",
                        Map.of(
                                "date",
                                prose.texts()
                                        .date(latest.atOffset(ZoneOffset.UTC).toLocalDate()))))
                .toList();
    }

    /** Which regional groups reported most and least; empty where that tells nothing. */
    List<String> byGroup() {
        var groups = OfGroup.all(draft.report().basis().groups());
        var sentences = new ArrayList<String>();
        Extremes.of(groups, group -> group.figures().reporting(), group -> group.figures()
                        .memberStates())
                .ifPresent(extremes -> sentences.add(prose.text(
                        "draft.coverage.groups",
                        Map.of(
                                "most",
                                        prose.allOf(extremes.most().stream()
                                                .map(this::group)
                                                .toList()),
                                "least",
                                        prose.allOf(extremes.least().stream()
                                                .map(this::group)
                                                .toList())))));
        return sentences;
    }

    private String group(OfGroup<Coverage> group) {
        var there = place.of(group.group());
        var coverage = group.figures();
        var series = List.of(coverage.reporting(), coverage.memberStates());
        return prose.text(
                coverage.reporting() == 0 ? "draft.coverage.group.none" : "draft.coverage.group",
                Map.of(
                        "group", draft.group(group.group()),
                        "reporting", prose.figure(coverage.reporting(), series, there.figure("reporting")),
                        "states", prose.figure(coverage.memberStates(), series, there.figure("member_states")),
                        "percent", percent(coverage, there)));
    }

    private String percent(Coverage coverage, Place there) {
        return coverage.memberStates() == 0
                ? ""
                : prose.percent(coverage.reporting(), coverage.memberStates(), there.figure("reporting"));
    }

    private static String kind(Coverage coverage) {
        if (coverage.reporting() == 0) {
            return "none";
        }
        return coverage.reporting() == coverage.memberStates() ? "all" : coverage.reporting() == 1 ? "one" : "some";
    }

    private String scope() {
        return draft.report().basis().region().map(draft::group).orElseGet(() -> prose.text("draft.scope"));
    }
}
