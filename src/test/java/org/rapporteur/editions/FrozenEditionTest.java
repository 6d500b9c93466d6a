package org.rapporteur.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.validation.Effort;
import org.rapporteur.definitions.Definitions;
import org.rapporteur.testing.ChangedDefinitions;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.Reading;
import org.rapporteur.workbook.WorkbookContents;
import org.rapporteur.workbook.WorkbookReader;
import org.rapporteur.workbook.WorkbookWriter;

/** An edition that was opened stays as it was, whatever becomes of the files that it was generated from. */
class FrozenEditionTest {

    private static final int OPEN = 2025;
    private static final int DRAFT = 2026;
    private static PlainDatabase database;
    private static EditionTable table;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        database = new PlainDatabase();
        table = new EditionTable(database.source());
        table.open(shipped(OPEN));
        table.log(OPEN, EditionStatus.OPEN, Instant.EPOCH, Optional.of("secretariat"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void isNotTouchedByAnyChangeOfItsFiles() {
        var changed = changed();
        assertThat(changed.questionnaires().of(OPEN).orElseThrow().definitionHash())
                .isNotEqualTo(shipped(OPEN).definitionHash());

        var restarted = restarted(changed).of(OPEN).orElseThrow();

        assertThat(restarted.definitionHash()).isEqualTo(shipped(OPEN).definitionHash());
        assertThat(restarted.chapters()).isEqualTo(shipped(OPEN).chapters());
        assertThat(restarted.rules()).isEqualTo(shipped(OPEN).rules());
    }

    @Test
    void takesTheWorkbooksThatWerePrintedBeforeTheChange() throws IOException {
        var file = printed(shipped(OPEN));
        var changed = changed();

        var reading = new WorkbookReader(CoreQuestionnaire.states(), restarted(changed))
                .read(file, CoreQuestionnaire.state("AUT"), OPEN);

        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        assertThat(new WorkbookReader(CoreQuestionnaire.states(), changed.questionnaires())
                        .read(file, CoreQuestionnaire.state("AUT"), OPEN))
                .as("without the frozen edition")
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void staysWhereItsFileIsGone() {
        var restarted = restarted(ChangedDefinitions.in(folder)
                .delete("editions/2025.yaml")
                .delete("editions/2026.yaml")
                .loaded());

        assertThat(restarted.of(OPEN))
                .map(Questionnaire::definitionHash)
                .hasValue(shipped(OPEN).definitionHash());
        assertThat(restarted.status(OPEN)).hasValue(EditionStatus.OPEN);
        assertThat(restarted.all()).extracting(Questionnaire::year).containsExactly(2024, 2025);
    }

    @Test
    void leavesDraftsToTheirFiles() {
        var restarted = restarted(changed());

        assertThat(restarted.status(DRAFT)).hasValue(EditionStatus.DRAFT);
        assertThat(restarted.of(DRAFT).orElseThrow().definitionHash())
                .isNotEqualTo(shipped(DRAFT).definitionHash());
    }

    @Test
    void keepsItsHashWhereThatWouldBeWorkedOutOtherwiseToday() {
        var hash = "a".repeat(64);
        table.open(shipped(2024).withHash(hash));

        var restarted = restarted(RealDefinitions.loaded());

        assertThat(restarted.of(2024)).map(Questionnaire::definitionHash).hasValue(hash);
    }

    @Test
    void isKeptByTheDatabaseItself() {
        assertRefused("update edition set document = '{}'", "edition_frozen");
        assertRefused("update edition set definition_hash = repeat('b', 64)", "edition_frozen");
        assertRefused("delete from edition", "edition_stays");
        assertRefused("truncate edition cascade", "edition_stays");
        assertRefused("update edition_event set made_by = 'nobody'", "edition_event_append_only");
        assertRefused("delete from edition_event", "edition_event_append_only");
        assertRefused("update edition set status = 'draft'", "edition_status_known");
        assertRefused(
                "insert into edition values (2030, 'open', repeat('c', 64), '[]')", "edition_document_is_an_object");
    }

    @Test
    void isOpenedOnceOnly() {
        assertThat(table.open(shipped(OPEN))).isFalse();
    }

    private Definitions.Loaded changed() {
        return ChangedDefinitions.in(folder)
                .replace(
                        "ungass-2016/templates.yaml",
                        "label: How far has your country implemented this recommendation?",
                        "label: How far did your country get?")
                .replace(
                        "ungass-2016/chapter-2.yaml",
                        "      - { id: best-practices, label: Exchange of information and best practices on access to controlled substances }\n",
                        "")
                .write(
                        "ungass-2016/rules.yaml",
                        """
                        rules:
                          - id: another
                            level: note
                            over: recommendation
                            when: status == "full"
                            items: [status]
                            message: this is full.
                        """)
                .loaded();
    }

    private static Questionnaires restarted(Definitions.Loaded definitions) {
        return new EditionQuestionnaires(definitions, table);
    }

    private static Questionnaire shipped(int year) {
        return RealDefinitions.loaded().questionnaires().of(year).orElseThrow();
    }

    private static byte[] printed(Questionnaire questionnaire) throws IOException {
        var out = new ByteArrayOutputStream();
        var contents = new WorkbookContents(
                questionnaire,
                CoreQuestionnaire.state("AUT"),
                Texts.in(Locale.ENGLISH),
                Part.ofChapters(List.of(3)),
                Part.WHOLE,
                Answers.NONE,
                Answers.NONE,
                Set.of(),
                0,
                new TreeMap<>(),
                new Effort(Duration.ZERO, Duration.ZERO),
                false);
        new WorkbookWriter().write(contents, out);
        return out.toByteArray();
    }

    private static void assertRefused(String sql, String constraint) {
        assertThatThrownBy(() -> execute(sql)).isInstanceOfSatisfying(PSQLException.class, refusal -> assertThat(
                        refusal.getServerErrorMessage().getConstraint())
                .isEqualTo(constraint));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
