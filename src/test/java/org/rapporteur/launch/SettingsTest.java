package org.rapporteur.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.launch.Settings.Mistaken;
import org.rapporteur.launch.Settings.Production;
import org.rapporteur.launch.Settings.Trial;

class SettingsTest {

    private static final Map<String, String> PRODUCTION = Map.of(
            "RAPPORTEUR_DATABASE_URL", "jdbc:postgresql://database.example.org:5432/rapporteur",
            "RAPPORTEUR_DATABASE_USER", "rapporteur",
            "RAPPORTEUR_DATABASE_PASSWORD", "of the database",
            "RAPPORTEUR_SESSION_KEY", "sixteen letters!",
            "RAPPORTEUR_ADMINISTRATOR", "administrator",
            "RAPPORTEUR_ADMINISTRATOR_PASSWORD", "twelve chars");

    private static final Map<String, String> MAIL = Map.of(
            "RAPPORTEUR_ADDRESS", "https://rapporteur.example.org/",
            "RAPPORTEUR_MAIL_HOST", "smtp.example.org",
            "RAPPORTEUR_MAIL_FROM", "desk@example.org");

    @Test
    void anEmptyEnvironmentAsksForATrial() {
        assertThat(Settings.from(Map.of())).isEqualTo(new Trial(Path.of("data"), 8080));
    }

    @Test
    void aTrialTakesItsFolderAndPortFromTheEnvironment() {
        assertThat(Settings.from(Map.of("RAPPORTEUR_DATA", "elsewhere", "RAPPORTEUR_PORT", "8081")))
                .isEqualTo(new Trial(Path.of("elsewhere"), 8081));
    }

    @Test
    void aTrialIsNeverOpenToOtherMachines() {
        assertThat(sentences(Map.of("RAPPORTEUR_HOST", "0.0.0.0")))
                .singleElement()
                .asString()
                .contains("this machine only");
    }

    @Test
    void aWholeEnvironmentAsksForProduction() {
        var production = (Production) Settings.from(PRODUCTION);

        assertThat(production.database().url()).isEqualTo("jdbc:postgresql://database.example.org:5432/rapporteur");
        assertThat(production.host()).isEqualTo("0.0.0.0");
        assertThat(production.port()).isEqualTo(8080);
        assertThat(production.trustedProxies()).isEmpty();
        assertThat(production.sessionKey().value()).isEqualTo("sixteen letters!");
        assertThat(production.administrator().name()).isEqualTo("administrator");
    }

    @Test
    void theProxiesInFrontAreNamedOneByOne() {
        var environment = new HashMap<>(PRODUCTION);
        environment.put("RAPPORTEUR_TRUSTED_PROXIES", "192.0.2.7, 10.1.0.0/16");

        assertThat(((Production) Settings.from(environment)).trustedProxies())
                .containsExactly("192.0.2.7", "10.1.0.0/16");
    }

    @Test
    void aTrialHasNoProxyInFront() {
        assertThat(sentences(Map.of("RAPPORTEUR_TRUSTED_PROXIES", "192.0.2.7")))
                .singleElement()
                .asString()
                .contains("this machine only");
    }

