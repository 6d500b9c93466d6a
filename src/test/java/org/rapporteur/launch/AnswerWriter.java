package org.rapporteur.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * One State that answers without a pause until the program dies. Each of its changes sets all of its narratives to one
 * and the same text that no other change has, so that half a change can be told from a whole one.
 */
final class AnswerWriter {

    static final int YEAR = 2026;

    /** Narratives of twenty recommendations: enough rows that a change could break in its midst. */
    static final List<String> RECOMMENDATIONS = List.of(
            "1.a", "1.b", "1.c", "1.d", "1.e", "1.f", "1.g", "1.h", "1.i", "1.j", "1.k", "1.l", "1.m", "1.n", "1.o",
            "2.a", "2.b", "2.c", "2.d", "2.e");

    /** A change that the program has said it keeps. */
    record Acknowledged(String iso3, int revision, String text) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String iso3;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private int changes;
    private String attempted = "";

    AnswerWriter(String iso3) {
        this.iso3 = iso3;
    }

    String iso3() {
        return iso3;
    }

    /** In the order of their revisions, over all rounds. */
    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** The text of the change that was sent last, whether or not it was acknowledged. */
    String attempted() {
        return attempted;
    }

    /**
     * Sends changes until the connection breaks, as it does when the program is killed.
     *
     * @param begun counted down once, when the first change is acknowledged
     */
    void writeUntilItDies(PackagedProgram program, CountDownLatch begun) {
        try {
            var revision = change(program, view(program).get("revision").asInt());
            begun.countDown();
            while (revision >= 0) {
                revision = change(program, revision);
            }
        } catch (IOException killed) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int change(PackagedProgram program, int base) throws IOException, InterruptedException {
        attempted = "Change " + ++changes + " of " + iso3;
        var body = json.writeValueAsString(Map.of("baseRevision", base, "answers", answers(attempted)));
        var revision = send(request(program, "/answers").method("PATCH", BodyPublishers.ofString(body)))
                .get("revision")
                .asInt();
        acknowledged.add(new Acknowledged(iso3, revision, attempted));
        return revision;
    }

    private static Map<String, String> answers(String text) {
        var answers = new LinkedHashMap<String, String>();
        for (var recommendation : RECOMMENDATIONS) {
            answers.put(recommendation + ".status", "partial");
            answers.put(recommendation + ".measures", text);
        }
        return answers;
    }

    /** The return as the program shows it. */
    JsonNode view(PackagedProgram program) throws IOException, InterruptedException {
        return send(request(program, "").GET());
    }

    private HttpRequest.Builder request(PackagedProgram program, String path) {
        var credentials = (iso3.toLowerCase(Locale.ROOT) + ":trial").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(program.at("/api/v1/returns/" + YEAR + "/" + iso3 + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return json.readTree(response.body());
    }
}
