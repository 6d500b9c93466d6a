package org.rapporteur.definitions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in some inflection: two belong together where they begin alike, the longer the word the longer. */
final class WordFamily {

    /** Words that say nothing about what a component is. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "against", "as", "at", "be", "between", "by", "for", "from", "in", "into", "is", "it",
            "its", "no", "not", "of", "on", "or", "other", "that", "the", "their", "them", "they", "this", "those",
            "through", "to", "under", "up", "upon", "which", "who", "with", "within", "without");

    private static final int SHORT = 4;

    private WordFamily() {}

    /** The words of a text without function words, in lower case; parts of compounds stand alone. */
    static Set<String> contentWords(String text) {
        return words(text).filter(word -> !FUNCTION_WORDS.contains(word)).collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s\\b", "");
        return Arrays.stream(lower.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    static boolean stands(String word, String text) {
        return words(text).anyMatch(other -> belongTogether(word, other));
    }

    static boolean belongTogether(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var stem = stem(one);
        var otherStem = stem(other);
        var shorter = Math.min(stem.length(), otherStem.length());
        var ending = Math.max(stem.length(), otherStem.length()) - shorter;
        var alike = beginning(shorter);
        return shorter >= 3 && ending <= (shorter <= SHORT ? 3 : 6) && stem.regionMatches(0, otherStem, 0, alike);
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    private static int beginning(int length) {
        if (length <= SHORT) {
            return length;
        }
        return length == 5 ? 4 : length <= 7 ? 5 : 6;
    }
}
