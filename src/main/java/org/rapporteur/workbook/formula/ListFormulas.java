package org.rapporteur.workbook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.workbook.formula.CannotBeSaidException.Reason;
import org.rapporteur.workbook.formula.Figure.Calculated;

/** Prints how much of a list of answers there is. */
final class ListFormulas {

    private final Sources sources;
    private final TextFormulas texts;

    ListFormulas(Sources sources, TextFormulas texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** How many items are relevant. */
    Figure size(List<Source> list) {
        var known = 0;
        var terms = new ArrayList<String>();
        for (var source : list) {
            known += source instanceof Source.Fixed fixed && fixed.isListed() ? 1 : 0;
        }
        for (var run : Run.of(list)) {
            if (run.isAlways()) {
                known += run.size();
            } else {
                terms.add("COUNTIF(" + sources.relevances(run) + ",TRUE)");
            }
        }
        return sum(known, terms, list.size());
    }

    /** How many answers, of those that are listed, are the same as a text. */
    Figure count(List<Source> list, Said<String> text) throws CannotBeSaidException {
        var known = 0;
        var terms = new ArrayList<String>();
        if (text instanceof Said.Known<String> wanted) {
            known = (int) list.stream()
                    .filter(source -> source instanceof Source.Fixed fixed
                            && fixed.isListed()
                            && fixed.answer().orElse("").equals(wanted.value()))
                    .count();
        } else {
            terms.addAll(fixed(list, texts.printed(text)));
        }
        var isOfCodes = list.stream().map(Source::type).allMatch(TextFormulas::hasPlainCodes);
        for (var run : Run.of(list)) {
            terms.add(count(run, text, isOfCodes));
        }
        requireNoNumber(list, text);
        return sum(known, terms, list.size());
    }

    private String count(Run run, Said<String> text, boolean isOfCodes) {
        if (isOfCodes && text instanceof Said.Known<String> code && TextFormulas.isPlainCode(code.value())) {
            return "COUNTIF(" + sources.answers(run) + "," + texts.printed(text) + ")";
        }
        var same = Syntax.same(sources.answers(run), texts.printed(text));
        var isOfRelevantAlone = run.isAlways()
                || text instanceof Said.Known<String> wanted && !wanted.value().isEmpty();
        return isOfRelevantAlone
                ? "SUMPRODUCT(--" + same + ")"
                : "SUMPRODUCT(" + sources.relevances(run) + "*" + same + ")";
    }

    /** For each answer that is fixed, how often it is given and whether it is the text. */
    private List<String> fixed(List<Source> list, String text) throws CannotBeSaidException {
        var counts = new TreeMap<String, Integer>();
        for (var source : list) {
            if (source instanceof Source.Fixed fixed && fixed.isListed()) {
                var answer = fixed.answer().orElse("");
                if (source.type() instanceof AnswerType.Narrative && !answer.isEmpty()) {
                    throw new CannotBeSaidException(Reason.GIVES_AN_ANSWER_AWAY);
                }
                counts.merge(answer, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(answer ->
                        "(" + answer.getValue() + "*" + Syntax.same(text, sources.constant(answer.getKey())) + ")")
                .toList();
    }

    /** How a program joins a number to a text depends on its language, so such a cell is compared with words alone. */
    private static void requireNoNumber(List<Source> list, Said<String> text) throws CannotBeSaidException {
        var isOfWords = text instanceof Said.Known<String> known && !TextFormulas.isNumber(known.value());
        if (!isOfWords
                && list.stream()
                        .anyMatch(
                                source -> source instanceof Source.Row && source.type() instanceof AnswerType.Number)) {
            throw new CannotBeSaidException(Reason.NUMBER_IN_A_TEXT);
        }
    }

    private static Figure sum(int known, List<String> terms, int most) {
        if (terms.isEmpty()) {
            return new Figure.Known(known);
        }
        var all = new ArrayList<>(terms);
        if (known > 0) {
            all.add(String.valueOf(known));
        }
        return Calculated.counted(all.size() == 1 ? all.get(0) : "(" + String.join("+", all) + ")", most);
    }

    /** Whether any answer is given. */
    Said<Boolean> isAnswered(List<Source> list) {
        var tests = new ArrayList<String>();
        for (var source : list) {
            if (source instanceof Source.Fixed fixed && fixed.answer().isPresent()) {
                return Said.known(true);
            }
        }
        for (var run : Run.of(list)) {
            var test = sources.answers(run) + "<>\"\"";
            tests.add(run.size() == 1 ? test : "SUMPRODUCT(--(" + test + "))>0");
        }
        return tests.isEmpty() ? Said.known(false) : Said.formula(Syntax.any(tests));
    }
}
