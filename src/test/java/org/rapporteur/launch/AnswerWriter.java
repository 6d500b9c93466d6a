package org.rapporteur.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.testing.FilledWorkbook;

/**
 * One State that answers without a pause, by one channel, until the program dies. Each of its changes sets all of its
 * narratives to one and the same text that no other change has, so that half a change can be told from a whole one.
 */
final class AnswerWriter {

    static final int YEAR = 2026;

    /** Narratives of twenty recommendations: enough rows that a change could break in its midst. */
    static final List<String> RECOMMENDATIONS = List.of(
            "1.a", "1.b", "1.c", "1.d", "1.e", "1.f", "1.g", "1.h", "1.i", "1.j", "1.k", "1.l", "1.m", "1.n", "1.o",
            "2.a", "2.b", "2.c", "2.d", "2.e");

    /** Those that the recommendations stand in. */
    private static final String CHAPTERS = "1,2";

    /** How a State answers. */
    enum By {
        /** Answers as JSON. */
        PROGRAM,
        /** A workbook that was downloaded, filled in, and uploaded. */
        WORKBOOK
    }

    /** A change that the program has said it keeps. */
    record Acknowledged(String iso3, int revision, String text) {}

    private final String iso3;
    private final By by;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private int changes;
    private String attempted = "";

    AnswerWriter(String iso3, By by) {
        this.iso3 = iso3;
        this.by = by;
    }

    /** In the order of their revisions, over all rounds. */
    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** The text of the change that was sent last, whether or not it was acknowledged. */
    String attempted() {
        return attempted;
    }

    /**
     * Sends changes until the connection breaks, as it does when the program is killed.
     *
     * @param begun counted down once, when the first change is acknowledged
     */
    void writeUntilItDies(PackagedProgram program, CountDownLatch begun) {
        var client = new StateClient(program, iso3);
        try {
            var revision = change(client, client.view().get("revision").asInt());
            begun.countDown();
            while (revision >= 0) {
                revision = change(client, revision);
            }
        } catch (IOException killed) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int change(StateClient client, int base) throws IOException, InterruptedException {
        var text = "Change " + ++changes + " of " + iso3;
        var result =
                switch (by) {
                    case PROGRAM -> answer(client, base, text);
                    case WORKBOOK -> upload(client, text);
                };
        var revision = result.get("revision").asInt();
        acknowledged.add(new Acknowledged(iso3, revision, text));
        return revision;
    }

    private JsonNode answer(StateClient client, int base, String text) throws IOException, InterruptedException {
        attempted = text;
        return client.answer(base, answers("partial", text));
    }

    private JsonNode upload(StateClient client, String text) throws IOException, InterruptedException {
        var filled = FilledWorkbook.fill(client.workbook(CHAPTERS), answers("Partially implemented", text)::get);
        attempted = text;
        return client.upload(filled);
    }

    private static Map<String, String> answers(String status, String text) {
        var answers = new LinkedHashMap<String, String>();
        for (var recommendation : RECOMMENDATIONS) {
            answers.put(recommendation + ".status", status);
            answers.put(recommendation + ".measures", text);
        }
        return answers;
    }

    /** The return as the program shows it. */
    JsonNode view(PackagedProgram program) throws IOException, InterruptedException {
        return new StateClient(program, iso3).view();
    }
}
