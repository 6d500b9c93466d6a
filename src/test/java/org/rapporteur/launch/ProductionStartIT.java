package org.rapporteur.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program against a server of its own, with the environment that docker/compose.yaml sets. */
class ProductionStartIT {

    private static final String ADMINISTRATOR_PASSWORD = "of the first administrator";

    @TempDir
    static Path folder;

    private static ProductionServer server;
    private static PackagedProgram program;

    @BeforeAll
    static void start() throws IOException, SQLException, InterruptedException {
        server = ProductionServer.start(folder);
        program = PackagedProgram.start(environment()).awaitStart();
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        server.close();
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
        return environment;
    }

    @Test
    void runsAllMigrations() throws SQLException {
        assertThat(server.ask("select version from flyway_schema_history where success order by installed_rank"))
                .contains("1", "2");
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
        for (var table : new String[] {"national_return", "revision", "answer_change", "upload", "submission"}) {
            assertThat(server.ask("select count(*) from " + table)).as(table).containsExactly("0");
        }
    }

    @Test
    void letsTheFirstAdministratorIn() {
        var signedIn = signIn("administrator", ADMINISTRATOR_PASSWORD)
                .then()
                .statusCode(303)
                .extract();

        given().cookies(signedIn.cookies())
                .get(program.at("/accounts"))
                .then()
                .statusCode(200)
                .body(containsString("administrator"));
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
