package org.rapporteur.reports.draft;

import java.util.List;
import java.util.function.ToIntFunction;

/** The first few of a ranking, which a sentence names. */
final class Foremost {

    /** A sentence that named more would tell nothing. */
    private static final int MOST = 5;

    private Foremost() {}

    /**
     * As many as wanted, and those that are equal to the last of them; fewer where these would be too many for a sentence.
     *
     * @param ranking the greatest count first
     * @return none that counts nothing
     */
    static <T> List<T> of(List<T> ranking, int wanted, ToIntFunction<T> count) {
        var counted =
                ranking.stream().filter(each -> count.applyAsInt(each) > 0).toList();
        if (counted.size() <= wanted) {
            return counted;
        }
        var last = count.applyAsInt(counted.get(wanted - 1));
        var withEqual =
                counted.stream().filter(each -> count.applyAsInt(each) >= last).toList();
        if (withEqual.size() <= MOST) {
            return withEqual;
        }
        var above =
                counted.stream().filter(each -> count.applyAsInt(each) > last).toList();
        return above.isEmpty() ? counted.subList(0, wanted) : above;
    }
}
