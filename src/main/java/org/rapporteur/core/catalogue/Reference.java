package org.rapporteur.core.catalogue;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A paragraph of the earlier text that a recommendation corresponds to, in canonical form: {@code Action 4.a},
 * {@code OP 23}, {@code PP 9}, {@code Target 36.c}, {@code Action 51.b.v}.
 *
 * @param series which part of the earlier text: {@code Action}, {@code OP}, {@code PP}, {@code Target}
 * @param number the paragraph's number
 * @param sub what follows the number, such as {@code a} or {@code b.v}; empty where the whole paragraph is meant
 */
public record Reference(String series, int number, String sub) implements Comparable<Reference> {

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Za-z]*) ([0-9]{1,4})((?:\\.[a-z]+)*)");
    private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::series)
            .thenComparingInt(Reference::number)
            .thenComparing(Reference::sub);

    /** @throws IllegalArgumentException where the text is not in canonical form */
    public static Reference parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a reference: " + text);
        }
        var sub = matcher.group(3);
        return new Reference(
                matcher.group(1), Integer.parseInt(matcher.group(2)), sub.isEmpty() ? "" : sub.substring(1));
    }

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return series + " " + number + (sub.isEmpty() ? "" : "." + sub);
    }
}
