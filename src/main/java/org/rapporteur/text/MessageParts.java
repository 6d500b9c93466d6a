package org.rapporteur.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.text.MessagePart.Case;
import org.rapporteur.text.MessagePart.Literal;
import org.rapporteur.text.MessagePart.Plural;
import org.rapporteur.text.MessagePart.Value;

/**
 * Takes an ICU message apart, for where it is put together by something else than ICU: a spreadsheet. It knows the forms
 * that the messages of rules and covers use.
 */
public final class MessageParts {

    private static final String UNGROUPED = "::group-off";
    private static final int SAMPLES = 200;

    private final MessagePattern pattern;
    private final Locale locale;

    private MessageParts(MessagePattern pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
    }

    /** The pieces of a message in their order; empty where one of them has a form that is not known here. */
    public static Optional<List<MessagePart>> of(String message, Locale locale) {
        try {
            var parts = new MessageParts(new MessagePattern(message), locale);
            return Optional.of(parts.between(0, parts.pattern.countParts() - 1, Optional.empty()));
        } catch (UnknownFormException e) {
            return Optional.empty();
        }
    }

    /** The same as the beginning of a sentence, as findings are told; empty where it does not begin with its own words. */
    public static Optional<List<MessagePart>> sentence(String message, Locale locale) {
        return of(message, locale)
                .filter(parts -> !parts.isEmpty() && parts.get(0) instanceof Literal)
                .map(parts -> {
                    var sentence = new ArrayList<>(parts);
                    sentence.set(0, new Literal(FindingTexts.capitalized(((Literal) parts.get(0)).text(), locale)));
                    return sentence;
                });
    }

    /**
     * @param start index of the part that begins the message
     * @param limit index of the part that ends it
     * @param counted the argument that # stands for
     */
    private List<MessagePart> between(int start, int limit, Optional<String> counted) throws UnknownFormException {
        var parts = new ArrayList<MessagePart>();
        var text = new StringBuilder();
        var from = pattern.getPart(start).getLimit();
        for (var i = start + 1; i <= limit; i++) {
            var part = pattern.getPart(i);
            text.append(pattern.getPatternString(), from, part.getIndex());
            from = part.getLimit();
            if (part.getType() == Part.Type.INSERT_CHAR) {
                text.append((char) part.getValue());
            } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
                close(text, parts);
                parts.add(new Value(counted.orElseThrow(UnknownFormException::new), true));
            } else if (part.getType() == Part.Type.ARG_START) {
                close(text, parts);
                parts.add(argument(i));
                i = pattern.getLimitPartIndex(i);
                from = pattern.getPart(i).getLimit();
            }
        }
        close(text, parts);
        return parts;
    }

    private static void close(StringBuilder text, List<MessagePart> parts) {
        if (text.length() > 0) {
            parts.add(new Literal(text.toString()));
            text.setLength(0);
        }
    }

    private MessagePart argument(int start) throws UnknownFormException {
        var name = pattern.getSubstring(pattern.getPart(start + 1));
        var type = pattern.getPart(start).getArgType();
        if (type == ArgType.NONE) {
            return new Value(name, true);
        } else if (type == ArgType.SIMPLE
                && pattern.getSubstring(pattern.getPart(start + 2)).equals("number")) {
            return number(name, start);
        } else if (type == ArgType.PLURAL && isSingularForOneAlone()) {
            return plural(name, start);
        }
        throw new UnknownFormException();
    }

    private Value number(String name, int start) throws UnknownFormException {
        var style = pattern.getPart(start + 3);
        if (style.getType() != Part.Type.ARG_STYLE) {
            return new Value(name, true);
        } else if (pattern.getSubstring(style).strip().equals(UNGROUPED)) {
            return new Value(name, false);
        }
        throw new UnknownFormException();
    }

    private Plural plural(String name, int start) throws UnknownFormException {
        var exact = new ArrayList<Case>();
        var one = new ArrayList<Case>();
        var other = new ArrayList<Case>();
        for (var i = start + 2; i < pattern.getLimitPartIndex(start); i++) {
            var selector = pattern.getPart(i);
            if (selector.getType() != Part.Type.ARG_SELECTOR) {
                throw new UnknownFormException(); // counts from something else than nothing
            }
            var isExact = pattern.getPart(i + 1).getType().hasNumericValue();
            var number = isExact ? pattern.getNumericValue(pattern.getPart(i + 1)) : Double.NaN;
            i += isExact ? 2 : 1;
            var parts = between(i, pattern.getLimitPartIndex(i), Optional.of(name));
            i = pattern.getLimitPartIndex(i);
            if (isExact) {
                exact.add(new Case(number, parts));
            } else if (pattern.getSubstring(selector).equals("one")) {
                one.add(new Case(1, parts));
            } else if (pattern.getSubstring(selector).equals("other")) {
                other.add(new Case(Double.NaN, parts));
            }
        }
        exact.addAll(one);
        exact.addAll(other);
        return new Plural(name, exact);
    }

    /** In English, but for instance not in French, where nothing is singular too. */
    private boolean isSingularForOneAlone() {
        var rules = PluralRules.forLocale(Languages.formatting(locale));
        return rules.select(1).equals("one")
                && IntStream.rangeClosed(0, SAMPLES).filter(half -> half != 2).allMatch(half -> rules.select(half / 2.0)
                        .equals("other"));
    }

    private static final class UnknownFormException extends Exception {

        private static final long serialVersionUID = 1;

        private UnknownFormException() {
            super(null, null, false, false);
        }
    }
}
