package org.rapporteur.editions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.text.ConditionTexts;
import org.rapporteur.text.RuleTexts;
import org.rapporteur.text.Texts;

/**
 * A chapter of an edition as a State will read it.
 *
 * @param rules that are applied in the chapter
 */
record PreviewView(
        Instrument instrument,
        int year,
        int number,
        String title,
        Optional<String> chapeau,
        List<SectionView> sections,
        List<RuleView> rules,
        Optional<Integer> previous,
        Optional<Integer> next) {

    static PreviewView of(Questionnaire questionnaire, QuestionnaireChapter chapter, Texts texts) {
        var numbers = questionnaire.chapters().stream()
                .map(QuestionnaireChapter::number)
                .toList();
        var place = numbers.indexOf(chapter.number());
        return new PreviewView(
                questionnaire.catalogue().instrument(),
                questionnaire.year(),
                chapter.number(),
                chapter.chapter().title(),
                chapter.chapter().chapeau().map(opening -> opening.text()),
                chapter.sections().stream()
                        .map(section -> SectionView.of(section, questionnaire, texts))
                        .toList(),
                rules(questionnaire, chapter, texts),
                place == 0 ? Optional.empty() : Optional.of(numbers.get(place - 1)),
                place == numbers.size() - 1 ? Optional.empty() : Optional.of(numbers.get(place + 1)));
    }

    private static List<RuleView> rules(Questionnaire questionnaire, QuestionnaireChapter chapter, Texts texts) {
        var words = new RuleTexts(texts);
        return questionnaire.rules().stream()
                .filter(rule -> !(rule.over() instanceof Over.WholeReturn))
                .filter(rule -> isApplied(rule, questionnaire, chapter))
                .map(rule -> RuleView.of(rule, questionnaire, words))
                .toList();
    }

    private static boolean isApplied(Rule rule, Questionnaire questionnaire, QuestionnaireChapter chapter) {
        return questionnaire.places(rule).stream()
                .flatMap(place -> place.items().stream())
                .anyMatch(code -> code.recommendation().chapter() == chapter.number());
    }

    /** A recommendation with the questions about it. @param references the paragraphs that it corresponds to */
    record SectionView(
            String number,
            String title,
            Optional<String> heading,
            String text,
            Optional<String> completion,
            List<String> references,
            String statedKey,
            List<GroupView> groups) {

        static SectionView of(Section section, Questionnaire questionnaire, Texts texts) {
            var recommendation = section.recommendation();
            return new SectionView(
                    recommendation.id().toString(),
                    recommendation.title(),
                    recommendation.heading(),
                    recommendation.text(),
                    recommendation.completion(),
                    references(recommendation),
                    "editions.stated." + recommendation.stated().name().toLowerCase(Locale.ROOT),
                    GroupView.all(section, questionnaire, texts));
        }

        private static List<String> references(Recommendation recommendation) {
            return recommendation.correspondence().stream()
                    .map(Correspondence::reference)
                    .map(Object::toString)
                    .toList();
        }

        /** As an address can end after {@code #}. */
        public String getAnchor() {
            return "r-" + number.replace('.', '-');
        }
    }

    /**
     * Questions that are shown together: those of one list, or a single one.
     *
     * @param heading what they have in common; empty for a single question
     * @param help where it is the same for all of them
     * @param answer what kind of answer they take, where it is the same for all of them
     * @param when when they are asked, in words; empty where always, or where there are no words
     * @param expression the same as it is written; empty where always
     */
    record GroupView(
            Optional<String> heading,
            Optional<String> help,
            Optional<String> answer,
            Optional<String> when,
            Optional<String> expression,
            List<QuestionView> questions) {

        static List<GroupView> all(Section section, Questionnaire questionnaire, Texts texts) {
            var conditions = new ConditionTexts(questionnaire, texts);
            return section.lists().stream()
                    .map(run -> of(run, conditions, texts))
                    .toList();
        }

        private static GroupView of(List<Item> run, ConditionTexts conditions, Texts texts) {
            var first = run.get(0);
            var words = new AnswerWords(texts);
            var isOneHelp = run.stream().allMatch(item -> item.help().equals(first.help()));
            var isOneType = run.stream().allMatch(item -> item.type().equals(first.type()));
            var isAlways = first.relevance().isAlways();
            return new GroupView(
                    first.group(),
                    isOneHelp ? first.help() : Optional.empty(),
                    isOneType ? Optional.of(words.of(first.type())) : Optional.empty(),
                    conditions.of(first),
                    isAlways ? Optional.empty() : Optional.of(first.relevance().expression()),
                    run.stream()
                            .map(item -> new QuestionView(
                                    item.code().toString(),
                                    item.label(),
                                    isOneHelp ? Optional.empty() : item.help(),
                                    isOneType ? Optional.empty() : Optional.of(words.of(item.type())),
                                    item.whenUnknown(),
                                    item.required()))
                            .toList());
        }
    }

    /** A question. What its group says already is empty. */
    record QuestionView(
            String code,
            String label,
            Optional<String> help,
            Optional<String> answer,
            Optional<String> whenUnknown,
            boolean required) {}
}
