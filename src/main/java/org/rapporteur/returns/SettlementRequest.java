package org.rapporteur.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** A request that decides conflicts: {@code {baseRevision, keep: [id], take: [id]}}. */
record SettlementRequest(int baseRevision, Set<Long> keep, Set<Long> take) {

    private static final String EXAMPLE = "{\"baseRevision\": 7, \"keep\": [1], \"take\": [2]}";

    /**
     * @param body may be {@code null}
     * @throws ProblemException with {@link Problem#BAD_REQUEST} where it has another structure, or decides a conflict both
     *     ways
     */
    static SettlementRequest read(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw wrong("{}", body, EXAMPLE);
        }
        var base = body.path("baseRevision");
        if (!base.isInt()) {
            throw wrong("baseRevision", base, "0, 1, 2 …");
        }
        var keep = ids("keep", body);
        var take = ids("take", body);
        if (keep.stream().anyMatch(take::contains)) {
            throw wrong("keep, take", body, EXAMPLE);
        }
        return new SettlementRequest(base.intValue(), keep, take);
    }

    private static Set<Long> ids(String name, JsonNode body) {
        var list = body.path(name);
        var ids = new HashSet<Long>();
        for (var id : list) {
            if (!id.isIntegralNumber() || !id.canConvertToLong()) {
                throw wrong(name, list, "[1, 2]");
            }
            ids.add(id.longValue());
        }
        if (!list.isArray() && !list.isMissingNode()) {
            throw wrong(name, list, "[1, 2]");
        }
        return ids;
    }

    private static ProblemException wrong(String place, JsonNode found, String expected) {
        var shown = found == null || found instanceof MissingNode ? "–" : found.toString();
        return new ProblemException(Problem.BAD_REQUEST, Map.of("place", place, "found", shown, "expected", expected));
    }

    Settlement settlement(SignedIn by, Channel channel) {
        return new Settlement(by, channel, baseRevision, keep, take);
    }
}
