package org.rapporteur.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.definitions.Definitions;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.testing.ChangedDefinitions;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;

/** Editions in production, where every one begins as a draft. */
class EditionsTest {

    private static final Instant NOW = Instant.parse("2027-01-02T03:04:05.678901Z");
    private static final SignedIn OFFICER = new SignedIn("officer", Role.SECRETARIAT, Optional.empty());
    private static final SignedIn STATE = new SignedIn("aut", Role.STATE, Optional.of("AUT"));
    private static PlainDatabase database;

    @TempDir
    Path folder;

    private Editions editions;

    @BeforeAll
    static void startDatabase() {
        database = new PlainDatabase();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @BeforeEach
    void forget() {
        database.startOver();
        editions = editions(RealDefinitions.loaded());
    }

    @Test
    void showsDraftsToTheSecretariatAlone() {
        move(2025, EditionStatus.OPEN);

        assertThat(editions.seenBy(OFFICER)).extracting(Edition::year).containsExactly(2024, 2025, 2026);
        assertThat(editions.seenBy(STATE)).extracting(Edition::year).containsExactly(2025);
        assertThat(editions.seenBy(OFFICER, 2026).status()).isEqualTo(EditionStatus.DRAFT);
        assertProblem(Problem.UNKNOWN_EDITION, () -> editions.seenBy(STATE, 2026));
        assertProblem(Problem.UNKNOWN_EDITION, () -> editions.answered(2026));
        assertThat(editions.answered(2025).year()).isEqualTo(2025);
        assertThat(editions.before(editions.seenBy(STATE, 2025), STATE)).isEmpty();
        assertThat(editions.before(editions.seenBy(OFFICER, 2026), OFFICER))
                .map(Edition::year)
                .hasValue(2025);
    }

    @Test
    void goesFromDraftToPublishedAndRemembersIt() {
        move(2026, EditionStatus.OPEN);
        move(2026, EditionStatus.CLOSED);
        move(2026, EditionStatus.OPEN);
        move(2026, EditionStatus.CLOSED);
        move(2026, EditionStatus.PUBLISHED);

        assertThat(editions.history(2026))
                .extracting(EditionEvent::status)
                .containsExactly(
                        EditionStatus.OPEN,
                        EditionStatus.CLOSED,
                        EditionStatus.OPEN,
                        EditionStatus.CLOSED,
                        EditionStatus.PUBLISHED);
        assertThat(editions.history(2026))
                .first()
                .isEqualTo(new EditionEvent(EditionStatus.OPEN, NOW, Optional.of("officer")));
    }

    @Test
    void takesNoOtherStep() {
        for (var from : EditionStatus.values()) {
            for (var to : EditionStatus.values()) {
                if (!from.next().contains(to)) {
                    database.startOver();
                    bring(from);
                    assertProblem(Problem.EDITION_CANNOT_BECOME, () -> move(2026, to));
                    assertThat(editions.status(2026)).isEqualTo(from);
                }
            }
        }
        assertProblem(Problem.UNKNOWN_EDITION, () -> move(1999, EditionStatus.OPEN));
    }

    @Test
    void opensNoDraftThatChangedSinceItWasLookedAt() {
        var seen = editions.seenBy(OFFICER, 2026).questionnaire().definitionHash();
        var changed = editions(ChangedDefinitions.in(folder)
                .replace("editions/2026.yaml", "due: 2027-03-31", "due: 2027-04-30")
                .loaded());

        assertProblem(
                Problem.EDITION_HAS_CHANGED, () -> changed.move(2026, EditionStatus.OPEN, Optional.of(seen), OFFICER));
        assertThat(changed.status(2026)).isEqualTo(EditionStatus.DRAFT);
        assertThat(editions.move(2026, EditionStatus.OPEN, Optional.of(seen), OFFICER)
                        .status())
                .isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void takesAnswersWhileItIsOpenOnly() {
        assertProblem(Problem.EDITION_NOT_OPEN, () -> editions.holdOpen(2026));
        bring(EditionStatus.OPEN);
        editions.holdOpen(2026);
        editions.requireOpen(2026);
        move(2026, EditionStatus.CLOSED);
        assertProblem(Problem.EDITION_NOT_OPEN, () -> editions.holdOpen(2026));
        assertProblem(Problem.EDITION_NOT_OPEN, () -> editions.requireOpen(2026));
    }

    private void bring(EditionStatus status) {
        for (var next : new EditionStatus[] {EditionStatus.OPEN, EditionStatus.CLOSED, EditionStatus.PUBLISHED}) {
            if (next.compareTo(status) <= 0) {
                move(2026, next);
            }
        }
    }

    private void move(int year, EditionStatus to) {
        editions.move(year, to, Optional.empty(), OFFICER);
    }

    private static Editions editions(Definitions.Loaded definitions) {
        var table = new EditionTable(database.source());
        return new Editions(new EditionQuestionnaires(definitions, table), table, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void assertProblem(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .extracting(ProblemException::problem)
                .isEqualTo(problem);
    }
}
