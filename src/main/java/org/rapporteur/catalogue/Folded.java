package org.rapporteur.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text without case and accents, which still knows where each of its characters stands in the original.
 *
 * @param text what is searched
 * @param origins for each character of {@code text} the index in the original; one more at the end for its length
 */
record Folded(String text, List<Integer> origins) {
    Folded {
        origins = List.copyOf(origins);
    }

    static Folded of(String original) {
        var text = new StringBuilder(original.length());
        var origins = new ArrayList<Integer>(original.length() + 1);
        for (int i = 0; i < original.length(); i = original.offsetByCodePoints(i, 1)) {
            var folded = fold(Character.toString(original.codePointAt(i)));
            text.append(folded);
            for (int k = 0; k < folded.length(); k++) {
                origins.add(i);
            }
        }
        origins.add(original.length());
        return new Folded(text.toString(), origins);
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The place of a word that begins with {@code word}, at {@code from} or later; -1 where there is none. */
    int indexOf(String word, int from) {
        var at = text.indexOf(word, from);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }
}
