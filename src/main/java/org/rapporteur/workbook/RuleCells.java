package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.RulePlace;
import org.rapporteur.core.validation.PlainText;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.MessagePart;
import org.rapporteur.text.MessageParts;
import org.rapporteur.workbook.formula.Argument;
import org.rapporteur.workbook.formula.CannotBeSaidException;
import org.rapporteur.workbook.formula.CannotBeSaidException.Reason;
import org.rapporteur.workbook.formula.Formulas;
import org.rapporteur.workbook.formula.MessageFormulas;
import org.rapporteur.workbook.formula.Run;
import org.rapporteur.workbook.formula.Said;
import org.rapporteur.workbook.formula.Source;
import org.rapporteur.workbook.formula.Syntax;
import org.rapporteur.workbook.xlsx.Value;

/**
 * Prints the rules on the sheet of checks: for each of their places a formula for the message while something is found there,
 * and otherwise for an empty text. What can never be found, as last year's answers stand, has no row.
 */
final class RuleCells {

    /** Of a formula to each item, so that it does not become too long. */
    private static final int LONGEST_SUM = 6_000;

    /** What is left for rules with rows of their own, to which a term is short. */
    private static final int ROOM_FOR_ROWS = 2_000;

    /** How many functions may stand within each other, with some to spare. */
    private static final int DEEPEST = 50;

    private final WorkbookContents contents;
    private final CheckRows rows;
    private final CheckTable table;
    private final OptionCells options;
    private final MessageFormulas messages;
    private final FindingTexts findings;
    private final Map<ItemCode, StringBuilder> sums = new HashMap<>();
    private final Map<String, Optional<List<MessagePart>>> sentences = new HashMap<>();
    private final Map<ItemCode, List<String>> found = new HashMap<>();
    private final Map<Reason, Set<String>> unsaid = new EnumMap<>(Reason.class);

    RuleCells(WorkbookContents contents, CheckRows rows, CheckTable table, OptionCells options) {
        this.contents = contents;
        this.rows = rows;
        this.table = table;
        this.options = options;
        this.messages = new MessageFormulas(contents.texts(), table::constant);
        this.findings = FindingTexts.of(contents.questionnaire(), contents.texts());
    }

    /** @param found what the rule finds there while the workbook is printed */
    void print(Rule rule, RulePlace place, Optional<Finding> found) {
        try {
            var anchors = anchors(place);
            if (!anchors.shown.isEmpty()) {
                print(rule, place, anchors, found);
            }
        } catch (CannotBeSaidException e) {
            unsaid.computeIfAbsent(e.reason(), added -> new HashSet<>()).add(rule.id());
        }
    }

    private void print(Rule rule, RulePlace place, Anchors anchors, Optional<Finding> finding)
            throws CannotBeSaidException {
        var sources = rows.at(place.names());
        var formulas = new Formulas(sources);
        var when = when(rule, place, formulas);
        if (when.isKnownAs(false)) {
            return;
        }
        if (sources.isUnsaid()) {
            throw new CannotBeSaidException(Reason.RELEVANCE);
        }
        var sayings = sentences
                .computeIfAbsent(
                        rule.message(),
                        pattern ->
                                MessageParts.sentence(pattern, contents.texts().locale()))
                .orElseThrow(() -> new CannotBeSaidException(Reason.FORM_OF_MESSAGE));
        var message = "CHAR(10)&" + messages.of(sayings, arguments(rule, place, formulas));
        if (anchors.isOfOne()) {
            when = both(CheckColumn.RELEVANT.in(anchors.shown.get(anchors.item())), when);
        }
        var formula = Syntax.bounded(
                when instanceof Said.Formula<Boolean> test ? Syntax.choice(test.text(), message, "\"\"") : message);
        var sentence = finding.map(findings::sentence).orElse("");
        finding.flatMap(Finding::item).ifPresent(code -> found.computeIfAbsent(code, added -> new ArrayList<>())
                .add(sentence));
        if ((anchors.isFixed || anchors.isOfOne()) && sum(anchors.item()).length() + formula.length() < LONGEST_SUM) {
            sum(anchors.item()).append('&').append(formula);
        } else {
            printRow(formula, anchors, finding, sentence);
        }
    }

