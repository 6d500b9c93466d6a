package org.rapporteur.testing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.catalogue.Addressee;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Element;
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
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.Figures;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.core.report.Tallies;
import org.rapporteur.core.report.Tally;

/**
 * What made-up States reported on a made-up instrument: 1.a with two elements, 1.b whose title looks like a formula, and
 * 2.a to a UN body. There are eleven States: {@code AF1} to {@code AF3} and two in each other group ({@code AP1},
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
        return new Figures(questionnaire(), Basis.of(states(), region, reporting()), new Tallies(tallies()));
    }

    private List<Reporting> reporting() {
        var reporting = new ArrayList<Reporting>();
        byState.keySet()
                .forEach(iso3 ->
                        reporting.add(new Reporting(iso3, group(iso3), FIRST.plusSeconds(60L * reporting.size()))));
        return reporting;
    }

    private List<Tally> tallies() {
        record Place(ItemCode item, RegionalGroup group, String value) {}
        return byState.entrySet().stream()
                .flatMap(state -> state.getValue().entrySet().stream()
                        .map(answer -> new Place(answer.getKey(), group(state.getKey()), answer.getValue())))
                .collect(collectingAndThen(groupingBy(place -> place, counting()), counts -> counts.entrySet().stream()
                        .map(entry -> new Tally(
                                entry.getKey().item(),
                                entry.getKey().group(),
                                entry.getKey().value(),
                                entry.getValue().intValue()))
                        .collect(toList())));
    }

    private static RegionalGroup group(String iso3) {
        return states().find(iso3).orElseThrow().group();
    }

    public static MemberStates states() {
        var states = new ArrayList<MemberState>();
        for (int g = 0; g < PREFIXES.size(); g++) {
            for (int i = 1; i <= (g == 0 ? 3 : 2); i++) {
                var iso3 = PREFIXES.get(g) + i;
                states.add(new MemberState(iso3, "000", "State of " + iso3, RegionalGroup.values()[g]));
            }
        }
        return new MemberStates(states);
    }

    public static Questionnaire questionnaire() {
        var selection = new Edition.Selection(Set.of(1, 2), Set.of("status", "elements", "assistance"));
        var edition = new Edition(2026, "small", LocalDate.of(2027, 3, 31), List.of(selection), Set.of());
        return new QuestionnaireGenerator(catalogue(), templates(), List.of()).generate(edition);
    }

    public static Catalogue catalogue() {
        var first = chapter(
                1,
                recommendation("1.a", "Title of 1.a", Addressee.MEMBER_STATES, Stated.REFERENCES, "one", "two"),
                recommendation("1.b", "=1+1", Addressee.MEMBER_STATES, Stated.REFERENCES),
                recommendation("1.c", "Title of 1.c", Addressee.MEMBER_STATES, Stated.BLANK));
        var second = chapter(2, recommendation("2.a", "Title of 2.a", Addressee.UN_BODIES, Stated.NONE));
        return new Catalogue(new Instrument("small", "A small instrument", "DOC/1", List.of(first, second), List.of()));
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
                List.of());
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
                        "no_action planned partial substantial full not_applicable not_known",
                        Condition.ALWAYS),
                template(
                        "elements",
                        Repeat.ELEMENT,
                        "in_place in_development not_in_place not_applicable not_known",
                        BEGUN),
                template(
                        "assistance", Repeat.RECOMMENDATION, "none_needed needed received provided", Condition.ALWAYS));
    }

    private static Template template(String id, Repeat repeat, String options, Condition relevance) {
        var choice = new Choice(List.of(options.split(" ")).stream()
                .map(code -> new Option(code, code.replace('_', ' ')))
                .toList());
        var label = "What of " + id + "?";
        return new Template(
                id,
                repeat,
                choice,
                label,
                Optional.of(label),
                Optional.empty(),
                List.of(),
                true,
                Optional.of(Role.PROGRESS).filter(role -> id.equals("status")),
                relevance,
                Duration.ofMinutes(1));
    }
}
