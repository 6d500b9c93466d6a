package org.rapporteur.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.Addressee;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Element;
import org.rapporteur.core.catalogue.Indicator;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.catalogue.SourceLines;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.expression.TextList;
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
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Member;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.Carried;
import org.rapporteur.core.report.CarriedTally;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Figures;
import org.rapporteur.core.report.ReportedAnswer;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.core.report.Tallies;
import org.rapporteur.core.report.Tally;
import org.rapporteur.core.report.Trend;

/**
 * What made-up States reported on a made-up instrument: 1.a with two elements and two indicators, 1.b whose title looks
 * like a formula, and 2.a to a UN body; its templates bear other names than those of 2016, where the program must not know
 * them. There are eleven States: {@code AF1} to {@code AF3} and two in each other group ({@code AP1},
 * {@code EE1}, {@code LA1}, {@code WE1} and so on).
 */
public final class ReportedAnswers {

    public static final Instant FIRST = Instant.parse("2027-03-01T09:00:00Z");

    private static final List<String> PREFIXES = List.of("AF", "AP", "EE", "LA", "WE");

    private final Map<String, Map<ItemCode, String>> byState = new LinkedHashMap<>();

    /** A State reports; answers are given as code, value, code, value. */
    public ReportedAnswers report(String iso3, String... answers) {
        var given = byState.computeIfAbsent(iso3, state -> new LinkedHashMap<>());
        for (int i = 0; i < answers.length; i += 2) {
            given.put(ItemCode.parse(answers[i]).orElseThrow(), answers[i + 1]);
        }
        return this;
    }

    public Figures figures() {
        return figures(Optional.empty());
    }

    public Figures figures(Optional<RegionalGroup> region) {
        return new Figures(questionnaire(), Basis.of(states(), region, reporting()), new Tallies(tallies(), carried()));
    }

    /** The report of a chapter, without a trend. */
    public ChapterReport chapter(int number, Optional<RegionalGroup> region) {
        return figures(region).chapter(questionnaire().chapter(number).orElseThrow(), List.of(), Trend.NONE);
    }

    private List<Reporting> reporting() {
        var reporting = new ArrayList<Reporting>();
        byState.keySet()
                .forEach(iso3 -> reporting.add(new Reporting(
                        iso3,
                        group(iso3),
                        FIRST.plusSeconds(60L * reporting.size()),
                        "2026-" + iso3 + "-001",
                        "0".repeat(64))));
        return reporting;
    }

    private List<Tally> tallies() {
        var given = byState.keySet().stream().flatMap(iso3 -> given(iso3).stream());
        return given.collect(groupingBy(place -> place, counting())).entrySet().stream()
                .map(entry -> new Tally(
                        entry.getKey().item(),
                        entry.getKey().group(),
                        entry.getKey().value(),
                        entry.getValue().intValue()))
                .toList();
    }

    private record Given(ItemCode item, RegionalGroup group, String value) {}

    private List<Given> given(String iso3) {
        var reported = ReportedAnswer.of(questionnaire(), answers(iso3), Condition.Known.NOTHING);
        var given = new ArrayList<Given>();
        var named = new LinkedHashMap<ItemCode, Set<String>>();
        for (var answer : reported) {
            var value = Optional.ofNullable(answer.exported());
            given.add(new Given(answer.item(), group(iso3), value.orElse(Tally.NOT_ANSWERED)));
            if (answer.item().template().equals("hurdles")) {
                named.computeIfAbsent(ItemCode.of(answer.item().recommendation(), "hurdles"), list -> new TreeSet<>())
                        .addAll(value.map(Set::of).orElse(Set.of()));
            }
        }
        named.forEach((list, options) -> (options.isEmpty() ? Set.of(Tally.NOT_ANSWERED) : options)
                .forEach(option -> given.add(new Given(list, group(iso3), option))));
        return given;
    }

    private Answers answers(String iso3) {
        var values = new LinkedHashMap<ItemCode, AnswerValue>();
        byState.get(iso3).forEach((code, value) -> {
            var item = questionnaire().item(code).orElseThrow();
            values.put(code, AnswerValue.ofExported(item.type(), value));
        });
        return new Answers(values);
    }

    /** Of every answer to an element, by its value: in place not reviewed, in development confirmed, others changed. */
    private List<CarriedTally> carried() {
        return tallies().stream()
                .filter(tally -> tally.item().template().equals("elements"))
                .filter(tally -> !tally.value().equals(Tally.NOT_ANSWERED))
                .map(tally -> new CarriedTally(tally.item(), tally.group(), carried(tally)))
                .toList();
    }

    private static Carried carried(Tally tally) {
        return switch (tally.value()) {
            case "in_place" -> new Carried(tally.count(), tally.count(), 0, 0);
            case "in_development" -> new Carried(tally.count(), 0, tally.count(), 0);
            case "not_known" -> new Carried(tally.count(), 0, 0, tally.count());
            default -> new Carried(tally.count(), 0, 0, 0);
        };
    }

    private static RegionalGroup group(String iso3) {
        return states().find(iso3).orElseThrow().group();
    }