    /** A row of its own, to which the items refer. */
    private void printRow(String formula, Anchors anchors, Optional<Finding> finding, String sentence)
            throws CannotBeSaidException {
        requireRoom(anchors);
        var code = Syntax.bounded(anchors.formula);
        var row = table.addRow();
        table.put(row, CheckColumn.MESSAGE, formula, Value.of(sentence.isEmpty() ? "" : "\n" + sentence));
        if (!anchors.isFixed) {
            var shown = finding.flatMap(Finding::item).map(ItemCode::toString).orElse("");
            table.put(row, CheckColumn.ANSWER, code, Value.of(shown));
        }
        anchors.shown.forEach((item, itemRow) -> sum(item).append('&').append(term(row, itemRow, anchors.isFixed)));
    }

    private StringBuilder sum(ItemCode item) {
        return sums.computeIfAbsent(item, added -> new StringBuilder());
    }

    private void requireRoom(Anchors anchors) throws CannotBeSaidException {
        for (var code : anchors.shown.keySet()) {
            if (terms(code).length() > LONGEST_SUM + ROOM_FOR_ROWS) {
                throw new CannotBeSaidException(Reason.TOO_LONG);
            }
        }
    }

    private static String term(int row, int itemRow, boolean isFixed) {
        var message = CheckColumn.MESSAGE.in(row);
        return isFixed
                ? message
                : Syntax.choice(CheckColumn.ANSWER.in(row) + "=" + CheckColumn.KEY.in(itemRow), message, "\"\"");
    }

    /** What is wrong, while everything is asked that the rule is applied to. */
    private Said<Boolean> when(Rule rule, RulePlace place, Formulas formulas) throws CannotBeSaidException {
        var when = formulas.truth(rule.when());
        for (var code : place.names().apply(Variable.VALUE)) {
            var source = rows.source(contents.questionnaire().item(code).orElseThrow());
            if (source instanceof Source.Fixed fixed && !fixed.isListed()) {
                return Said.known(false);
            }
            if (source instanceof Source.Row row && !row.isAlways()) {
                when = both(CheckColumn.RELEVANT.in(row.row()), when);
            }
        }
        return when;
    }

    private static Said<Boolean> both(String test, Said<Boolean> other) {
        if (other.isKnownAs(false)
                || other instanceof Said.Formula<Boolean> formula
                        && formula.text().startsWith("AND(" + test + ",")) {
            return other;
        }
        return Said.formula(
                other instanceof Said.Formula<Boolean> formula ? "AND(" + test + "," + formula.text() + ")" : test);
    }

    private Map<String, Argument> arguments(Rule rule, RulePlace place, Formulas formulas)
            throws CannotBeSaidException {
        var arguments = new HashMap<String, Argument>();
        for (var argument : rule.arguments().entrySet()) {
            arguments.put(argument.getKey(), argument(argument.getValue(), place, formulas));
        }
        return arguments;
    }

    private Argument argument(Expression expression, RulePlace place, Formulas formulas) throws CannotBeSaidException {
        if (expression instanceof Numeric numeric) {
            return new Argument.Number(formulas.number(numeric));
        } else if (expression instanceof Textual textual) {
            return new Argument.Words(words(textual, place, formulas.text(textual)));
        }
        throw new CannotBeSaidException(Reason.FORM_OF_MESSAGE);
    }

