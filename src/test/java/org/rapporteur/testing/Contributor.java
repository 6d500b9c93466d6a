package org.rapporteur.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Contributors as the program makes them: asked by the focal point, and let in by the link of the invitation. */
public final class Contributor {

    public static final String PASSWORD = "three plain words";

    private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]+");

    private Contributor() {}

    /** Asks somebody to answer places of the State's return of 2026, and chooses the password where there is none yet. */
    public static void invite(String iso3, String address, String... places) {
        var answer = ask(iso3, address, Map.of("edit", List.of(places)))
                .statusCode(201)
                .extract()
                .body()
                .jsonPath()
                .getString("message");
        var link = LINK.matcher(answer);
        if (link.find()) {
            accept(link.group(), PASSWORD);
        }
    }

    /** The path of the link in some words. */
    public static String link(String words) {
        var link = LINK.matcher(words);
        if (!link.find()) {
            throw new AssertionError("no link of an invitation in: " + words);
        }
        return link.group();
    }

    /** @param places {@code edit} and {@code read}, and whatever else is to be said */
    public static ValidatableResponse ask(String iso3, String address, Map<String, ?> places) {
        var body = new HashMap<String, Object>(places);
        body.put("address", address);
        body.putIfAbsent("name", "Ministry of " + address);
        return Browser.program(iso3.toLowerCase(Locale.ROOT))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/returns/2026/" + iso3 + "/contributors")
                .then();
    }

    /** @return the session that begins with it */
    public static String accept(String link, String password) {
        return Browser.anonymous()
                .formParam("password", password)
                .formParam("again", password)
                .post(link)
                .then()
                .statusCode(303)
                .extract()
                .cookie("rapporteur-session");
    }
}
