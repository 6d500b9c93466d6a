package org.rapporteur.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.Addressee;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Element;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.SourceLines;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.core.questionnaire.Template.Role;

/** A questionnaire as a test wants it: which recommendations, which questions about each, when, and which rules. */
public final class MadeUpQuestionnaire {

    private final List<String> recommendations;
    private final List<Template> templates = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Set<Integer>> chapters = new LinkedHashMap<>();

    private MadeUpQuestionnaire(List<String> recommendations) {
        this.recommendations = recommendations;
    }

    /** Each recommendation has the elements {@code one} and {@code two}, if elements are asked. */
    public static MadeUpQuestionnaire about(String... recommendations) {
        return new MadeUpQuestionnaire(List.of(recommendations));
    }

    public MadeUpQuestionnaire choice(String id, String... codes) {
        return template(id, Repeat.RECOMMENDATION, choice(codes));
    }

    public MadeUpQuestionnaire narrative(String id) {
        return template(id, Repeat.RECOMMENDATION, new AnswerType.Narrative(1000));
    }

    public MadeUpQuestionnaire number(String id, Measure measure) {
        var type = new AnswerType.Number(measure, BigDecimal.ZERO, BigDecimal.valueOf(1_000_000), 0, "");
        return template(id, Repeat.RECOMMENDATION, type);
    }

    public MadeUpQuestionnaire elements(String id, String... codes) {
        return template(id, Repeat.ELEMENT, choice(codes));
    }

    private MadeUpQuestionnaire template(String id, Repeat repeat, AnswerType type) {
        templates.add(new Template(
                id,
                repeat,
                type,
                "What of " + id + "?",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Condition.ALWAYS,
                Duration.ofMinutes(1)));
        return this;
    }

    /** The question defined last is asked only while this holds. */
    public MadeUpQuestionnaire when(Truth test) {
        return last(false, Optional.empty(), new Condition(test.toString(), test));
    }

    /** The question defined last needs an answer. */
    public MadeUpQuestionnaire required() {
        return last(true, Optional.empty(), Condition.ALWAYS);
    }

    /** The question defined last plays a part. */
    public MadeUpQuestionnaire as(Role role) {
        return last(false, Optional.of(role), Condition.ALWAYS);
    }

    /** The question defined last is asked in one chapter only. */
    public MadeUpQuestionnaire inChapter(int number) {
        chapters.put(templates.get(templates.size() - 1).id(), Set.of(number));
        return this;
    }

    private MadeUpQuestionnaire last(boolean required, Optional<Role> role, Condition relevance) {
        var last = templates.remove(templates.size() - 1);
        templates.add(new Template(
                last.id(),
                last.repeat(),
                last.type(),
                last.label(),
                last.supportLabel(),
                last.help(),
                last.members(),
                required || last.required(),
                role.or(last::role),
                relevance.isAlways() ? last.relevance() : relevance,
                last.effort()));
        return this;
    }

    public MadeUpQuestionnaire rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    public Questionnaire build() {
        var byChapter = new LinkedHashMap<Integer, List<Recommendation>>();
        recommendations.stream().map(MadeUpQuestionnaire::recommendation).forEach(recommendation -> byChapter
                .computeIfAbsent(recommendation.id().chapter(), number -> new ArrayList<>())
                .add(recommendation));
        var all = byChapter.entrySet().stream()
                .map(entry -> new Chapter(
                        entry.getKey(), "CHAPTER", new SourceLines(1, 1), Optional.empty(), entry.getValue()))
                .toList();
        var catalogue = new Catalogue(
                new Instrument("made-up", "Made up", "2020", "DOC/1", SmallQuestionnaire.EARLIER, all, List.of()));
        var selections = templates.stream()
                .map(template -> new Edition.Selection(
                        chapters.getOrDefault(template.id(), byChapter.keySet()), Set.of(template.id())))
                .toList();
        var edition = new Edition(2026, "made-up", LocalDate.of(2027, 3, 31), selections, Set.of());
        return new QuestionnaireGenerator(catalogue, templates, rules).generate(edition);
    }

    /** Answers, told as codes and values in turn. */
    public static Answers answers(Questionnaire questionnaire, String... codesAndValues) {
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        for (var i = 0; i < codesAndValues.length; i += 2) {
            var code = ItemCode.parse(codesAndValues[i]).orElseThrow();
            var type = questionnaire.item(code).orElseThrow().type();
            answers.put(code, AnswerValue.ofExported(type, codesAndValues[i + 1]));
        }
        return new Answers(answers);
    }

    /** Whether a choice has one of some answers. */
    public static Truth is(String name, String... values) {
        return is(Variable.present(name), values);
    }

    /** Whether a choice had one of some answers in the edition before. */
    public static Truth was(String name, String... values) {
        return is(Variable.previous(name), values);
    }

    private static Truth is(Variable variable, String... values) {
        return Stream.of(values)
                .<Truth>map(value -> new Truth.SameText(new Textual.Read(variable), new Textual.Constant(value)))
                .reduce(Truth.Or::new)
                .orElseThrow();
    }

    private static AnswerType choice(String... codes) {
        return new AnswerType.Choice(Stream.of(codes)
                .map(code -> new Option(code, "The label of " + code))
                .toList());
    }

    private static Recommendation recommendation(String id) {
        return new Recommendation(
                RecommendationId.parse(id),
                "Title of " + id,
                Optional.empty(),
                "Text of " + id + ";",
                Optional.empty(),
                new SourceLines(2, 2),
                Set.of(Addressee.MEMBER_STATES),
                Stated.NONE,
                List.of(),
                List.of(new Element("one", "Element one"), new Element("two", "Element two")),
                List.of());
    }
}
