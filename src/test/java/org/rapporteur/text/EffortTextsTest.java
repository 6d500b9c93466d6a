package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTextsTest {

    @ParameterizedTest
    @CsvSource({
        "0, nothing left",
        "1, about 5 minutes",
        "449, about 5 minutes",
        "450, about 10 minutes",
        "3449, about 55 minutes",
        "3450, about 1 hour",
        "5399, about 1 hour",
        "5400, about 2 hours",
        "200000, about 56 hours",
        "4000000, '1,111 hours'"
    })
    void roundsToWhatCanBeKnown(long seconds, String told) {
        assertThat(EffortTexts.of(Duration.ofSeconds(seconds), Texts.in(Locale.ENGLISH)))
                .endsWith(told);
    }
}
