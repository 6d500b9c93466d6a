package org.rapporteur.text;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.PlainText;

/** Tells findings in words: where, what was found, what was expected and what to do. */
public final class FindingTexts {

    /** Stand for a number that is not known. */
    public static final String DOTS = "…";

    private static final List<String> SIDES = List.of("base", "file", "server");

    /** Stands for an argument that a finding does not carry; the texts select on it. */
    private static final Map<String, Object> ABSENT = Map.of("found", "absent", "measure", "absent");

    /** Leaves a sentence alone that begins with quotation marks: what is quoted stays as it was found. */
    private static final CaseMap.Title FIRST_LETTER =
            CaseMap.toTitle().wholeString().noLowercase().noBreakAdjustment();

    private final Texts texts;
    private final Function<ItemCode, Optional<Item>> items;

    private FindingTexts(Texts texts, Function<ItemCode, Optional<Item>> items) {
        this.texts = texts;
        this.items = items;
    }

    /** For findings about a questionnaire, whose labels the texts then quote. */
    public static FindingTexts of(Questionnaire questionnaire, Texts texts) {
        return new FindingTexts(texts, questionnaire::item);
    }

    /** For findings about whichever questionnaire: codes stand where labels are not known. */
    public static FindingTexts of(Texts texts) {
        return new FindingTexts(texts, code -> Optional.empty());
    }

    /** A finding in one text that stands for itself, with its place. */
    public String message(Finding finding) {
        return texts.text("findings.placed", Map.of("place", place(finding), "sentence", unplaced(finding)));
    }

    /** A finding as a sentence, for where its place is shown beside it. */
    public String sentence(Finding finding) {
        return capitalized(unplaced(finding), texts.locale());
    }

    static String capitalized(String sentence, Locale locale) {
        return FIRST_LETTER.apply(locale, null, sentence);
    }

    private String unplaced(Finding finding) {
        var arguments = new HashMap<>(ABSENT);
        finding.arguments().forEach((name, value) -> arguments.put(name, shown(value)));
        if (finding.code() == FindingCode.CONFLICT) {
            SIDES.forEach(side -> arguments.put(side, answer(finding, side)));
        }
        return finding.message()
                .map(pattern -> ofRule(pattern, arguments))
                .orElseGet(() -> texts.text("findings." + finding.code().key(), arguments));
    }

    /**
     * Dots stand for a number that is not known. It is infinity while the message is made, which takes the plural of many
     * numbers and has a sign of its own.
     */
    private String ofRule(String pattern, Map<String, Object> arguments) {
        if (!arguments.containsValue(null)) {
            return texts.format(pattern, arguments);
        }
        arguments.replaceAll((name, value) -> value == null ? (Object) Double.POSITIVE_INFINITY : value);
        var anyNumber = DecimalFormatSymbols.getInstance(Languages.formatting(texts.locale()))
                .getInfinity();
        return texts.format(pattern, arguments).replace(anyNumber, DOTS);
    }

    private String place(Finding finding) {
        var arguments = new HashMap<String, Object>();
        finding.item().ifPresent(code -> {
            arguments.put("recommendation", code.recommendation().toString());
            arguments.put("question", question(code));
        });
        if (finding.location() instanceof Location.Cell cell) {
            arguments.put("sheet", cell.sheet());
            arguments.put("cell", cell.cell());
        }
        return texts.text("findings.place." + kindOfPlace(finding), arguments);
    }

    private static String kindOfPlace(Finding finding) {
        var hasItem = finding.item().isPresent();
        if (finding.location() instanceof Location.Cell cell) {
            if (cell.cell().isEmpty()) {
                return hasItem ? "item" : "sheet";
            }
            return hasItem ? "item_in_cell" : "cell";
        }
        return hasItem ? "item" : "request";
    }

    private String question(ItemCode code) {
        var item = items.apply(code);
        var known = item.isPresent() ? "yes" : "no";
        var label = item.map(Item::label).orElseGet(code::toString);
        return texts.text("findings.question", Map.of("known", known, "label", label));
    }

    private Object shown(Object value) {
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof String text ? PlainText.shortened(text) : value;
    }

    private String list(List<?> values) {
        var quoted = new ArrayList<String>();
        values.forEach(value -> quoted.add(quoted(String.valueOf(value))));
        return texts.anyOf(quoted);
    }

    private String answer(Finding finding, String side) {
        var value = (String) finding.arguments().get(side);
        return value == null ? texts.text("findings.no_answer") : quoted(label(finding, value));
    }

    private String label(Finding finding, String value) {
        return finding.item()
                .flatMap(items)
                .map(item -> AnswerTexts.of(item, AnswerValue.ofExported(item.type(), value), texts))
                .orElse(value);
    }

    private String quoted(String text) {
        return texts.text("findings.quoted", Map.of("text", PlainText.shortened(text)));
    }
}
