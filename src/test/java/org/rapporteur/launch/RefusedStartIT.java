package org.rapporteur.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packaged program says where a setting of docker/compose.yaml is missing or wrong: one sentence each. */
class RefusedStartIT {

    private static final Map<String, String> SECRETS = Map.of(
            "RAPPORTEUR_DATABASE_PASSWORD", ProductionServer.PASSWORD,
            "RAPPORTEUR_SESSION_KEY", "a session key of 28 letters.",
            "RAPPORTEUR_ADMINISTRATOR_PASSWORD", "of the first administrator");

    @TempDir
    static Path folder;

    private static ProductionServer server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = ProductionServer.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static Stream<String> settings() throws IOException {
        return ComposeFile.environmentOfTheProgram(SECRETS).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void namesAMissingSetting(String name) throws IOException, InterruptedException {
        var environment = environment();
        environment.remove(name);

        assertThat(refusal(environment)).startsWith(name + " is missing: it ");
    }

    @ParameterizedTest
    @CsvSource({
        "RAPPORTEUR_DATABASE_URL, mysql://database/rapporteur, RAPPORTEUR_DATABASE_URL is not the address",
        "RAPPORTEUR_DATABASE_URL, jdbc:postgresql://127.0.0.1:1/rapporteur, The database server 127.0.0.1:1 of RAPPORTEUR_DATABASE_URL cannot be reached",
        "RAPPORTEUR_DATABASE_URL, jdbc:postgresql://nowhere.invalid/rapporteur, The database server nowhere.invalid:5432 of RAPPORTEUR_DATABASE_URL cannot be reached",
        "RAPPORTEUR_DATABASE_URL, jdbc:postgresql://database:5432/elsewhere, There is no database \"elsewhere\"",
        "RAPPORTEUR_DATABASE_USER, somebody, The database server",
        "RAPPORTEUR_DATABASE_PASSWORD, wrong, The database server",
        "RAPPORTEUR_SESSION_KEY, short, RAPPORTEUR_SESSION_KEY is too short",
        "RAPPORTEUR_ADMINISTRATOR, 'two words', RAPPORTEUR_ADMINISTRATOR is not an account name",
        "RAPPORTEUR_ADMINISTRATOR_PASSWORD, trial, RAPPORTEUR_ADMINISTRATOR_PASSWORD is too short",
        "RAPPORTEUR_PORT, http, RAPPORTEUR_PORT is not a port"
    })
    void namesAWrongSetting(String name, String value, String beginning) throws IOException, InterruptedException {
        var environment = environment();
        environment.put(name, server.reached(value));

        assertThat(refusal(environment)).startsWith(beginning);
    }

    @Test
    void namesTheMistakesOfTheDefinitions() throws IOException, InterruptedException {
        var environment = environment();
        environment.put("RAPPORTEUR_QUESTIONNAIRES", folder.toString());

        try (var program = PackagedProgram.start(environment)) {
            assertThat(program.awaitExit()).isEqualTo(2);
            assertThat(program.lines()).anySatisfy(line -> assertThat(line).contains("member-states.yaml"));
            assertThat(program.lines()).noneSatisfy(line -> assertThat(line).contains("Exception"));
        }
    }

    private static Map<String, String> environment() throws IOException {
        var environment = new LinkedHashMap<>(ComposeFile.environmentOfTheProgram(SECRETS));
        environment.computeIfPresent("RAPPORTEUR_DATABASE_URL", (name, url) -> server.reached(url));
        return environment;
    }

    /** The one line that a start with these settings says before it ends. */
    private static String refusal(Map<String, String> environment) throws IOException, InterruptedException {
        try (var program = PackagedProgram.start(environment)) {
            assertThat(program.awaitExit()).isEqualTo(2);
            assertThat(program.lines()).hasSize(1);
            return program.lines().get(0);
        }
    }
}
