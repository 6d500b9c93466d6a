package org.rapporteur.reports.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Clearance;
import org.rapporteur.core.report.Practice;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.reports.document.Block;

/**
 * Good practices: quoted exactly where that is allowed, and named for the secretariat to paraphrase where only that is. They
 * stand in an annex, so that the report can be read without them.
 */
final class PracticeParagraphs {

    private final Draft draft;
    private final Prose prose;
    private final Composition composition;

    PracticeParagraphs(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.composition = draft.composition();
    }

    /** How many there are about a recommendation; empty where there is none. */
    Optional<String> sentence(RecommendationId recommendation) {
        var practices = draft.report().practices().stream()
                .filter(practice -> practice.recommendation().equals(recommendation))
                .toList();
        var quoted = of(practices, Clearance.QUOTE).size();
        var paraphrased = of(practices, Clearance.PARAPHRASE).size();
        return practices.isEmpty()
                ? Optional.empty()
                : Optional.of(prose.text(
                        "draft.practices.text",
                        Map.of(
                                "quoted",
                                quoted,
                                "quoted_states",
                                figure(recommendation, Clearance.QUOTE, quoted),
                                "paraphrased",
                                paraphrased,
                                "paraphrased_states",
                                figure(recommendation, Clearance.PARAPHRASE, paraphrased),
                                "annex",
                                Composition.roman(AnnexSections.PRACTICES),
                                "both",
                                quoted > 0 && paraphrased > 0 ? "yes" : "no")));
    }

    private String figure(RecommendationId recommendation, Clearance clearance, int count) {
        var template = draft.questionnaire().template(Role.CLEARANCE).orElseThrow();
        return prose.figure(count, draft.place(template).of(recommendation).figure(clearance.code()));
    }

    /** Left out where there is none. */
    void annex() {
        var byRecommendation = draft.report().practices().stream()
                .collect(groupingBy(Practice::recommendation, TreeMap::new, toList()));
        if (byRecommendation.isEmpty()) {
            return;
        }
        composition.annex("draft.annex.practices", Map.of(), "annex-practices");
        composition.paragraph(prose.text("draft.annex.practices.text"));
        byRecommendation.forEach(this::write);
    }

    private void write(RecommendationId recommendation, List<Practice> practices) {
        composition.add(new Block.Heading(
                2,
                recommendation + ".",
                draft.report().recommendations().stream()
                        .filter(one -> one.id().equals(recommendation))
                        .map(RecommendationReport::title)
                        .findFirst()
                        .orElse(""),
                "practices-" + recommendation));
        of(practices, Clearance.QUOTE)
                .forEach(practice -> composition.add(new Block.Quotation(
                        practice.text().orElseThrow(), prose.spans(named("draft.practices.source", practice)))));
        var paraphrased = of(practices, Clearance.PARAPHRASE).stream()
                .map(practice -> named("draft.practices.item", practice))
                .toList();
        if (!paraphrased.isEmpty()) {
            composition.paragraph(prose.text("draft.practices.paraphrase", Map.of("states", prose.allOf(paraphrased))));
        }
    }

    private String named(String key, Practice practice) {
        return prose.text(key, Map.of("state", practice.state().name(), "receipt", practice.receipt()));
    }

    private static List<Practice> of(List<Practice> practices, Clearance clearance) {
        return practices.stream()
                .filter(practice -> practice.clearance() == clearance)
                .toList();
    }
}
