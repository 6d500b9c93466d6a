package org.rapporteur.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

/** Turns a problem into the answer to a request: {@code application/problem+json} for programs, a page for people. */
@ApplicationScoped
public class ProblemAnswers {

    private static final String PASSWORD = "Basic realm=\"Rapporteur\", charset=\"UTF-8\"";
    private static final String TOKEN = "Bearer realm=\"Rapporteur\"";
    private static final String OTHER_TOKEN = TOKEN + ", error=\"invalid_token\"";

    private final ObjectMapper json;
    private final ProblemPage page;

    ProblemAnswers(ObjectMapper json, ProblemPage page) {
        this.json = json;
        this.page = page;
    }

    /** A ready answer; the headers include the content type. */
    public record ProblemAnswer(int status, Map<String, List<String>> headers, String body) {
        public ProblemAnswer {
            headers = Map.copyOf(headers);
        }
    }

    public ProblemAnswer answer(ProblemException exception, RoutingContext exchange) {
        var request = exchange.request();
        var path = exchange.normalizedPath();
        var texts = Texts.in(Languages.accepted(request.getHeader("Accept-Language")));
        var problem = ProblemBody.of(exception, path, texts);
        var headers = headers(exception, path);
        return switch (Audience.of(path, request.getHeader("Accept"))) {
            case PROGRAM -> answer(problem, headers, "application/problem+json", write(problem));
            case PERSON -> answer(problem, headers, "text/html;charset=UTF-8", page.render(problem, exchange));
        };
    }

    /**
     * Answers where no resource method has been reached. What is still being sent is let run into the void: a browser
     * that is hung up on in the middle of an upload shows its own error and not ours.
     */
    public void send(ProblemException exception, RoutingContext exchange) {
        if (exchange.response().ended()) {
            return;
        }
        var answer = answer(exception, exchange);
        answer.headers().forEach((name, values) -> exchange.response().putHeader(name, values));
        exchange.response().setStatusCode(answer.status()).end(answer.body());
        if (!exchange.request().isEnded()) {
            exchange.request().handler(ignored -> {}).resume();
        }
    }

    private static ProblemAnswer answer(
            ProblemBody problem, Map<String, List<String>> headers, String contentType, String body) {
        headers.put("Content-Type", List.of(contentType));
        return new ProblemAnswer(problem.status(), headers, body);
    }

    /** Only programs are asked for credentials: a browser would put up a window of its own. */
    private static Map<String, List<String>> headers(ProblemException exception, String path) {
        var headers = new TreeMap<String, List<String>>();
        var isOfToken = exception.problem() == Problem.TOKEN_REFUSED;
        if (exception.problem().status() == 401 && Audience.isApi(path)) {
            headers.put("WWW-Authenticate", List.of(PASSWORD, isOfToken ? OTHER_TOKEN : TOKEN));
        }
        if (exception.problem() == Problem.TOO_MANY_ATTEMPTS) {
            headers.put(
                    "Retry-After", List.of(String.valueOf(exception.arguments().get("seconds"))));
        }
        return headers;
    }

    private String write(ProblemBody problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
