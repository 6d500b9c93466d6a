package org.rapporteur.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program against a server of its own, with the environment that docker/compose.yaml sets. */
@TestMethodOrder(OrderAnnotation.class)
class ProductionStartIT {

    private static final String ADMINISTRATOR_PASSWORD = "of the first administrator";
    private static final String OWN_PASSWORD = "of nobody but the administrator";
    private static final String SESSION = "__Host-rapporteur-session";

    @TempDir
    static Path folder;

    private static ProductionServer server;
    private static PackagedProgram program;
    private static GreenMail mails;

    @BeforeAll
    static void start() throws IOException, SQLException, InterruptedException {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withUser("desk", "of the desk"));
        mails.start();
        server = ProductionServer.start(folder);
        program = PackagedProgram.start(environment()).awaitStart();
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        server.close();
        mails.stop();
    }

    private static Map<String, String> environment() throws IOException {
        var environment = new LinkedHashMap<>(ComposeFile.environmentOfTheProgram(Map.of(
                "RAPPORTEUR_DATABASE_PASSWORD",
                ProductionServer.PASSWORD,
                "RAPPORTEUR_SESSION_KEY",
                "a session key of 28 letters.",
                "RAPPORTEUR_ADMINISTRATOR_PASSWORD",
                ADMINISTRATOR_PASSWORD)));
        environment.computeIfPresent("RAPPORTEUR_DATABASE_URL", (name, url) -> server.reached(url));
        environment.put("RAPPORTEUR_TRUSTED_PROXIES", "127.0.0.1");
        environment.put("RAPPORTEUR_ADDRESS", "https://rapporteur.example/");
        environment.put("RAPPORTEUR_MAIL_HOST", "127.0.0.1");
        environment.put("RAPPORTEUR_MAIL_PORT", String.valueOf(mails.getSmtp().getPort()));
        environment.put("RAPPORTEUR_MAIL_TLS", "none");
        environment.put("RAPPORTEUR_MAIL_USER", "desk");
        environment.put("RAPPORTEUR_MAIL_PASSWORD", "of the desk");
        environment.put("RAPPORTEUR_MAIL_FROM", "desk@rapporteur.example");
        return environment;
    }

    @Test
    void runsAllMigrations() throws SQLException {
        assertThat(server.ask("select version from flyway_schema_history where success order by installed_rank"))
                .contains("1", "2", "3");
        assertThat(server.ask("select version from flyway_schema_history where not success"))
                .isEmpty();
    }

    @Test
    void makesTheFirstAdministratorAndNoOtherAccount() throws SQLException {
        assertThat(server.ask("select name || ' ' || role from account"))
                .containsExactly("administrator ADMINISTRATOR");
    }

    @Test
    void holdsNoSyntheticRow() throws SQLException {
        for (var table : new String[] {
            "national_return", "revision", "answer_change", "upload", "submission", "edition", "edition_event"
        }) {
            assertThat(server.ask("select count(*) from " + table)).as(table).containsExactly("0");
        }
    }

    @Test
    void letsTheFirstAdministratorInWithAPasswordOfHisOwn() {
        var given = session(signIn("administrator", ADMINISTRATOR_PASSWORD));
        given().redirects()
                .follow(false)
                .cookies(given)
                .get(program.at("/accounts"))
                .then()
                .statusCode(303)
                .header("Location", "/accounts/password");

        var own = session(changePassword(given, ADMINISTRATOR_PASSWORD));
        given().cookies(own).get(program.at("/accounts")).then().statusCode(200).body(containsString("administrator"));
        signIn("administrator", ADMINISTRATOR_PASSWORD).then().statusCode(401);

        signOut(own)
                .then()
                .statusCode(303)
                .header("Set-Cookie", allOf(startsWith(SESSION + "=;"), containsString("Secure")));
    }

    @Test
    void takesTheAddressThatTheBrowserSawFromTheProxyInFront() {
        signIn("https://rapporteur.example", "https", "rapporteur.example")
                .then()
                .statusCode(401);
        signIn("https://elsewhere.example", "https", "rapporteur.example")
                .then()
                .statusCode(403);
    }

    @Test
    void countsFailuresByTheAddressThatTheProxyTells() {
        for (int i = 0; i < 310; i++) {
            wrongToken("203.0.113.1, 198.51.100.7");
        }

        assertThat(wrongToken("203.0.113.2, 198.51.100.7")).isEqualTo(429);
        assertThat(wrongToken("203.0.113.1")).isEqualTo(401);
    }

    @Test
    void letsNobodyInWithATrialPassword() {
        for (var name : new String[] {"secretariat", "administrator", "aut"}) {
            signIn(name, "trial").then().statusCode(401);
        }
    }

    @Test
    void isReadyAndSaysSo() {
        given().get(program.at("/health/ready")).then().statusCode(200).body("status", equalTo("UP"));
    }

    /** After everything else: here the first rows come in, and the administrator has a password of his own. */
    @Test
    @Order(Integer.MAX_VALUE)
    void beginsWithDraftsThatTheSecretariatOpens() throws SQLException, IOException, MessagingException {
        var administrator = administrator();
        var secretariat = newAccount(administrator, "officer", "SECRETARIAT", "");
        var state = newAccount(administrator, "focal-point", "STATE", "AUT");
        given().cookies(state).get(program.at("/returns/2026/AUT")).then().statusCode(404);
        given().cookies(state).get(program.at("/")).then().body(containsString("No questionnaire is open yet"));
        given().cookies(secretariat)
                .get(program.at("/editions"))
                .then()
                .body(containsString("/editions/2026/status/open"));

        given().redirects()
                .follow(false)
                .header("Origin", program.at("").toString())
                .cookies(secretariat)
                .formParam("status", "open")
                .post(program.at("/editions/2026/status"))
                .then()
                .statusCode(303);

        given().cookies(state).get(program.at("/returns/2026/AUT")).then().statusCode(200);
        given().cookies(state).get(program.at("/returns/2025/AUT")).then().statusCode(404);
        assertThat(server.ask("select status || ' ' || made_by from edition_event"))
                .containsExactly("open officer");
        invitesAContributorByMail(state);
    }

    private static void invitesAContributorByMail(Map<String, String> state) throws IOException, MessagingException {
        given().redirects()
                .follow(false)
                .header("Origin", program.at("").toString())
                .cookies(state)
                .formParam("address", "health@ministry.example")
                .formParam("called", "Ministry of Health")
                .formParam("places", "2")
                .post(program.at("/returns/2026/AUT/contributors"))
                .then()
                .statusCode(303);

        assertThat(mails.waitForIncomingEmail(30_000, 1)).isTrue();
        var mail = mails.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("health@ministry.example");
        assertThat((String) mail.getContent()).contains("https://rapporteur.example/invitations/");
    }

    private static Map<String, String> administrator() {
        var own = signIn("administrator", OWN_PASSWORD);
        return own.statusCode() < 400
                ? session(own)
                : session(changePassword(
                        session(signIn("administrator", ADMINISTRATOR_PASSWORD)), ADMINISTRATOR_PASSWORD));
    }

    /** @return the session of a new account that has a password of its own */
    private static Map<String, String> newAccount(
            Map<String, String> administrator, String name, String role, String iso3) {
        var page = given().header("Origin", program.at("").toString())
                .cookies(administrator)
                .formParam("name", name)
                .formParam("role", role)
                .formParam("iso3", iso3)
                .post(program.at("/accounts"))
                .then()
                .statusCode(201)
                .extract()
                .htmlPath();
        var password = page.getString("**.find { it.@class == 'panel panel-pale secret' }");
        return session(changePassword(session(signIn(name, password)), password));
    }

    private static int wrongToken(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor)
                .header("Authorization", "Bearer rap_wrong")
                .get(program.at("/api/v1/status/2026"))
                .statusCode();
    }

    private static Map<String, String> session(Response answer) {
        return answer.then().statusCode(lessThan(400)).cookie(SESSION).extract().cookies();
    }

    private static Response changePassword(Map<String, String> session, String old) {
        return given().header("Origin", program.at("").toString())
                .cookies(session)
                .formParam("old", old)
                .formParam("password", OWN_PASSWORD)
                .formParam("again", OWN_PASSWORD)
                .post(program.at("/accounts/password"));
    }

    private static Response signOut(Map<String, String> session) {
        return given().redirects()
                .follow(false)
                .header("Origin", program.at("").toString())
                .cookies(session)
                .post(program.at("/sign-out"));
    }

    private static Response signIn(String origin, String scheme, String host) {
        return given().header("Origin", origin)
                .header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-Host", host)
                .formParam("name", "nobody")
                .formParam("password", "wrong")
                .post(program.at("/sign-in"));
    }

    private static Response signIn(String name, String password) {
        var origin = program.at("").toString();
        return given().redirects()
                .follow(false)
                .header("Origin", origin)
                .formParam("name", name)
                .formParam("password", password)
                .formParam("to", "/")
                .post(program.at("/sign-in"));
    }
}
