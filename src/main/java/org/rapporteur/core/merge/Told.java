package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;

/**
 * Bounds how many findings are told one by one: nobody reads two hundred thousand of them, and no answer should be as
 * long. The bound holds for each kind by itself, so that many of one kind hide none of another.
 */
final class Told {

    /** Findings of one kind; more than any questionnaire has items, so that each item can have its own. */
    static final int MOST_OF_A_KIND = 3_000;

    private final Map<FindingCode, Integer> seen = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, Finding> firstLeftOut = new LinkedHashMap<>();
    private final List<Finding> told = new ArrayList<>();

    private Told() {}

    /** The findings in their order, and at the end, for each kind that has too many, how many were left out. */
    static List<Finding> of(List<Finding> findings) {
        var telling = new Told();
        findings.forEach(telling::tell);
        telling.firstLeftOut.forEach((kind, first) -> telling.told.add(
                Aside.more(first, telling.seen.get(kind) - MOST_OF_A_KIND).finding()));
        return telling.told;
    }

    private void tell(Finding finding) {
        if (seen.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
            told.add(finding);
        } else {
            firstLeftOut.putIfAbsent(finding.code(), finding);
        }
    }
}
