package org.rapporteur.reports;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    static Optional<RegionalGroup> wanted(String code) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(find(code)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_REQUEST,
                        Map.of("place", "region", "found", code, "expected", String.join(", ", codes())))));
    }

    private static Optional<RegionalGroup> find(String code) {
        return Arrays.stream(RegionalGroup.values())
                .filter(group -> code(group).equals(code))
                .findFirst();
    }
}
