package org.rapporteur.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.evidence.SampleFiles.docx;
import static org.rapporteur.evidence.SampleFiles.pdf;
import static org.rapporteur.evidence.SampleFiles.picture;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.evidence.EvidenceView.StoredFile;
import org.rapporteur.evidence.file.FileType;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.testing.OlderEditions;

@QuarkusTest
class EvidenceServiceTest {

    private static final int YEAR = 2026;
    private static final int LARGEST = 10 << 20;
    private static final RecommendationId FIRST = RecommendationId.parse("1.a");
    private static final RecommendationId SECOND = RecommendationId.parse("2.b");

    @Inject
    EvidenceService evidence;

    @Inject
    OlderEditions olderEditions;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @AfterEach
    void closeAgain() {
        olderEditions.closeAgain();
    }

    @Test
    void keepsAFileToTheByteWithItsHash() throws IOException {
        var content = largePdf(LARGEST);

        var added = add("AND", FIRST, "Ley.pdf", content);

        assertThat(added.name()).isEqualTo("Ley.pdf");
        assertThat(added.added().by()).isEqualTo("and");
        assertThat(added.file()).contains(new StoredFile(FileType.PDF, LARGEST, Sha256.of(content), Optional.empty()));
        assertThat(written(added)).isEqualTo(content);
        assertThat(evidence.ofReturn(YEAR, "and", person("AND"))).isEqualTo(Map.of(FIRST, List.of(added)));
    }

    /** Random bytes between the first line and the end of a PDF. */
    private static byte[] largePdf(int size) {
        var content = new byte[size];
        new Random(7).nextBytes(content);
        var pdf = pdf();
        System.arraycopy(pdf, 0, content, 0, 20);
        System.arraycopy(pdf, pdf.length - 30, content, size - 30, 30);
        return content;
    }

    private byte[] written(EvidenceView file) throws IOException {
        var out = new ByteArrayOutputStream();
        evidence.write(file, out);
        return out.toByteArray();
    }

    @Test
    void refusesAFileThatIsAByteTooLarge() {
        assertRefused(Problem.EVIDENCE_TOO_LARGE, () -> add("AGO", FIRST, "law.pdf", largePdf(LARGEST + 1)));
    }

    @Test
    void storesAFileUnderItsTrueType() {
        var added = add("ATG", FIRST, "C:\\scans\\law.pdf", picture("png"));

        assertThat(added.name()).isEqualTo("law.png");
        assertThat(added.file().flatMap(StoredFile::sentAs)).contains("law.pdf");
        assertThat(add("ATG", FIRST, "", docx()).name()).isEqualTo("file.docx");
    }

