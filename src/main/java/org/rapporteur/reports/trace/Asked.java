package org.rapporteur.reports.trace;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.Basis.ReportingState;
import org.rapporteur.core.report.Observation;
import org.rapporteur.reports.figures.Given;
import org.rapporteur.reports.trace.Behind.Answer;
import org.rapporteur.reports.trace.Behind.Line;
import org.rapporteur.reports.trace.Behind.Section;

/** Who was asked some items, and what they answered. */
final class Asked {

    private final Basis basis;
    private final List<List<Item>> lists;
    private final Map<ItemCode, Item> items;
    private final Map<String, Map<RecommendationId, List<Given>>> given;

    /** @param lists of each recommendation, the items that are counted */
    Asked(Basis basis, List<List<Item>> lists, List<Given> given) {
        this.basis = basis;
        this.lists = lists;
        this.items = lists.stream().flatMap(List::stream).collect(Collectors.toMap(Item::code, Function.identity()));
        this.given = given.stream()
                .collect(groupingBy(Given::iso3, groupingBy(one -> one.item().recommendation())));
    }

    /** What is asked for; empty where the edition asks for nothing of the kind. */
    Optional<AnswerType> type() {
        return lists.stream().findFirst().map(list -> list.get(0).type());
    }

    Basis basis() {
        return basis;
    }

    boolean isPooled() {
        return lists.size() > 1;
    }

    /** The answers that a figure counts. */
    Section section(Observation figure, Predicate<Given> isCounted) {
        return new Section(figure.id().outcome(), figure.labels().outcome(), lines(rows -> rows.stream()
                .filter(isCounted)
                .map(this::answer)));
    }

    /**
     * A line for each State with any of the answers wanted.
     *
     * @param wanted what is wanted of what a State was asked about one recommendation, in the order of the items
     */
    List<Line> lines(Function<List<Given>, Stream<Answer>> wanted) {
        return lines((state, list) -> {
            var rows = rows(state, list);
            return rows.isEmpty() ? Stream.empty() : wanted.apply(rows);
        });
    }

    /** The States that reported and were asked nothing about a recommendation, then those that did not report. */
    List<Section> beside(boolean isPanel) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(
                Behind.NOT_ASKED,
                Optional.empty(),
                lines((state, list) -> rows(state, list).isEmpty() ? Stream.of(blank(list.get(0))) : Stream.empty())));
        if (!isPanel) {
            sections.add(notReporting(basis));
        }
        return sections;
    }

    static Section notReporting(Basis basis) {
        return new Section(
                Behind.NOT_REPORTING,
                Optional.empty(),
                basis.notReporting().stream()
                        .map(state -> new Line(state, state.group(), Optional.empty(), List.of()))
                        .toList());
    }

    Answer answer(Given given) {
        return answer(given, List.of());
    }

    /** @param marks codes of the values that it is */
    Answer answer(Given given, List<String> marks) {
        var item = items.get(given.item());
        return new Answer(item, given.value(), given.review(), marks);
    }

    private static Answer blank(Item item) {
        return new Answer(item, Optional.empty(), Optional.empty(), List.of());
    }

    private interface Wanted {
        Stream<Answer> of(ReportingState state, List<Item> list);
    }

    private List<Line> lines(Wanted wanted) {
        return basis.reporting().stream()
                .map(state -> new Line(
                        state.state(),
                        state.submission().group(),
                        Optional.of(state.submission()),
                        lists.stream().flatMap(list -> wanted.of(state, list)).toList()))
                .filter(line -> !line.answers().isEmpty())
                .toList();
    }

    /** In the order of the items. */
    private List<Given> rows(ReportingState state, List<Item> list) {
        var rows = given.getOrDefault(state.state().iso3(), Map.of())
                .getOrDefault(list.get(0).code().recommendation(), List.of());
        return list.stream()
                .flatMap(item -> rows.stream().filter(row -> row.item().equals(item.code())))
                .toList();
    }
}
