package org.rapporteur.reports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the tabs of sheets: short enough, and no name twice. A template has no name but its id, which is made readable:
 * {@code good_practice} gives Good practice.
 */
final class SheetNames {

    /** What spreadsheets allow. */
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /**
     * A name that has not been given yet.
     *
     * @param template its id
     * @param suffix what the sheet shows of it; may be empty
     */
    String of(String template, String suffix) {
        var words = template.replace('_', ' ');
        var name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        for (int count = 1; ; count++) {
            var end = (suffix.isEmpty() ? "" : " " + suffix) + (count == 1 ? "" : " " + count);
            var free = shortened(name, LONGEST - end.length()) + end;
            if (taken.add(free.toLowerCase(Locale.ROOT))) {
                return free;
            }
        }
    }

    /** Cut between words where there are several. */
    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        var space = name.lastIndexOf(' ', length);
        return name.substring(0, space > 0 ? space : length);
    }
}
