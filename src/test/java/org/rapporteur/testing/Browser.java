package org.rapporteur.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Requests as a browser and as a program send them, by the trial accounts. */
public final class Browser {

    private static final String PASSWORD = "trial";
    private static final String SESSION = "rapporteur-session";

    private Browser() {}

    /** Somebody who has not signed in, on our own pages. Redirections are shown and not followed. */
    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .accept("text/html")
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** Somebody who is signed in to the pages. */
    public static RequestSpecification signedIn(String account) {
        return signedIn(account, PASSWORD);
    }

    public static RequestSpecification signedIn(String account, String password) {
        return anonymous().cookie(SESSION, session(account, password));
    }

    /** A program that uses the API. */
    public static RequestSpecification program(String account) {
        return program(account, PASSWORD);
    }

    public static RequestSpecification program(String account, String password) {
        return RestAssured.given().auth().preemptive().basic(account, password);
    }

    /** The session's cookie after signing in. */
    public static String session(String account, String password) {
        return anonymous()
                .formParam("name", account)
                .formParam("password", password)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SESSION);
    }
}
