package org.rapporteur.launch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who signed in to a trial and reads its pages. */
final class PageReader {

    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final PackagedProgram program;

    private PageReader(PackagedProgram program) {
        this.program = program;
    }

    /** @param account name of a trial account */
    static PageReader signedIn(PackagedProgram program, String account) throws IOException, InterruptedException {
        var reader = new PageReader(program);
        var form = BodyPublishers.ofString("name=" + account + "&password=trial");
        reader.read(HttpRequest.newBuilder(program.at("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(form));
        return reader;
    }

    /** The page as it is sent, with the entities of HTML. */
    String read(String path) throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(program.at(path)));
    }

    private String read(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new AssertionError(response.uri() + " gives " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
