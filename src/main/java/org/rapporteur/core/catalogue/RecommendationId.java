package org.rapporteur.core.catalogue;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The number of an operational paragraph as printed, such as {@code 1.a}: chapter, dot, letters.
 *
 * @param chapter number of the chapter, from 1
 * @param letter lower-case letter or letters within the chapter
 */
public record RecommendationId(int chapter, String letter) implements Comparable<RecommendationId> {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]?)\\.([a-z]{1,2})");
    private static final Comparator<RecommendationId> ORDER = Comparator.comparingInt(RecommendationId::chapter)
            .thenComparingInt(id -> id.letter.length())
            .thenComparing(RecommendationId::letter);

    /** @throws IllegalArgumentException where the text is not of the form {@code 1.a} */
    public static RecommendationId parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a recommendation's number: " + text);
        }
        return new RecommendationId(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    @Override
    public int compareTo(RecommendationId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return chapter + "." + letter;
    }
}
