package org.rapporteur.evidence;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.text.Attachment;

/** An answer that is a file to be kept, and that no browser shows in our name. */
final class Download {

    private static final String POLICY = "sandbox; default-src 'none'";

    private Download() {}

    /**
     * The policy takes the place of the one that every answer has, besides which no type is guessed and nothing kept.
     *
     * @param service that writes the content
     * @throws ProblemException with {@link Problem#NOT_FOUND} for a link
     */
    static Response of(EvidenceView evidence, EvidenceService service, RoutingContext exchange) {
        var file = evidence.file().orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        exchange.response().putHeader("Content-Security-Policy", POLICY);
        StreamingOutput content = out -> service.write(evidence, out);
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, file.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(evidence.name()))
                .build();
    }
}
