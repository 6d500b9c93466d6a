package org.rapporteur.definitions;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Checks that a rule's message can be read, and that it names the rule's arguments and no others. */
final class MessageChecks {

    private static final Pattern INDEX = Pattern.compile("at pattern index (\\d+)");

    /** Findings carry the rule and its message under these names. */
    private static final Set<String> TAKEN = Set.of(FindingCode.RULE, FindingCode.MESSAGE);

    private static final List<String> FORMS_OF_NUMBERS = List.of("number", "spellout", "ordinal");

    private final LocatedNode rule;
    private final Map<String, LocatedNode> given;
    private final Map<String, Expression> read;
    private final DefinitionMistakes mistakes;

    /** @param read those of the rule's arguments that could be read */
    MessageChecks(LocatedNode rule, Map<String, Expression> read, DefinitionMistakes mistakes) {
        this.rule = rule;
        this.given = rule.find("arguments").map(LocatedNode::properties).orElse(Map.of());
        this.read = read;
        this.mistakes = mistakes;
    }

    void check() {
        TAKEN.stream().filter(given::containsKey).forEach(name -> add(name, Kind.ARGUMENT_NAME_TAKEN));
        var written = rule.at("message");
        try {
            var used = check(new MessagePattern(written.text()), written);
            given.keySet().stream()
                    .filter(name -> !used.contains(name))
                    .forEach(name -> add(name, Kind.ARGUMENT_NOT_USED));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            mistakes.add(place(written, index(e)), Kind.MESSAGE_UNREADABLE);
        }
    }

    private void add(String argument, Kind kind) {
        mistakes.add(rule.at("arguments").placeOfKey(argument), kind, Map.of("name", argument));
    }

    /** @return the names that the message uses */
    private Set<String> check(MessagePattern pattern, LocatedNode written) {
        var used = new HashSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                var name = pattern.getSubstring(pattern.getPart(i + 1));
                used.add(name);
                check(name, form(pattern, i), place(written, part.getIndex()));
                if (!isStyleReadable(pattern, i)) {
                    mistakes.add(place(written, part.getIndex()), Kind.MESSAGE_UNREADABLE);
                }
            }
        }
        return used;
    }

    private void check(String name, String form, Place place) {
        if (!given.containsKey(name)) {
            mistakes.add(place, Kind.MESSAGE_NAMES_UNKNOWN_ARGUMENT, Map.of("name", name));
        } else if (!form.isEmpty() && !FORMS_OF_NUMBERS.contains(form)) {
            mistakes.add(place, Kind.MESSAGE_FORM, Map.of("name", name, "form", form));
        } else if (!form.isEmpty() && read.containsKey(name) && !(read.get(name) instanceof Numeric)) {
            mistakes.add(place, Kind.MESSAGE_COUNTS_A_TEXT, Map.of("name", name));
        }
    }

    /** How an argument is written: as a number, in a form that fits neither numbers nor texts, or in no form at all. */
    private static String form(MessagePattern pattern, int start) {
        var type = pattern.getPart(start).getArgType();
        return switch (type) {
            case NONE, SELECT -> "";
            case PLURAL, SELECTORDINAL -> "number";
            case CHOICE -> "choice";
            case SIMPLE -> pattern.getSubstring(pattern.getPart(start + 2));
        };
    }

    /** How a number is to look is not looked at until the message is made, and a State would be the first to see it fail. */
    private static boolean isStyleReadable(MessagePattern pattern, int start) {
        var isNumber = pattern.getPart(start).getArgType() == MessagePattern.ArgType.SIMPLE
                && FORMS_OF_NUMBERS.contains(form(pattern, start));
        if (!isNumber) {
            return true;
        }
        var end = pattern.getPart(pattern.getLimitPartIndex(start)).getLimit();
        var argument =
                pattern.getPatternString().substring(pattern.getPart(start).getIndex(), end);
        try {
            new MessageFormat(argument, Locale.ENGLISH)
                    .format(Map.of(pattern.getSubstring(pattern.getPart(start + 1)), 1));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Place place(LocatedNode written, int index) {
        var text = written.text();
        return written.placeOf(text.codePointCount(0, Math.min(index, text.length())));
    }

    private static int index(RuntimeException e) {
        var matcher = INDEX.matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