    public static MemberStates states() {
        var states = new ArrayList<MemberState>();
        for (int g = 0; g < PREFIXES.size(); g++) {
            for (int i = 1; i <= (g == 0 ? 3 : 2); i++) {
                var iso3 = PREFIXES.get(g) + i;
                states.add(
                        new MemberState(iso3, "0%d%d".formatted(g, i), "State of " + iso3, RegionalGroup.values()[g]));
            }
        }
        return new MemberStates(states);
    }

    public static Questionnaire questionnaire() {
        var selection = new Edition.Selection(
                Set.of(1, 2), Set.of("status", "began", "elements", "facts", "hurdles", "assistance"));
        var edition = new Edition(2026, "small", LocalDate.of(2027, 3, 31), List.of(selection), Set.of("elements"));
        return new QuestionnaireGenerator(catalogue(), templates(), List.of()).generate(edition);
    }

    public static Catalogue catalogue() {
        var first = chapter(
                1,
                recommendation("1.a", "Title of 1.a", Addressee.MEMBER_STATES, Stated.REFERENCES, "one", "two"),
                recommendation("1.b", "=1+1", Addressee.MEMBER_STATES, Stated.REFERENCES),
                recommendation("1.c", "Title of 1.c", Addressee.MEMBER_STATES, Stated.BLANK));
        var second = chapter(2, recommendation("2.a", "Title of 2.a", Addressee.UN_BODIES, Stated.NONE));
        return new Catalogue(new Instrument(
                "small",
                "A small instrument",
                "2016",
                "DOC/1",
                SmallQuestionnaire.EARLIER,
                List.of(first, second),
                List.of()));
    }

    private static Chapter chapter(int number, Recommendation... recommendations) {
        return new Chapter(
                number, "CHAPTER " + number, new SourceLines(1, 1), Optional.empty(), List.of(recommendations));
    }

    private static Recommendation recommendation(
            String id, String title, Addressee addressee, Stated stated, String... elements) {
        return new Recommendation(
                RecommendationId.parse(id),
                title,
                Optional.empty(),
                "Text of " + id + ";",
                Optional.empty(),
                new SourceLines(2, 2),
                Set.of(addressee),
                stated,
                stated == Stated.REFERENCES ? correspondence(id) : List.of(),
                List.of(elements).stream()
                        .map(element -> new Element(element, "Element " + element))
                        .toList(),
                id.equals("1.a") ? indicators() : List.of());
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("people", Indicator.Type.COUNT, "persons"), indicator("survey", Indicator.Type.YES_NO, ""));
    }

    private static Indicator indicator(String id, Indicator.Type type, String of) {
        return new Indicator(
                id,
                type,
                "What of " + id + "?",
                of,
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(1000000)).filter(most -> type == Indicator.Type.COUNT),
                0,
                "What counts.",
                "What to do.");
    }

    private static List<Correspondence> correspondence(String id) {
        var shared = new Correspondence(Reference.parse("Action 4.a"), Confidence.CERTAIN);
        var doubtful = new Correspondence(Reference.parse("OP 23"), Confidence.DOUBTFUL);
        return id.equals("1.a") ? List.of(shared, doubtful) : List.of(shared);
    }

    private static final Condition BEGUN = new Condition(
            "status in ['planned', 'partial', 'substantial', 'full']",
            new Truth.OneOf(
                    new Textual.Read(Variable.present("status")),
                    new TextList.Constant(List.of("planned", "partial", "substantial", "full"))));

    private static List<Template> templates() {
        return List.of(
                template(
                        "status",
                        Repeat.RECOMMENDATION,
                        choice("no_action planned partial substantial full not_applicable not_known"),
                        Optional.of(Role.PROGRESS),
                        Condition.ALWAYS),
                template("began", Repeat.RECOMMENDATION, YEAR, Optional.empty(), BEGUN),
                template(
                        "elements",
                        Repeat.ELEMENT,
                        choice("in_place in_development not_in_place not_applicable not_known"),
                        Optional.empty(),
                        BEGUN),
                template("facts", Repeat.INDICATOR, choice("yes no not_known"), Optional.empty(), BEGUN),
                template(
                        "hurdles",
                        Repeat.MEMBER,
                        choice("law funds staff"),
                        Optional.of(Role.RANKING),
                        Condition.ALWAYS),
                template(
                        "assistance",
                        Repeat.RECOMMENDATION,
                        choice("none_needed needed received provided"),
                        Optional.empty(),
                        Condition.ALWAYS));
    }

    private static final AnswerType YEAR =
            new AnswerType.Number(Measure.YEAR, BigDecimal.valueOf(1945), BigDecimal.valueOf(2999), 0, "");

    private static AnswerType choice(String options) {
        return new AnswerType.Choice(List.of(options.split(" ")).stream()
                .map(code -> new Option(code, code.replace('_', ' ')))
                .toList());
    }

    private static Template template(
            String id, Repeat repeat, AnswerType type, Optional<Role> role, Condition relevance) {
        var label = "What of " + id + "?";
        return new Template(
                id,
                repeat,
                type,
                label,
                Optional.of(label),
                Optional.empty(),
                repeat == Repeat.MEMBER
                        ? List.of(new Member("top", "Which first?"), new Member("next", "Which next?"))
                        : List.of(),
                id.equals("status"),
                role,
                relevance,
                Duration.ofMinutes(1));
    }
}
