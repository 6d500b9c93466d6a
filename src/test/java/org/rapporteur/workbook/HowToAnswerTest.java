package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.Validation;

class HowToAnswerTest {

    private static final int THREADS = 4;
    private static final int TIMES = 300;

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final AskedWhere asked = new AskedWhere(CoreQuestionnaire.questionnaire(), texts);
    private final List<Item> items =
            List.copyOf(CoreQuestionnaire.questionnaire().items());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @Test
    void tellsManyWhoAskForTheFirstTimeTheSame() {
        for (var time = 0; time < TIMES; time++) {
            var how = new HowToAnswer(texts, asked);
            var together = new Phaser(THREADS);
            var told = Stream.generate(() -> CompletableFuture.supplyAsync(() -> ask(how, together), threads))
                    .limit(THREADS)
                    .toList();

            assertThat(told.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
    }

    private List<Validation> ask(HowToAnswer how, Phaser together) {
        together.arriveAndAwaitAdvance();
        return items.stream().map(how::validation).toList();
    }
}
