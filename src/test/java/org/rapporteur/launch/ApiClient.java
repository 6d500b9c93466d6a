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

/** Somebody's program in a trial, which asks and sends over the API and takes no for a failure. */
public final class ApiClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int LOWEST_ERROR = 300;

    private final ObjectMapper json = new ObjectMapper();
    private final PackagedProgram program;
    private final String account;
    private final String password;

    /** @param account name of a trial account */
    public ApiClient(PackagedProgram program, String account) {
        this(program, account, "trial");
    }

    public ApiClient(PackagedProgram program, String account, String password) {
        this.program = program;
        this.account = account;
        this.password = password;
    }

    /** @param path below {@code /api/v1} */
    public JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(download(path));
    }

    public byte[] download(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public JsonNode post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return json.readTree(
                send(request(path).setHeader("Content-Type", type).POST(BodyPublishers.ofByteArray(body))));
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return post(path, "application/json", json.writeValueAsBytes(body));
    }

    public JsonNode patch(String path, Object body) throws IOException, InterruptedException {
        return json.readTree(
                send(request(path).method("PATCH", BodyPublishers.ofString(json.writeValueAsString(body)))));
    }

    private HttpRequest.Builder request(String path) {
        var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(program.at("/api/v1" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json");
    }

    private static byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() >= LOWEST_ERROR) {
            var said = new String(response.body(), StandardCharsets.UTF_8);
            throw new AssertionError(response.statusCode() + " " + said);
        }
        return response.body();
    }
}
