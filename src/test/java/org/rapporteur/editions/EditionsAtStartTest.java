package org.rapporteur.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;

class EditionsAtStartTest {

    private static final boolean TRIAL = true;
    private static final boolean PRODUCTION = false;

    private static PlainDatabase database;

    private final EditionTable table = new EditionTable(database.source());
    private final EditionQuestionnaires questionnaires = new EditionQuestionnaires(RealDefinitions.loaded(), table);

    @BeforeAll
    static void startDatabase() {
        database = new PlainDatabase();
    }

    @BeforeEach
    void forget() {
        database.startOver();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void showsATrialEveryStatusButADraft() {
        start(TRIAL);

        assertThat(statuses()).containsExactly(EditionStatus.PUBLISHED, EditionStatus.CLOSED, EditionStatus.OPEN);
        assertThat(questionnaires.latest()).map(Questionnaire::year).hasValue(2026);
        assertThat(table.events(2024))
                .extracting(EditionEvent::status)
                .containsExactly(EditionStatus.OPEN, EditionStatus.CLOSED, EditionStatus.PUBLISHED);
    }

    @Test
    void leavesATrialAsItIsAtTheNextStart() {
        start(TRIAL);
        table.move(2026, EditionStatus.CLOSED);

        start(TRIAL);

        assertThat(statuses()).containsExactly(EditionStatus.PUBLISHED, EditionStatus.CLOSED, EditionStatus.CLOSED);
        assertThat(table.events(2026)).hasSize(1);
    }

    @Test
    void opensNothingInProduction() {
        start(PRODUCTION);

        assertThat(statuses()).containsOnly(EditionStatus.DRAFT);
        assertThat(questionnaires.latest()).map(Questionnaire::year).hasValue(2026);
    }

    @Test
    void opensAnEditionThatHadReturnsBeforeEditionsWereOpened() throws SQLException {
        execute(
                "insert into national_return (year, iso3, created_at) values (2025, 'AUT', now()), (2012, 'AUT', now())");

        start(PRODUCTION);
        start(PRODUCTION);

        assertThat(statuses()).containsExactly(EditionStatus.DRAFT, EditionStatus.OPEN, EditionStatus.DRAFT);
        assertThat(questionnaires.latest()).map(Questionnaire::year).hasValue(2025);
        assertThat(table.events(2025)).extracting(EditionEvent::by).containsExactly(Optional.empty());
    }

    @Test
    void concernsPeopleWithTheNewestThatIsNoDraftWhereNoneIsOpen() {
        start(TRIAL);
        table.move(2026, EditionStatus.CLOSED);
        table.move(2026, EditionStatus.PUBLISHED);
        assertThat(questionnaires.latest()).map(Questionnaire::year).hasValue(2026);

        table.move(2025, EditionStatus.OPEN);
        assertThat(questionnaires.latest()).map(Questionnaire::year).hasValue(2025);
    }

    private void start(boolean trial) {
        new EditionsAtStart(table, RealDefinitions.loaded(), Clock.systemUTC(), trial).atStart(null);
    }

    private List<EditionStatus> statuses() {
        return questionnaires.all().stream()
                .map(questionnaire ->
                        questionnaires.status(questionnaire.year()).orElseThrow())
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
