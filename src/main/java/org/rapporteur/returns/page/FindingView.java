package org.rapporteur.returns.page;

import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * A finding as a person reads it.
 *
 * @param number its place in the list, from 1, whatever is filtered
 * @param level {@code error}, {@code warning} or {@code note}
 * @param sheet where it was found; empty where that was no workbook
 * @param cell empty where the whole sheet is meant
 * @param conflict the three answers, where two people changed the same one
 */
public record FindingView(
        int number,
        String level,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<Subject> subject,
        String message,
        Optional<Conflict> conflict) {

    static FindingView of(
            int number, Finding finding, Questionnaire questionnaire, Function<Finding, String> sentence) {
        var place = Optional.of(finding.location())
                .filter(Location.Cell.class::isInstance)
                .map(Location.Cell.class::cast);
        return new FindingView(
                number,
                finding.level().key(),
                place.map(Location.Cell::sheet),
                place.map(Location.Cell::cell).filter(cell -> !cell.isEmpty()),
                finding.item().flatMap(code -> Subject.of(code, questionnaire)),
                sentence.apply(finding),
                Conflict.of(finding, questionnaire));
    }

    public String getLevelKey() {
        return "home.level." + level;
    }

    /** What a finding is about. @param title of the recommendation; {@code question} is the item's */
    public record Subject(String recommendation, String title, String question) {

        static Optional<Subject> of(ItemCode code, Questionnaire questionnaire) {
            return questionnaire.item(code).flatMap(item -> recommendation(code, questionnaire)
                    .map(about -> new Subject(about.id().toString(), about.title(), item.label())));
        }

        private static Optional<Recommendation> recommendation(ItemCode code, Questionnaire questionnaire) {
            return questionnaire.chapter(code.recommendation().chapter()).stream()
                    .flatMap(chapter -> chapter.sections().stream())
                    .map(section -> section.recommendation())
                    .filter(recommendation -> recommendation.id().equals(code.recommendation()))
                    .findFirst();
        }
    }

    /** The answers of a conflict as a person chose or wrote them; empty for none. */
    public record Conflict(Optional<String> base, Optional<String> file, Optional<String> server) {

        static Optional<Conflict> of(Finding finding, Questionnaire questionnaire) {
            if (finding.code() != FindingCode.CONFLICT) {
                return Optional.empty();
            }
            var item = finding.item().flatMap(questionnaire::item);
            return Optional.of(new Conflict(
                    side("base", finding, item), side("file", finding, item), side("server", finding, item)));
        }

        private static Optional<String> side(String name, Finding finding, Optional<Item> item) {
            return Optional.ofNullable(finding.arguments().get(name))
                    .map(Object::toString)
                    .map(stored -> item.map(known -> shown(known, stored)).orElse(stored));
        }

        private static String shown(Item item, String stored) {
            return item.type() instanceof AnswerType.Choice choice ? choice.label(stored) : stored;
        }
    }
}
