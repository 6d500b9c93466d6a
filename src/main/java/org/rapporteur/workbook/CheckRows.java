package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.workbook.formula.CannotBeSaidException;
import org.rapporteur.workbook.formula.Formulas;
import org.rapporteur.workbook.formula.Run;
import org.rapporteur.workbook.formula.Said;
import org.rapporteur.workbook.formula.Source;
import org.rapporteur.workbook.formula.Sources;

/**
 * In which row of the sheet of checks each item stands. They are ordered by template, so that all that a name can stand for
 * stands together. Items that are not printed have a row only where it depends on printed ones whether they are relevant.
 */
final class CheckRows {

    private final WorkbookContents contents;
    private final Questionnaire questionnaire;
    private final Relevance relevance;
    private final CheckTable table;
    private final Map<String, List<Item>> byTemplate = new LinkedHashMap<>();
    private final Map<ItemCode, Integer> rows = new LinkedHashMap<>();
    private final Map<ItemCode, Said<Boolean>> relevances = new HashMap<>();
    private final Set<ItemCode> unsaid = new HashSet<>();

    /** Adds the rows to a table. */
    CheckRows(WorkbookContents contents, Relevance relevance, CheckTable table) {
        this.contents = contents;
        this.table = table;
        this.questionnaire = contents.questionnaire();
        this.relevance = relevance;
        questionnaire.items().forEach(item -> byTemplate
                .computeIfAbsent(item.code().template(), added -> new ArrayList<>())
                .add(item));
        for (var items : byTemplate.values()) {
            for (var item : items) {
                if (contents.isPrinted(item) || dependsOnPrinted(item, new HashSet<>())) {
                    rows.put(item.code(), table.addRow());
                }
            }
        }
    }

    private boolean dependsOnPrinted(Item item, Set<ItemCode> seen) {
        return seen.add(item.code())
                && item.relevance().reads().stream()
                        .flatMap(name -> questionnaire.named(item.code().recommendation(), name).stream())
                        .map(code -> questionnaire.item(code).orElseThrow())
                        .anyMatch(read -> contents.isPrinted(read) || dependsOnPrinted(read, seen));
    }

    /** Items with their rows, from the top. */
    Map<ItemCode, Integer> rows() {
        return rows;
    }

    /** When an item is relevant. Where no formula says so, it stays as it is while the workbook is printed. */
    Said<Boolean> relevance(Item item) {
        var known = relevances.get(item.code());
        if (known == null) {
            known = said(item);
            relevances.put(item.code(), known);
        }
        return known;
    }

    private Said<Boolean> said(Item item) {
        var place = within(item);
        try {
            var said = new Formulas(place).truth(item.relevance().test());
            if (!place.isUnsaid) {
                return said;
            }
        } catch (CannotBeSaidException e) {
            // falls back on what is known
        }
        unsaid.add(item.code());
        return Said.known(relevance.isRelevant(item.code()));
    }

    private PlaceSources within(Item item) {
        var recommendation = item.code().recommendation();
        return new PlaceSources(name -> questionnaire.named(recommendation, name));
    }

    PlaceSources at(Function<String, List<ItemCode>> names) {
        return new PlaceSources(names);
    }

    /** Where an item's answer of this edition is found. */
    Source source(Item item) {
        var row = rows.get(item.code());
        return row == null
                ? new Source.Fixed(item.type(), relevance.answer(item.code()), relevance.isRelevant(item.code()))
                : new Source.Row(item.type(), row, relevance(item).isKnownAs(true));
    }

    /** What the names stand for at one place. */
    final class PlaceSources implements Sources {

        private final Function<String, List<ItemCode>> names;
        private boolean isUnsaid;

        private PlaceSources(Function<String, List<ItemCode>> names) {
            this.names = names;
        }

        /** Whether anything was asked for whose relevance no formula says. */
        boolean isUnsaid() {
            return isUnsaid;
        }

        @Override
        public List<Source> of(Variable variable) {
            return sources(
                    variable,
                    names.apply(variable.name()).stream()
                            .flatMap(code -> questionnaire.item(code).stream())
                            .toList());
        }

        @Override
        public List<Source> repeated(Variable variable) {
            return names.apply(variable.name()).stream()
                    .findFirst()
                    .map(code -> sources(variable, byTemplate.get(code.template())))
                    .orElse(List.of());
        }

        private List<Source> sources(Variable variable, List<Item> items) {
            return items.stream()
                    .map(item -> variable.isPresent() ? present(item) : previous(item))
                    .toList();
        }

        private Source present(Item item) {
            var source = source(item);
            isUnsaid |= unsaid.contains(item.code());
            return source;
        }

        private Source previous(Item item) {
            return new Source.Fixed(item.type(), relevance.previous(item.code()), true);
        }

        @Override
        public String constant(String text) {
            return table.constant(text);
        }

        @Override
        public String answers(Run rows) {
            return CheckColumn.ANSWER.range(rows.first(), rows.last());
        }

        @Override
        public String relevances(Run rows) {
            return CheckColumn.RELEVANT.range(rows.first(), rows.last());
        }
    }
}
