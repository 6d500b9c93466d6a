package org.rapporteur.returns.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.returns.page.FindingView.Conflict;

/**
 * What the rules warn of about one recommendation, and how it is explained.
 *
 * @param explanation empty where the edition asks for none
 */
public record WarningView(String recommendation, String title, List<Said> said, Optional<Explanation> explanation) {
    public WarningView {
        said = List.copyOf(said);
    }

    static WarningView of(
            RecommendationId id,
            List<Finding> findings,
            Questionnaire questionnaire,
            Answers answers,
            Function<Finding, String> sentence,
            Optional<Unsaved> unsaved) {
        var views = findings.stream()
                .map(finding -> FindingView.of(0, finding, questionnaire, sentence))
                .toList();
        return new WarningView(
                id.toString(),
                views.get(0).subject().orElseThrow().title(),
                views.stream()
                        .map(view -> new Said(view.subject().orElseThrow().question(), view.message()))
                        .toList(),
                item(id, questionnaire).map(item -> Explanation.of(item, answers, unsaved)));
    }

    /** Where warnings about a recommendation are explained; empty where the edition asks for no explanation. */
    static Optional<Item> item(RecommendationId id, Questionnaire questionnaire) {
        return questionnaire
                .template(Role.EXPLANATION)
                .flatMap(template -> questionnaire.item(ItemCode.of(id, template)));
    }

    /** Whether it blocks a submission. */
    public boolean isOpen() {
        return explanation.filter(given -> !given.stored()).isPresent();
    }

    /** One warning. @param question that it is about, foremost */
    public record Said(String question, String message) {}

    /**
     * The field for the explanation.
     *
     * @param text that stands in it
     * @param stored whether the return holds an explanation
     * @param unsaved why what was just sent is not stored
     */
    public record Explanation(String label, int maxLength, String text, boolean stored, Optional<Unsaved> unsaved) {

        static Explanation of(Item item, Answers answers, Optional<Unsaved> unsaved) {
            var stored = answers.value(item.code()).map(AnswerValue::exported);
            var ours = unsaved.filter(sent -> sent.item().equals(item.code()));
            return new Explanation(
                    item.label(),
                    ((Narrative) item.type()).maxLength(),
                    ours.map(Unsaved::text).or(() -> stored).orElse(""),
                    stored.isPresent(),
                    ours);
        }
    }

    /**
     * An explanation that was sent and could not be stored.
     *
     * @param conflict the sides, where somebody else explained it meanwhile
     */
    public record Unsaved(ItemCode item, String text, String message, Optional<Conflict> conflict) {}
}
