package org.rapporteur.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.rapporteur.text.Languages;

/** The one place where whatever a request runs into becomes an answer. */
@ApplicationScoped
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** Where the framework reads multipart forms. */
    private static final String FORMS = "org.jboss.resteasy.reactive.server.core.multipart.";

    /** Where numbers in JSON are read. */
    private static final String JSON_NUMBERS = "com.fasterxml.jackson.core.io.";

    private final ProblemAnswers answers;
    private final long bodyLimit;

    ProblemMapper(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize bodyLimit) {
        this.answers = answers;
        this.bodyLimit = bodyLimit.asLongValue();
    }

    @ServerExceptionMapper
    Response map(ProblemException exception, RoutingContext exchange) {
        return response(exception, exchange);
    }

    /** An answer that a resource made itself, such as a redirection, stands. */
    @ServerExceptionMapper
    Response map(WebApplicationException exception, RoutingContext exchange) {
        var response = exception.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        var problem = diagnosis(exchange).of(exception).orElseGet(() -> unexpected(exception));
        return response(problem, exchange);
    }

    @ServerExceptionMapper
    Response map(JsonProcessingException exception, RoutingContext exchange) {
        return response(diagnosis(exchange).of(exception), exchange);
    }

    /** Named too, or the framework's own answer to it would stand before the one above. */
    @ServerExceptionMapper
    Response map(MismatchedInputException exception, RoutingContext exchange) {
        return response(diagnosis(exchange).of(exception), exchange);
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException exception, RoutingContext exchange) {
        return response(diagnosis(exchange).of(exception), exchange);
    }

    @ServerExceptionMapper
    Response map(Throwable mistake, RoutingContext exchange) {
        var problem = isOfForm(mistake) || isOfNumber(mistake)
                ? diagnosis(exchange).ofStatus(400)
                : Optional.<ProblemException>empty();
        return response(problem.orElseGet(() -> unexpected(mistake)), exchange);
    }

    /** The framework has no exception of its own for a form that breaks off or has too many fields. */
    private static boolean isOfForm(Throwable mistake) {
        return isThrownIn(FORMS, mistake);
    }

    /** Nor has it one for a number in JSON whose exponent no computer holds. */
    private static boolean isOfNumber(Throwable mistake) {
        return mistake instanceof NumberFormatException && isThrownIn(JSON_NUMBERS, mistake);
    }

    private static boolean isThrownIn(String packageName, Throwable mistake) {
        var trace = mistake.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(packageName);
    }

    /** Answers a failure that happened before or beside the resources. */
    void send(int status, Throwable failure, RoutingContext exchange) {
        var problem = failure instanceof ProblemException known
                ? known
                : diagnosis(exchange).ofStatus(status).orElseGet(() -> unexpected(failure));
        answers.send(problem, exchange);
    }

    private Diagnosis diagnosis(RoutingContext exchange) {
        return new Diagnosis(Languages.accepted(exchange.request().getHeader("Accept-Language")), bodyLimit);
    }

    /** The person gets the id, and who runs the program finds the rest under it. */
    private static ProblemException unexpected(Throwable mistake) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(mistake, "Request failed; the person was told the number %s", id);
        return new ProblemException(Problem.INTERNAL, Map.of("id", id));
    }

    private Response response(ProblemException exception, RoutingContext exchange) {
        var answer = answers.answer(exception, exchange);
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.build();
    }
}