    @Test
    void refusesAFileOfAnotherKindAndSaysWhatItIs() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> add("ARG", FIRST, "law.pdf", SampleFiles.docm()))
                .satisfies(problem -> {
                    assertThat(problem.problem()).isEqualTo(Problem.EVIDENCE_NOT_TAKEN);
                    assertThat(problem.arguments())
                            .containsEntry("found", "macros")
                            .containsEntry("name", "law.pdf");
                });
        assertThat(evidence.ofReturn(YEAR, "ARG", person("ARG"))).isEmpty();
    }

    @Test
    void takesTheSameFileOrLinkOnce() {
        var first = add("ARM", FIRST, "law.pdf", pdf());
        var link = link("ARM", FIRST, "The law", "https://example.org/law");

        assertThat(add("ARM", FIRST, "law.pdf", pdf())).isEqualTo(first);
        assertThat(link("ARM", FIRST, "The law", "https://example.org/law")).isEqualTo(link);
        assertThat(add("ARM", FIRST, "other.pdf", pdf())).isNotEqualTo(first);
        assertThat(add("ARM", SECOND, "law.pdf", pdf())).isNotEqualTo(first);
        assertThat(evidence.of(YEAR, "ARM", FIRST, person("ARM"))).hasSize(3);
    }

    @Test
    void takesEvidenceAwayKeepsItForTheRecordAndPutsItBack() throws IOException {
        var added = add("AUS", FIRST, "law.pdf", pdf());

        var removed = evidence.remove(YEAR, "AUS", added.id(), person("AUS"));

        assertThat(removed.removal())
                .hasValueSatisfying(moment -> assertThat(moment.by()).isEqualTo("aus"));
        assertThat(evidence.remove(YEAR, "AUS", added.id(), person("AUS"))).isEqualTo(removed);
        assertThat(evidence.ofReturn(YEAR, "AUS", person("AUS"))).isEmpty();
        assertThat(evidence.of(YEAR, "AUS", FIRST, person("AUS"))).containsExactly(removed);
        assertRefused(Problem.NOT_FOUND, () -> evidence.find(YEAR, "AUS", added.id(), person("AUS")));
        assertThat(count("evidence_content where evidence_id = " + added.id())).isOne();

        assertThat(evidence.restore(YEAR, "AUS", added.id(), person("AUS"))).isEqualTo(added);
        assertThat(evidence.restore(YEAR, "AUS", added.id(), person("AUS"))).isEqualTo(added);
        assertThat(written(added)).isEqualTo(pdf());
        assertThat(count("evidence_event where evidence_id = " + added.id())).isEqualTo(2);
    }

    @Test
    void givesTheEvidenceOfAChapterByRecommendation() {
        var law = add("AZE", FIRST, "law.pdf", pdf());
        add("AZE", SECOND, "law.pdf", pdf());

        assertThat(evidence.ofChapter(YEAR, "AZE", 1, person("AZE"))).isEqualTo(Map.of(FIRST, List.of(law)));
        assertThat(evidence.ofReturn(YEAR, "AZE", secretariat()).keySet()).containsExactly(FIRST, SECOND);
    }

    @Test
    void takesNoMoreThanTwentyPiecesOfARecommendation() {
        var first = link("BHS", FIRST, "Law 0", "https://example.org/0");
        for (var i = 1; i < 20; i++) {
            link("BHS", FIRST, "Law " + i, "https://example.org/" + i);
        }

        assertRefused(Problem.TOO_MUCH_EVIDENCE, () -> link("BHS", FIRST, "Law 20", "https://example.org/20"));
        link("BHS", SECOND, "Law 20", "https://example.org/20");

        evidence.remove(YEAR, "BHS", first.id(), person("BHS"));
        link("BHS", FIRST, "Law 20", "https://example.org/20");
        assertRefused(Problem.TOO_MUCH_EVIDENCE, () -> evidence.restore(YEAR, "BHS", first.id(), person("BHS")));
    }

    @Test
    void keepsToTheLimitWhenManyAddAtOnce() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(6);
        try {
            var senders = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 24; i++) {
                var address = "https://example.org/" + i;
                senders.add(() -> isTaken(() -> link("BHR", FIRST, "A law", address)));
            }
            var taken = 0;
            for (var sender : threads.invokeAll(senders)) {
                taken += sender.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(20);
        } finally {
            threads.shutdown();
        }
        assertThat(evidence.of(YEAR, "BHR", FIRST, person("BHR"))).hasSize(20);
    }

    private static boolean isTaken(Runnable sending) {
        try {
            sending.run();
            return true;
        } catch (ProblemException problem) {
            return false;
        }
    }

    @Test
    void takesNoMoreThanTwoHundredMegabytesOfAReturn() {
        link("BGD", FIRST, "A law", "https://example.org/");
        addLarge("BGD", 20);

        assertRefused(Problem.EVIDENCE_FULL, () -> add("BGD", FIRST, "law.pdf", pdf()));
        link("BGD", FIRST, "Another law", "https://example.org/");

        var one = evidence.of(YEAR, "BGD", RecommendationId.parse("3.a"), person("BGD"))
                .get(0);
        evidence.remove(YEAR, "BGD", one.id(), person("BGD"));
        add("BGD", FIRST, "law.pdf", pdf());
        assertRefused(Problem.EVIDENCE_FULL, () -> evidence.restore(YEAR, "BGD", one.id(), person("BGD")));
    }

    @Test
    void countsWhatWasTakenAwayForTheRecord() {
        link("BRB", FIRST, "A law", "https://example.org/");
        addLarge("BRB", 100);
        run("insert into evidence_event select id, 1, 'removed', now(), 'brb' from evidence"
                + " where iso3 = 'BRB' and address is null");

        assertRefused(Problem.EVIDENCE_RECORD_FULL, () -> add("BRB", FIRST, "law.pdf", pdf()));
        var one = evidence.of(YEAR, "BRB", RecommendationId.parse("3.a"), person("BRB"))
                .get(0);
        evidence.restore(YEAR, "BRB", one.id(), person("BRB"));
    }

    /** Files of ten megabytes, as far as their sizes go. */
    private void addLarge(String iso3, int files) {
        run("insert into evidence (year, iso3, recommendation, name, added_at, added_by, type, size, sha256)"
                + " select 2026, '" + iso3 + "', '3.' || chr(97 + n % 10), 'law.pdf', now(), 'x', 'pdf', 10485760,"
                + " repeat('0', 64) from generate_series(0, " + (files - 1) + ") as n");
    }

    @Test
    void letsOnlyTheStateChangeItsEvidenceAndTheSecretariatReadIt() {
        var added = add("BLR", FIRST, "law.pdf", pdf());

        assertThat(evidence.find(YEAR, "BLR", added.id(), secretariat())).isEqualTo(added);
        assertThat(evidence.isEditable(YEAR, "BLR", FIRST, secretariat())).isFalse();
        for (var other : List.of(secretariat(), person("AUT"))) {
            assertRefused(
                    Problem.NOT_ALLOWED,
                    () -> evidence.add(YEAR, "BLR", FIRST, other, Link.read("A", "https://example.org")));
            assertThatThrownBy(() -> evidence.remove(YEAR, "BLR", added.id(), other))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(evidence.ofReturn(YEAR, "BLR", person("AUT"))).isEmpty();
        assertRefused(Problem.NOT_FOUND, () -> evidence.find(YEAR, "AUT", added.id(), person("AUT")));
        assertRefused(Problem.NOT_FOUND, () -> evidence.remove(YEAR, "AUT", added.id(), person("AUT")));
        assertThat(evidence.ofReturn(YEAR, "BLR", person("BLR"))).hasSize(1);
    }

    @Test
    void changesNothingUnlessTheEditionIsOpen() {
        olderEditions.reopen();
        var added = evidence.add(2025, "BEL", FIRST, person("BEL"), Link.read("A law", "https://example.org"));
        olderEditions.closeAgain();

        assertThat(evidence.isEditable(2025, "BEL", FIRST, person("BEL"))).isFalse();
        assertThat(evidence.find(2025, "BEL", added.id(), person("BEL"))).isEqualTo(added);
        assertRefused(
                Problem.EDITION_NOT_OPEN,
                () -> evidence.add(2025, "BEL", FIRST, person("BEL"), Link.read("B", "https://example.org")));
        assertRefused(Problem.EDITION_NOT_OPEN, () -> evidence.remove(2025, "BEL", added.id(), person("BEL")));
        assertRefused(Problem.EDITION_NOT_OPEN, () -> evidence.restore(2025, "BEL", added.id(), person("BEL")));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(Problem.UNKNOWN_EDITION, () -> evidence.ofReturn(1999, "BEN", person("BEN")));
        assertRefused(Problem.UNKNOWN_STATE, () -> evidence.ofReturn(YEAR, "XXX", secretariat()));
        assertRefused(Problem.NOT_FOUND, () -> add("BEN", RecommendationId.parse("9.z"), "law.pdf", pdf()));
        assertRefused(Problem.NOT_FOUND, () -> evidence.find(YEAR, "BEN", Long.MAX_VALUE, person("BEN")));
        assertRefused(Problem.LINK_NOT_TAKEN, () -> link("BEN", FIRST, "A law", "ftp://example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "evidence_content", "evidence_event"})
    void theDatabaseNeitherChangesNorDeletes(String table) {
        var trigger = table + "_append_only";

        assertThat(refusalOf("delete from " + table)).isEqualTo(trigger);
        assertThat(refusalOf("truncate " + table + " cascade")).endsWith("_append_only");
        assertThat(refusalOf(
                        "update " + table + " set " + (table.equals("evidence") ? "name = name" : "evidence_id = 1")))
                .isEqualTo(trigger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    evidence_folder_exists | 2026, 'XXX', '1.a', 'law', 'x', 'https://example.org', null, null, null
                    evidence_recommendation_form | 2026, 'BTN', 'a.1', 'law', 'x', 'https://example.org', null, null, null
                    evidence_name_length | 2026, 'BTN', '1.a', '', 'x', 'https://example.org', null, null, null
                    evidence_added_by_length | 2026, 'BTN', '1.a', 'law', '', 'https://example.org', null, null, null
                    evidence_is_link_or_file | 2026, 'BTN', '1.a', 'law', 'x', null, null, null, null
                    evidence_is_link_or_file | 2026, 'BTN', '1.a', 'law', 'x', 'https://example.org', 'pdf', 1, repeat('0', 64)
                    evidence_is_link_or_file | 2026, 'BTN', '1.a', 'law', 'x', null, 'pdf', null, repeat('0', 64)
                    evidence_address_form | 2026, 'BTN', '1.a', 'law', 'x', 'javascript:alert(1)', null, null, null
                    evidence_type_known | 2026, 'BTN', '1.a', 'law', 'x', null, 'exe', 1, repeat('0', 64)
                    evidence_size_range | 2026, 'BTN', '1.a', 'law', 'x', null, 'pdf', 10485761, repeat('0', 64)
                    evidence_sha256_form | 2026, 'BTN', '1.a', 'law', 'x', null, 'pdf', 1, 'no hash'
                    """)
    void theDatabaseChecksToo(String constraint, String values) {
        link("BTN", FIRST, "A law", "https://example.org");

        assertThat(refusalOf(
                        "insert into evidence (year, iso3, recommendation, name, added_by, address, type, size, sha256, added_at)"
                                + " values (" + values + ", now())"))
                .isEqualTo(constraint);
    }

    @Test
    void theDatabaseKnowsEveryType() throws SQLException {
        link("BOL", FIRST, "A law", "https://example.org");
        for (var type : FileType.values()) {
            run("insert into evidence (year, iso3, recommendation, name, added_at, added_by, type, size, sha256)"
                    + " values (2026, 'BOL', '1.b', 'x', now(), 'x', '" + type.key() + "', 1, repeat('0', 64))");
        }
        assertThat(evidence.of(YEAR, "BOL", RecommendationId.parse("1.b"), person("BOL")))
                .extracting(view -> view.file().orElseThrow().type())
                .containsExactly(FileType.values());
    }

    private EvidenceView add(String iso3, RecommendationId recommendation, String name, byte[] content) {
        try {
            var file = Files.write(folder.resolve("sent"), content);
            return evidence.add(YEAR, iso3, recommendation, person(iso3), new SentFile(name, file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private EvidenceView link(String iso3, RecommendationId recommendation, String title, String address) {
        return evidence.add(YEAR, iso3, recommendation, person(iso3), Link.read(title, address));
    }

    private static SignedIn person(String iso3) {
        return new SignedIn(iso3.toLowerCase(Locale.ROOT), Role.STATE, Optional.of(iso3));
    }

    private static SignedIn secretariat() {
        return new SignedIn("secretariat", Role.SECRETARIAT, Optional.empty());
    }

    private static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .extracting(ProblemException::problem)
                .isEqualTo(problem);
    }

    private int count(String from) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String refusalOf(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("accepted: " + sql);
        } catch (PSQLException e) {
            return e.getServerErrorMessage().getConstraint();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
