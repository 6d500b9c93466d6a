package org.rapporteur.team;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** A program's request to ask somebody: {@code {address, name, edit: [place], read: [place], due, message}}. */
final class AskRequest {

    private static final String EXAMPLE = "{\"address\": \"health@example.org\", \"name\": \"Ministry of Health\","
            + " \"edit\": [\"1\", \"2.c\"], \"due\": \"2027-02-01\"}";

    /** The members of the request by the fields of the form that asks for the same. */
    private static final Map<String, String> MEMBERS =
            Map.of("address", "address", "called", "name", "places", "edit", "due", "due", "message", "message");

    private AskRequest() {}

    /**
     * @param body may be {@code null}
     * @throws ProblemException with {@link Problem#BAD_REQUEST} that names the first member that is wrong
     */
    static AskForm read(JsonNode body, Questionnaire questionnaire, LocalDate today) {
        if (body == null || !body.isObject()) {
            throw wrong("{}", body == null ? "–" : body.toString());
        }
        var form = new AskForm(
                text(body, "address"),
                text(body, "name"),
                SentPlaces.of(places(body, "edit"), questionnaire),
                SentPlaces.of(places(body, "read"), questionnaire),
                text(body, "due"),
                text(body, "message"));
        form.mistakes(today).keySet().stream().map(MEMBERS::get).findFirst().ifPresent(member -> {
            throw wrong(
                    member,
                    body.path(member).isMissingNode() ? "–" : body.path(member).toString());
        });
        return form;
    }

    private static String text(JsonNode body, String member) {
        var value = body.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        } else if (!value.isTextual()) {
            throw wrong(member, value.toString());
        }
        return value.textValue();
    }

    private static List<String> places(JsonNode body, String member) {
        var value = body.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        var places = new ArrayList<String>();
        value.forEach(place -> {
            if (place.isTextual()) {
                places.add(place.textValue());
            }
        });
        if (!value.isArray() || places.size() != value.size()) {
            throw wrong(member, value.toString());
        }
        return places;
    }

    private static ProblemException wrong(String place, String found) {
        return new ProblemException(Problem.BAD_REQUEST, Map.of("place", place, "found", found, "expected", EXAMPLE));
    }
}
