package org.rapporteur.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.OptionalInt;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** A request to submit: nothing, or {@code {revision}}. */
final class SubmissionRequest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REVISION = "revision";

    private SubmissionRequest() {}

    /**
     * The revision that the sender has read; empty where the request says nothing of it.
     *
     * @param body may be {@code null}
     * @throws ProblemException with {@link Problem#BAD_REQUEST} for anything else than an object with a whole number
     * @throws JsonProcessingException for what is no JSON
     */
    static OptionalInt seen(String body) throws JsonProcessingException {
        if (body == null || body.isBlank()) {
            return OptionalInt.empty();
        }
        var request = JSON.readTree(body);
        if (!request.isObject()) {
            throw wrong("{}", body, "{\"revision\": 1}");
        }
        var revision = request.path(REVISION);
        if (revision.isMissingNode() || revision.isNull()) {
            return OptionalInt.empty();
        }
        if (!revision.isInt()) {
            throw wrong(REVISION, revision.toString(), "1, 2, 3 …");
        }
        return OptionalInt.of(revision.intValue());
    }

    private static ProblemException wrong(String place, String found, String expected) {
        return new ProblemException(Problem.BAD_REQUEST, Map.of("place", place, "found", found, "expected", expected));
    }
}
