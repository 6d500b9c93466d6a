package org.rapporteur.reports.draft;

import java.util.Locale;

/** Titles that the source prints in capitals, as sentences print them. */
final class SentenceCase {

    private SentenceCase() {}

    /** The first letter stays a capital; a title that is not all in capitals stays as it is. */
    static String of(String title) {
        if (title.isEmpty() || !title.equals(title.toUpperCase(Locale.ROOT))) {
            return title;
        }
        return title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    }

    /** In the middle of a sentence: a title whose second word begins small does not begin with a name. */
    static String within(String title) {
        var sentence = of(title);
        var space = sentence.indexOf(' ');
        return space > 0 && space + 1 < sentence.length() && Character.isLowerCase(sentence.charAt(space + 1))
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }
}
