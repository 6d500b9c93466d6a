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
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** A State's own program, which works on the State's return in a trial over the API. */
public final class StateClient {

    private static final int YEAR = 2026;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ObjectMapper json = new ObjectMapper();
    private final PackagedProgram program;
    private final String iso3;

    public StateClient(PackagedProgram program, String iso3) {
        this.program = program;
        this.iso3 = iso3;
    }

    /** The return as the program shows it. */
    public JsonNode view() throws IOException, InterruptedException {
        return json(request("").GET());
    }

    /** @param chapters separated by commas; empty for all of them */
    public byte[] workbook(String chapters) throws IOException, InterruptedException {
        var request = request("/workbook?chapters=" + chapters).GET().build();
        return good(CLIENT.send(request, BodyHandlers.ofByteArray())).body();
    }

    /** @return what became of it */
    public JsonNode upload(byte[] workbook) throws IOException, InterruptedException {
        return json(request("/uploads").setHeader("Content-Type", XLSX).POST(BodyPublishers.ofByteArray(workbook)));
    }

    /**
     * @param base the revision that the answers are a change of
     * @return what became of it
     */
    public JsonNode answer(int base, Map<String, String> answers) throws IOException, InterruptedException {
        var body = json.writeValueAsString(Map.of("baseRevision", base, "answers", answers));
        return json(request("/answers").method("PATCH", BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var credentials = (iso3.toLowerCase(Locale.ROOT) + ":trial").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(program.at("/api/v1/returns/" + YEAR + "/" + iso3 + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json");
    }

    private JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
        return json.readTree(
                good(CLIENT.send(request.build(), BodyHandlers.ofByteArray())).body());
    }

    private static HttpResponse<byte[]> good(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            var said = new String(response.body(), StandardCharsets.UTF_8);
            throw new AssertionError(response.statusCode() + " " + said);
        }
        return response;
    }
}