    /** As a person reads it: the label of an option, and as much of a text as a message shows. */
    private Said<String> words(Textual textual, RulePlace place, Said<String> text) {
        var type = Optional.of(textual)
                .filter(Textual.Read.class::isInstance)
                .flatMap(read -> place.code(((Textual.Read) read).variable()))
                .flatMap(contents.questionnaire()::item)
                .map(Item::type);
        if (text instanceof Said.Known<String> known) {
            var label = type.filter(Choice.class::isInstance)
                    .map(choice -> ((Choice) choice).label(known.value()))
                    .orElse(known.value());
            return Said.known(PlainText.shortened(label));
        }
        var cell = ((Said.Formula<String>) text).text();
        if (type.orElse(null) instanceof Choice choice) {
            return Said.formula(options.label(choice, cell));
        }
        return type.orElse(null) instanceof Narrative ? Said.formula(CellSpaces.shortened(cell)) : text;
    }

    /**
     * Where a finding is shown: at the first of the items that it points at and that is relevant.
     *
     * @param isFixed whether that is always the same one
     * @param hasOther whether it may be one that has no row, or a last one that is always relevant
     * @param formula for its code, where it is not
     * @param shown those that have a row, with it
     */
    private record Anchors(boolean isFixed, boolean hasOther, String formula, Map<ItemCode, Integer> shown) {

        /** Whether it is one item or none, as that one is relevant or not. */
        private boolean isOfOne() {
            return !isFixed && shown.size() == 1 && !hasOther;
        }

        /** The one of a place where there is only one. */
        private ItemCode item() {
            return shown.keySet().iterator().next();
        }
    }

    private Anchors anchors(RulePlace place) throws CannotBeSaidException {
        var changing = new ArrayList<Source>();
        var shown = new LinkedHashMap<ItemCode, Integer>();
        var conditions = new HashSet<Object>();
        var hasOther = false;
        Optional<ItemCode> last = Optional.empty();
        for (var code : place.items()) {
            var item = contents.questionnaire().item(code).orElseThrow();
            var source = rows.source(item);
            var isAlways = source instanceof Source.Row row && row.isAlways()
                    || source instanceof Source.Fixed fixed && fixed.isListed();
            var isNever = source instanceof Source.Row && rows.relevance(item).isKnownAs(false)
                    || source instanceof Source.Fixed fixed && !fixed.isListed();
            if (isNever) {
                continue;
            }
            if (conditions.add(Map.entry(code.recommendation(), item.relevance()))) {
                if (contents.isPrinted(item)) {
                    shown.put(code, rows.rows().get(code));
                } else {
                    hasOther = true;
                }
            }
            if (isAlways) {
                last = Optional.of(code);
                break;
            }
            changing.add(source);
        }
        return new Anchors(changing.isEmpty(), hasOther || last.isPresent(), first(Run.of(changing), last), shown);
    }

    private static String first(List<Run> runs, Optional<ItemCode> last) throws CannotBeSaidException {
        if (runs.size() > DEEPEST) {
            throw new CannotBeSaidException(Reason.TOO_LONG);
        }
        var formula = Syntax.literal(last.map(ItemCode::toString).orElse(""));
        for (var i = runs.size() - 1; i >= 0; i--) {
            var codes = CheckColumn.KEY.range(runs.get(i).first(), runs.get(i).last());
            var relevant =
                    CheckColumn.RELEVANT.range(runs.get(i).first(), runs.get(i).last());
            formula = runs.get(i).first() == runs.get(i).last()
                    ? Syntax.choice(relevant, codes, formula)
                    : "IFERROR(INDEX(" + codes + ",MATCH(TRUE," + relevant + ",0))," + formula + ")";
        }
        return formula;
    }

    /** A formula for all that the rules find at an item, each on a line of its own after a line feed. */
    String terms(ItemCode code) {
        return sums.containsKey(code) ? sums.get(code).toString() : "";
    }

    /** What the rules find at an item while the workbook is printed. */
    List<String> found(ItemCode code) {
        return found.getOrDefault(code, List.of());
    }

    /** Rules that could not be printed at one of their places or at any, by the reason. */
    Map<Reason, Set<String>> unsaid() {
        return unsaid;
    }
}
