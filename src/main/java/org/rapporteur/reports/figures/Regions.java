package org.rapporteur.reports.figures;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Regional groups as addresses, exports and the database spell them, such as {@code asia_pacific}. */
public final class Regions {

    private Regions() {}

    @TemplateExtension(namespace = "regions")
    public static String code(RegionalGroup group) {
        return group.code();
    }

    /** The codes of all groups, in the groups' order. */
    public static List<String> codes() {
        return Arrays.stream(RegionalGroup.values()).map(Regions::code).toList();
    }

    /** @throws IllegalArgumentException for a code of no group */
    public static RegionalGroup group(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no regional group is called " + code));
    }

    /**
     * The group that a request asks for.
     *
     * @param code may be {@code null} or empty, which asks for all Member States
     * @throws ProblemException for a code of no group
     */
    public static Optional<RegionalGroup> wanted(String code) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(find(code)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_REQUEST,
                        Map.of("place", "region", "found", code, "expected", String.join(", ", codes())))));
    }

    /** What stands under each group, in another form and under the group's code. */
    public static <F, T> Map<String, T> byCode(SortedMap<RegionalGroup, F> byGroup, Function<F, T> form) {
        var byCode = new LinkedHashMap<String, T>();
        byGroup.forEach((group, figures) -> byCode.put(code(group), form.apply(figures)));
        return byCode;
    }

    private static Optional<RegionalGroup> find(String code) {
        return Arrays.stream(RegionalGroup.values())
                .filter(group -> code(group).equals(code))
                .findFirst();
    }
}
