package org.rapporteur.evidence;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** An answer that is a file to be kept, and that no browser shows in our name. */
final class Attachment {

    private static final String POLICY = "sandbox; default-src 'none'";

    /** What may stand in an extended parameter as it is, besides letters and digits (RFC 5987, attr-char). */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

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
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(evidence.name()))
                .build();
    }

    /** The name twice: in ASCII for old programs, and as it is (RFC 6266, 4.3). */
    static String disposition(String name) {
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + extended(name);
    }

    /** Also without a percent sign, which some programs would take for the beginning of an escape. */
    private static String ascii(String name) {
        return name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }

    private static String extended(String name) {
        var written = new StringBuilder();
        for (var letter : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(letter)) {
                written.append((char) letter);
            } else {
                written.append('%').append(HexFormat.of().withUpperCase().toHexDigits(letter));
            }
        }
        return written.toString();
    }

    private static boolean isPlain(byte letter) {
        return letter >= '0' && letter <= '9'
                || letter >= 'A' && letter <= 'Z'
                || letter >= 'a' && letter <= 'z'
                || letter > 0 && PLAIN.indexOf(letter) >= 0;
    }
}
