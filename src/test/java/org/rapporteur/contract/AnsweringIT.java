package org.rapporteur.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.ApiClient;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.RequiresProgram;

/** The one contract, over each of the three ways in which answers come to the packaged program. */
@RequiresProgram(Chromium.PROGRAM)
class AnsweringIT {

    @TempDir
    static Path folder;

    private static PackagedProgram program;
    private static Chromium chromium;
    private static Labels labels;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        program = PackagedProgram.start(Map.of(
                        "RAPPORTEUR_DATA", folder.resolve("data").toString(), "RAPPORTEUR_TRIAL_RETURNS", "false"))
                .awaitStart();
        chromium = new Chromium();
        labels = new Labels(new ApiClient(program, "secretariat").get("/editions/" + Desk.YEAR + "/items"));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        program.close();
    }

    @Nested
    class OverTheApi extends AnsweringContract {
        @Override
        Desk desk() {
            return new Desk(
                    program,
                    (account, password, home) ->
                            new HandOverApi(new ApiClient(program, account, password), home, labels));
        }

        @Override
        String channel() {
            return "api";
        }
    }

    @Nested
    class InAWorkbook extends AnsweringContract {
        @Override
        Desk desk() {
            return new Desk(
                    program,
                    (account, password, home) -> new HandOnWorkbook(new ApiClient(program, account, password), home));
        }

        @Override
        String channel() {
            return "workbook";
        }
    }

    @Nested
    class InTheForm extends AnsweringContract {
        @Override
        Desk desk() {
            return new Desk(
                    program,
                    (account, password, home) ->
                            new HandOnForm(chromium.browser(), program::at, home, account, password));
        }

        @Override
        String channel() {
            return "form";
        }
    }
}
