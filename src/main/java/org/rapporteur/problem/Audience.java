package org.rapporteur.problem;

/** For whom an answer is made: a program reads JSON, a person reads a page. */
public enum Audience {
    PROGRAM,
    PERSON;

    /**
     * @param path of the request
     * @param accept its {@code Accept} header, or {@code null}
     */
    public static Audience of(String path, String accept) {
        var json = accept != null && accept.contains("json") && !accept.contains("text/html");
        return json || isApi(path) ? PROGRAM : PERSON;
    }

    /** Whether a path belongs to the API, which takes no session, rather than to the pages. */
    public static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
