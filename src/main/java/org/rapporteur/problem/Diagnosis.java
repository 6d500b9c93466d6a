package org.rapporteur.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.rapporteur.text.Texts;

/** Names the problem behind what the framework throws. */
final class Diagnosis {

    private final Texts texts;
    private final long bodyLimit;

    /** @param bodyLimit greatest number of bytes that a request may send */
    Diagnosis(Locale language, long bodyLimit) {
        this.texts = Texts.in(language);
        this.bodyLimit = bodyLimit;
    }

    /** The problem that a status stands for; empty for a status that should not have come about. */
    Optional<ProblemException> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(unreadable());
            case 401 -> Optional.of(new ProblemException(Problem.SIGN_IN_NEEDED));
            case 403 -> Optional.of(new ProblemException(Problem.NOT_ALLOWED));
            case 404 -> Optional.of(new ProblemException(Problem.NOT_FOUND));
            case 405 -> Optional.of(new ProblemException(Problem.METHOD_NOT_ALLOWED));
            case 406 -> Optional.of(new ProblemException(Problem.NOT_ACCEPTABLE));
            case 413 -> Optional.of(BodyLimit.tooLarge(bodyLimit));
            case 415 -> Optional.of(new ProblemException(Problem.UNSUPPORTED_MEDIA_TYPE));
            default -> Optional.empty();
        };
    }

    /** A body that is wrong JSON is told by its place, before the status is looked at. */
    Optional<ProblemException> of(WebApplicationException exception) {
        return exception.getCause() instanceof JsonProcessingException mistake
                ? Optional.of(of(mistake))
                : ofStatus(exception.getResponse().getStatus());
    }

    ProblemException of(JsonProcessingException mistake) {
        return mistake instanceof JsonMappingException mapping ? mapped(mapping) : unparsed(mistake);
    }

    /** The violation that comes first by its place, so that the same request gets the same answer. */
    ProblemException of(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream()
                .min(Comparator.comparing(violation -> place(violation.getPropertyPath())))
                .map(this::violated)
                .orElseGet(this::unreadable);
    }

    private ProblemException violated(ConstraintViolation<?> violation) {
        var place = place(violation.getPropertyPath());
        return bad(
                place.isEmpty() ? word("request") : place,
                String.valueOf(violation.getInvalidValue()),
                violation.getMessage());
    }

    private ProblemException unparsed(JsonProcessingException mistake) {
        var location = mistake.getLocation();
        var place = location == null
                ? word("request")
                : texts.text(
                        "problem.place.line", Map.of("line", location.getLineNr(), "column", location.getColumnNr()));
        return bad(place, word("unreadable"), word("json"));
    }

    private ProblemException mapped(JsonMappingException mistake) {
        var place = mistake.getPath().isEmpty() ? word("request") : place(mistake);
        return bad(place, word("other"), expected(mistake));
    }

    private String expected(JsonMappingException mistake) {
        var type = mistake instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null || mistake instanceof ValueInstantiationException) {
            return word("readable");
        }
        if (type == String.class) {
            return word("text");
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? word("number") : word("structure");
    }

    private static String place(JsonMappingException mistake) {
        var path = new StringBuilder();
        for (var step : mistake.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    /** The last name is the parameter or field; what goes before it are our own method names. */
    private static String place(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .reduce((first, second) -> second)
                .map(Path.Node::getName)
                .orElse("");
    }

    private ProblemException unreadable() {
        return bad(word("request"), word("unreadable"), word("readable"));
    }

    private static ProblemException bad(String place, String found, String expected) {
        return new ProblemException(Problem.BAD_REQUEST, Map.of("place", place, "found", found, "expected", expected));
    }

    private String word(String name) {
        return texts.text("problem.word." + name);
    }
}
