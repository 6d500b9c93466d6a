package org.rapporteur.returns.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.returns.ReturnView;
import org.rapporteur.returns.page.WarningView.Unsaved;

/**
 * What the rules find in a return as it is now. Of each kind the first {@link #MOST} are shown, so that the page stays
 * light; when those are dealt with, the next ones follow.
 *
 * @param errors that block a submission
 * @param unexplained recommendations with warnings that block it until they are explained
 * @param explained recommendations with warnings that are explained
 * @param notes that want nothing
 * @param wrong the first of the errors
 * @param warnings the first of the recommendations with warnings, those that are not explained before the others
 * @param remarks the first of the notes
 */
public record ChecksView(
        int errors,
        int unexplained,
        int explained,
        int notes,
        List<FindingView> wrong,
        List<WarningView> warnings,
        List<FindingView> remarks) {

    static final int MOST = 20;

    /**
     * @param sentence says a finding in words
     * @param unsaved an explanation that was just sent and could not be stored
     */
    static ChecksView of(
            ReturnView view,
            Questionnaire questionnaire,
            Function<Finding, String> sentence,
            Optional<Unsaved> unsaved) {
        var warnings = warnings(view, questionnaire, sentence, unsaved);
        var unexplained = (int) warnings.stream().filter(WarningView::isOpen).count();
        var errors = at(Level.ERROR, view);
        var notes = at(Level.NOTE, view);
        return new ChecksView(
                errors.size(),
                unexplained,
                warnings.size() - unexplained,
                notes.size(),
                first(errors, questionnaire, sentence),
                warnings.stream().limit(MOST).toList(),
                first(notes, questionnaire, sentence));
    }

    /** Where the newest upload had the same finding, at its cell: that is where a person corrects it. */
    private static List<Finding> at(Level level, ReturnView view) {
        var cells = new HashMap<Map.Entry<String, Optional<ItemCode>>, Location>();
        view.upload().stream()
                .flatMap(upload -> upload.findings().stream())
                .forEach(finding -> cells.put(Map.entry(finding.key(), finding.item()), finding.location()));
        return view.findings().stream()
                .filter(finding -> finding.level() == level)
                .map(finding ->
                        finding.at(cells.getOrDefault(Map.entry(finding.key(), finding.item()), finding.location())))
                .toList();
    }

    private static List<FindingView> first(
            List<Finding> findings, Questionnaire questionnaire, Function<Finding, String> sentence) {
        return findings.stream()
                .limit(MOST)
                .map(finding -> FindingView.of(0, finding, questionnaire, sentence))
                .toList();
    }

    private static List<WarningView> warnings(
            ReturnView view,
            Questionnaire questionnaire,
            Function<Finding, String> sentence,
            Optional<Unsaved> unsaved) {
        var byRecommendation = new LinkedHashMap<RecommendationId, List<Finding>>();
        questionnaire.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .forEach(
                        section -> byRecommendation.put(section.recommendation().id(), new ArrayList<>()));
        at(Level.WARNING, view).forEach(finding -> byRecommendation
                .get(finding.item().orElseThrow().recommendation())
                .add(finding));
        byRecommendation.values().removeIf(List::isEmpty);
        var open = new ArrayList<WarningView>();
        var done = new ArrayList<WarningView>();
        byRecommendation.forEach((id, findings) -> {
            var warning = WarningView.of(id, findings, questionnaire, view.answers(), sentence, unsaved);
            (warning.isOpen() ? open : done).add(warning);
        });
        open.addAll(done);
        return open;
    }

    /** What blocks a submission until it is dealt with. */
    int blocking() {
        return errors + unexplained;
    }

    public boolean isNothing() {
        return errors + unexplained + explained + notes == 0;
    }

    public int getMore() {
        return errors - wrong.size() + unexplained + explained - warnings.size() + notes - remarks.size();
    }
}
