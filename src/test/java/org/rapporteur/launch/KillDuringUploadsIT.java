package org.rapporteur.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.AnswerWriter.Acknowledged;
import org.rapporteur.launch.AnswerWriter.By;

/**
 * The program is killed again and again while several States write to it, some by workbook and some by program. What it
 * acknowledged must be there after the next start, and nothing by halves.
 */
class KillDuringUploadsIT {

    private static final int ROUNDS = 5;
    private static final int LONGEST_BEGINNING = 60; // seconds
    private static final int LONGEST_ROUND = 3_000; // milliseconds
    private static final String ANSWERS_OF_A_CHANGE =
            """
            select count(*) from answer_change
            join national_return on national_return.id = national_return_id
            where year = ? and iso3 = ? and answer_change.revision = ? and value = ? and item like '%.measures'
            """;
    private static final String HALF_REVISIONS =
            """
            select count(*) from (
                select count(answer_change.item) filter (where item like '%.measures') as narratives
                from revision
                left join answer_change on answer_change.national_return_id = revision.national_return_id
                    and answer_change.revision = revision.number
                where revision.channel in ('api', 'workbook')
                group by revision.national_return_id, revision.number) as counted
            where narratives <> ?
            """;

    private static final String UPLOADS_WITHOUT_THEIR_REVISION =
            """
            select count(*) from upload
            left join revision on upload_id = upload.id and number = upload.revision
            where number is null or upload.sha256 <> encode(sha256(content), 'hex')
            """;

    @TempDir
    Path folder;

    private final List<AnswerWriter> writers = List.of(
            new AnswerWriter("AUT", By.WORKBOOK),
            new AnswerWriter("BRA", By.PROGRAM),
            new AnswerWriter("KEN", By.WORKBOOK),
            new AnswerWriter("JPN", By.WORKBOOK));

    @Test
    void losesNoAcknowledgedRevisionAndLeavesNoHalfOne() throws Exception {
        var moments = new Random(2016);
        for (var round = 0; round < ROUNDS; round++) {
            var program = start();
            checkWhatIsThere(program);
            writeAndKillAfter(program, 1 + moments.nextInt(LONGEST_ROUND));
        }
        try (var program = start()) {
            checkWhatIsThere(program);
        }
        assertThat(writers)
                .allSatisfy(writer -> assertThat(writer.acknowledged()).hasSizeGreaterThanOrEqualTo(ROUNDS));
    }

    private PackagedProgram start() throws IOException, InterruptedException {
        return PackagedProgram.start(Map.of("RAPPORTEUR_DATA", folder.toString()))
                .awaitStart();
    }

    private void writeAndKillAfter(PackagedProgram program, int milliseconds) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(writers.size());
        var begun = new CountDownLatch(writers.size());
        var writing = writers.stream()
                .map(writer -> CompletableFuture.runAsync(() -> writer.writeUntilItDies(program, begun), threads))
                .toArray(CompletableFuture[]::new);
        var allWrite = begun.await(LONGEST_BEGINNING, TimeUnit.SECONDS);
        new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS);
        program.kill();
        threads.shutdown();
        assertThat(CompletableFuture.allOf(writing))
                .as(() -> String.join("\n", program.lines()))
                .succeedsWithin(LONGEST_BEGINNING, TimeUnit.SECONDS);
        assertThat(allWrite)
                .as("every State was writing when the program was killed")
                .isTrue();
    }

    private void checkWhatIsThere(PackagedProgram program) throws IOException, InterruptedException, SQLException {
        for (var writer : writers) {
            checkTheDraft(program, writer);
        }
        try (var connection = connect()) {
            for (var writer : writers) {
                for (var change : writer.acknowledged()) {
                    assertThat(answersOf(change, connection))
                            .as(change.toString())
                            .isEqualTo(perChange());
                }
            }
            assertThat(halfRevisions(connection)).as("half revisions").isZero();
            assertThat(uploadsWithoutTheirRevision(connection))
                    .as("uploads without their revision")
                    .isZero();
        }
    }

    /** The newest text everywhere: that of the last change acknowledged, or of the one that the kill interrupted. */
    private static void checkTheDraft(PackagedProgram program, AnswerWriter writer)
            throws IOException, InterruptedException {
        if (writer.acknowledged().isEmpty()) {
            return;
        }
        var last = writer.acknowledged().get(writer.acknowledged().size() - 1);
        var view = writer.view(program);
        var texts = AnswerWriter.RECOMMENDATIONS.stream()
                .map(recommendation ->
                        view.get("answers").path(recommendation + ".measures").asText())
                .distinct()
                .toList();
        assertThat(texts).hasSize(1).first().isIn(last.text(), writer.attempted());
        assertThat(view.get("revision").asInt()).isBetween(last.revision(), last.revision() + 1);
    }

    private static long perChange() {
        return AnswerWriter.RECOMMENDATIONS.size();
    }

    private static long answersOf(Acknowledged change, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(ANSWERS_OF_A_CHANGE)) {
            query.setInt(1, AnswerWriter.YEAR);
            query.setString(2, change.iso3());
            query.setInt(3, change.revision());
            query.setString(4, change.text());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long halfRevisions(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(HALF_REVISIONS)) {
            query.setLong(1, perChange());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long uploadsWithoutTheirRevision(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(UPLOADS_WITHOUT_THEIR_REVISION);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** As the program itself is let in: by the port in the server's file and the password in the data folder. */
    private Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(folder.resolve("database-password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }
}