    @Test
    void noSecretStandsInItsText() {
        assertThat(Settings.from(PRODUCTION).toString())
                .doesNotContain("of the database", "sixteen letters!", "twelve chars");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RAPPORTEUR_DATABASE_URL",
                "RAPPORTEUR_DATABASE_USER",
                "RAPPORTEUR_DATABASE_PASSWORD",
                "RAPPORTEUR_SESSION_KEY",
                "RAPPORTEUR_ADMINISTRATOR",
                "RAPPORTEUR_ADMINISTRATOR_PASSWORD"
            })
    void namesAMissingSettingInOneSentence(String name) {
        var environment = new HashMap<>(PRODUCTION);
        environment.remove(name);

        assertThat(sentences(environment)).singleElement().asString().startsWith(name + " is missing: it ");
    }

    @ParameterizedTest
    @CsvSource({
        "RAPPORTEUR_ADMINISTRATOR_PASSWORD, ááááááááááááááááááááááááááááááááááááá",
        "RAPPORTEUR_DATABASE_URL, postgres://database.example.org/rapporteur",
        "RAPPORTEUR_DATABASE_URL, jdbc:postgresql://database.example.org",
        "RAPPORTEUR_DATABASE_URL, jdbc:mysql://database.example.org/rapporteur",
        "RAPPORTEUR_SESSION_KEY, fifteen letters",
        "RAPPORTEUR_ADMINISTRATOR, 'first administrator'",
        "RAPPORTEUR_ADMINISTRATOR_PASSWORD, 'elevenchars'",
        "RAPPORTEUR_TRUSTED_PROXIES, proxy.example.org",
        "RAPPORTEUR_TRUSTED_PROXIES, '192.0.2.7,,10.1.0.0/16'",
        "RAPPORTEUR_TRUSTED_PROXIES, 0.0.0.0/0",
        "RAPPORTEUR_PORT, 0",
        "RAPPORTEUR_PORT, 65536",
        "RAPPORTEUR_PORT, http"
    })
    void namesAWrongSettingInOneSentenceWithoutItsValue(String name, String value) {
        var environment = new HashMap<>(PRODUCTION);
        environment.put(name, value);

        assertThat(sentences(environment))
                .singleElement()
                .asString()
                .startsWith(name + " is ")
                .doesNotContain(": " + value);
    }

    @Test
    void namesEveryMistakeAtOnce() {
        assertThat(sentences(Map.of("RAPPORTEUR_DATABASE_USER", "rapporteur", "RAPPORTEUR_PORT", "no")))
                .hasSize(6);
    }

    @Test
    void aForgottenDatabaseAddressDoesNotTurnProductionIntoATrial() {
        var environment = new HashMap<>(PRODUCTION);
        environment.put("RAPPORTEUR_DATABASE_URL", " ");

        assertThat(Settings.from(environment)).isInstanceOf(Mistaken.class);
    }

    @Test
    void sendsNoMailUnlessItIsTold() {
        var production = (Production) Settings.from(PRODUCTION);

        assertThat(production.mail()).isEmpty();
        assertThat(production.address()).isEmpty();
    }

    @Test
    void sendsMailThroughTheServerThatIsNamed() {
        var environment = new HashMap<>(PRODUCTION);
        environment.putAll(MAIL);

        var production = (Production) Settings.from(environment);

        assertThat(production.address()).contains("https://rapporteur.example.org");
        assertThat(production.mail())
                .contains(new MailServer(
                        "smtp.example.org", 587, Optional.empty(), "desk@example.org", MailServer.Protection.STARTTLS));
    }

    @ParameterizedTest
    @CsvSource({
        "RAPPORTEUR_MAIL_HOST, '', is missing",
        "RAPPORTEUR_MAIL_HOST, smtp example, is not",
        "RAPPORTEUR_MAIL_FROM, '', is missing",
        "RAPPORTEUR_MAIL_FROM, 'desk@example.org, x@example.org', is not",
        "RAPPORTEUR_MAIL_PORT, smtp, is not",
        "RAPPORTEUR_MAIL_TLS, ssl, is not",
        "RAPPORTEUR_MAIL_USER, desk, is missing",
        "RAPPORTEUR_MAIL_PASSWORD, of the desk, is missing",
        "RAPPORTEUR_ADDRESS, '', is missing",
        "RAPPORTEUR_ADDRESS, rapporteur.example.org, is not",
        "RAPPORTEUR_ADDRESS, https://rapporteur.example.org/sub, is not"
    })
    void namesAWrongSettingOfMailsInOneSentence(String name, String value, String what) {
        var environment = new HashMap<>(PRODUCTION);
        environment.putAll(MAIL);
        environment.put(name, value);

        assertThat(sentences(environment)).singleElement().asString().contains(what, "example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAPPORTEUR_MAIL_HOST", "RAPPORTEUR_ADDRESS"})
    void aTrialSendsNoMail(String name) {
        assertThat(sentences(Map.of(name, MAIL.get(name))))
                .singleElement()
                .asString()
                .startsWith(name + " must be left out");
    }

    private static List<String> sentences(Map<String, String> environment) {
        return ((Mistaken) Settings.from(environment))
                .mistakes().stream().map(Mistake::sentence).toList();
    }
}
